/** Promises that were stalled, round by round, and whether that was seen: now that all orders lie open. Where the game or the accord ended first, nobody looked. */
import type { ReactNode } from 'react';
import type { GameEvent, IssueId, SeatId } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function BrokenPromises({ past }: { readonly past: readonly StepEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const broken = brokenIn(past);
  if (broken.length === 0) return undefined;
  return (
    <ul className="broken-promises">
      {broken.map(({ round, giver, issue, seen }) => (
        <li key={`${round} ${issue}`}>{speaker.say(`ui.ending.broken.${seen}`, { round, seat: speaker.seatInSentence(giver), issue: speaker.issue(issue) })}</li>
      ))}
    </ul>
  );
}

type Broken = { readonly round: number; readonly giver: SeatId; readonly issue: IssueId; readonly seen: 'seen' | 'unseen' | 'unlooked' };

/** What ends the time in which a round's conduct could be reported, the report itself included. */
const LAST_LOOK: readonly GameEvent['kind'][] = ['commitment-reported', 'conduct-ordered', 'accord-left'];

/** The report on a round's conduct is the first that follows its order, before conduct is ordered anew or the accord is left. */
function brokenIn(past: readonly StepEvent[]): readonly Broken[] {
  let round = 1;
  return past.flatMap(({ event }, nth) => {
    if (event.kind === 'round-opened') round = event.round;
    if (event.kind !== 'conduct-ordered' || event.conduct !== 'stall') return [];
    const { issue, giver } = event;
    const next = past.slice(nth + 1).map((one) => one.event).find((later) => LAST_LOOK.includes(later.kind) && (!('issue' in later) || later.issue === issue));
    const seen = next?.kind !== 'commitment-reported' ? 'unlooked' : next.report === 'violation-found' ? 'seen' : 'unseen';
    return [{ round, giver, issue, seen }];
  });
}
