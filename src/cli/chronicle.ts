/** What happened, round by round, as lines: what a viewer was let see, in order. */
import type { StepEvent } from '../session/index.ts';
import type { Speaker } from '../text/index.ts';

/** A blank line before each round; causes of gauge moves are part of their sentences; what a delegation says stands below what it did. */
export function chronicleLines(speaker: Speaker, past: readonly StepEvent[]): readonly string[] {
  return past.flatMap(({ event, said }, nth) => {
    const sentence = speaker.event(event);
    if (event.kind !== 'round-opened') return [`  ${sentence}`, ...(said === undefined ? [] : [`    ${speaker.said(said)}`])];
    return nth === 0 ? [sentence] : ['', sentence];
  });
}

/** Why the gauges stand where they do: their moves of the last two rounds. */
export function whyLines(speaker: Speaker, past: readonly StepEvent[], round: number): readonly string[] {
  let now = 0;
  const moves: string[] = [];
  for (const { event } of past) {
    if (event.kind === 'round-opened') now = event.round;
    if (event.kind === 'gauge-moved' && now >= round - 1) moves.push(speaker.say('cli.why.move', { round: now, move: speaker.event(event) }));
  }
  return moves.length === 0 ? [speaker.say('cli.why.nothing')] : [speaker.say('cli.why.title'), ...moves];
}
