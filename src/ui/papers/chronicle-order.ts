/** Events in the order in which a reader wants them: by round, then by step, what moved apart from what happened. */
import type { GameEvent } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';

type Moved = Extract<GameEvent, { kind: 'gauge-moved' }>;

export type ChronicleStep = {
  readonly number: number;
  /** A step that closes a round and opens the next has a part in each. */
  readonly part: number;
  readonly happened: readonly StepEvent[];
  readonly moved: readonly Moved[];
};

export type ChronicleRound = { readonly number: number; readonly steps: readonly ChronicleStep[] };

/** Oldest first. */
export function chronicleOf(past: readonly StepEvent[]): ChronicleRound[] {
  const rounds: { number: number; steps: { number: number; part: number; happened: StepEvent[]; moved: Moved[] }[] }[] = [];
  for (const one of past) {
    const { step: number, event } = one;
    if (event.kind === 'round-opened' || rounds.length === 0) rounds.push({ number: event.kind === 'round-opened' ? event.round : 1, steps: [] });
    const round = rounds.at(-1);
    if (round === undefined) continue;
    if (round.steps.at(-1)?.number !== number) round.steps.push({ number, part: round.number, happened: [], moved: [] });
    const step = round.steps.at(-1);
    if (event.kind === 'gauge-moved') step?.moved.push(event);
    else step?.happened.push(one);
  }
  return rounds.filter(({ steps }) => steps.length > 0);
}
