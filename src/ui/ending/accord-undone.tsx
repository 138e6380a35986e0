/**
 * How an accord came to be less than what was ratified: who was found in breach, who took back what or left, round by round.
 * Not here: an accord that stands as it was ratified, of which there is nothing to tell.
 */
import type { ReactNode } from 'react';
import type { GameEvent } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function AccordUndone({ past }: { readonly past: readonly StepEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const lines = told(past);
  if (!lines.some(({ event }) => undoes(event))) return undefined;
  return (
    <ul className="accord-undone">
      {lines.map(({ round, event }, index) => (
        <li key={index}>{speaker.say('ui.ending.in-round', { round, told: event.kind === 'accord-in-force' ? speaker.say(`ui.ending.in-force.${event.accord}`) : speaker.event(event) })}</li>
      ))}
    </ul>
  );
}

/** What made the accord, what was found against it, and what undid it, with its round. */
function told(past: readonly StepEvent[]): readonly { readonly round: number; readonly event: GameEvent }[] {
  let round = 1;
  return past.flatMap(({ event }) => {
    if (event.kind === 'round-opened') round = event.round;
    return event.kind === 'accord-in-force' || undoes(event) || isBreach(event) ? [{ round, event }] : [];
  });
}

const undoes = ({ kind }: GameEvent): boolean => kind === 'terms-set-back' || kind === 'accord-left';
const isBreach = (event: GameEvent): boolean => event.kind === 'commitment-reported' && event.report === 'violation-found';
