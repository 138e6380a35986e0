/**
 * Where the talks came nearest without a signature: texts of the mediator that one side alone refused.
 * Not here: why it refused (the replay lists an agent's reasons).
 */
import type { ReactNode } from 'react';
import type { SeatId, Terms } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TermList } from './terms-in-force.tsx';

/** More would hide the ending. */
const MOST = 3;

export function NearMisses({ past }: { readonly past: readonly StepEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const lines = missesIn(past).slice(-MOST);
  if (lines.length === 0) return undefined;
  return (
    <div className="near-misses">
      {lines.map(({ round, by, terms }) => (
        <details key={round}>
          <summary>{speaker.say('ui.ending.near-miss', { round, seat: speaker.seatInSentence(by) })}</summary>
          <TermList terms={terms} />
        </details>
      ))}
    </div>
  );
}

type Miss = { readonly round: number; readonly by: SeatId; readonly terms: Terms };

/** A text is laid at most once a round and answered by both, so that the round names it. */
function missesIn(past: readonly StepEvent[]): readonly Miss[] {
  const misses: Miss[] = [];
  let round = 1;
  let terms: Terms = {};
  let refused: readonly SeatId[] = [];
  let answers = 0;
  for (const { event } of past) {
    if (event.kind === 'round-opened') round = event.round;
    if (event.kind === 'bridge-laid') [terms, refused, answers] = [event.terms, [], 0];
    if (event.kind !== 'bridge-answered') continue;
    answers += 1;
    if (event.answer === 'refuse') refused = [...refused, event.seat];
    const [by] = refused;
    if (answers === 2 && refused.length === 1 && by !== undefined) misses.push({ round, by, terms });
  }
  return misses;
}
