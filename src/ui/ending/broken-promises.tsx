/** Promises that were held back, round by round, and whether that was seen: now that all orders lie open. */
import type { ReactNode } from 'react';
import type { IssueId, SeatId } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function BrokenPromises({ past }: { readonly past: readonly StepEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const broken = brokenIn(past);
  if (broken.length === 0) return undefined;
  return (
    <ul className="broken-promises">
      {broken.map(({ round, giver, issue, seen }) => (
        <li key={`${round} ${issue}`}>{speaker.say(seen ? 'ui.ending.broken.seen' : 'ui.ending.broken.unseen', { round, seat: speaker.seatInSentence(giver), issue: speaker.issue(issue) })}</li>
      ))}
    </ul>
  );
}

type Broken = { readonly round: number; readonly giver: SeatId; readonly issue: IssueId; readonly seen: boolean };

/** The report on a round's conduct is the first that follows its order. */
function brokenIn(past: readonly StepEvent[]): readonly Broken[] {
  let round = 1;
  return past.flatMap(({ event }, nth) => {
    if (event.kind === 'round-opened') round = event.round;
    if (event.kind !== 'conduct-ordered' || event.conduct !== 'stall') return [];
    const { issue, giver } = event;
    const report = past.slice(nth).find(({ event: later }) => later.kind === 'commitment-reported' && later.issue === issue)?.event;
    return [{ round, giver, issue, seen: report?.kind === 'commitment-reported' && report.report === 'violation-found' }];
  });
}
