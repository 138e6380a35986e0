/**
 * Means and shares of a tally: what `simulate` reports.
 * Not here: counting (tally.ts).
 * Invariant: worked out from exact sums by + − × ÷ and Math.sqrt alone, so that it is the same on every machine.
 */
import type { Ending, SeatId } from '../engine/index.ts';
import type { Tally } from './tally.ts';

export type Estimate = { readonly mean: number; readonly low95: number; readonly high95: number };
type Shares = Readonly<Record<string, number>>;

export type Distribution = {
  readonly endings: Readonly<Record<Ending, number>>;
  readonly scores: Readonly<Record<SeatId, Estimate>>;
  readonly rounds: { readonly mean: number };
  /** Share of games, 0 to 1. */
  readonly actions: Shares;
  readonly events: Shares;
  /** Share of the seat's dispatches, 0 to 1. */
  readonly dispatches: Readonly<Record<SeatId, Shares>>;
};

export function distributionOf(tally: Tally): Distribution {
  const { games, scores, dispatches } = tally;
  const bySeat = <T>(value: (seat: SeatId) => T): Readonly<Record<SeatId, T>> => ({ us: value('us'), iran: value('iran'), oman: value('oman') });
  return {
    endings: tally.endings,
    scores: bySeat((seat) => estimate(scores[seat], games)),
    rounds: { mean: ratio(tally.rounds, games) },
    actions: shares(tally.actions, games),
    events: shares(tally.events, games),
    dispatches: bySeat((seat) => shares(dispatches[seat].with, dispatches[seat].sent)),
  };
}

/**
 * The mean with its interval at 95 percent, mean ± 1.96 · s ÷ √n, s the sample's standard deviation.
 * Worked: 10, 20, 30: sum 60, squares 1,400; mean 20, s 10, ± 11.316.
 */
export function estimate({ sum, squares }: { readonly sum: number; readonly squares: number }, games: number): Estimate {
  const mean = ratio(sum, games);
  const variance = games < 2 ? 0 : (squares * games - sum * sum) / (games * (games - 1));
  const half = games < 1 ? 0 : 1.96 * (Math.sqrt(variance) / Math.sqrt(games));
  return { mean, low95: mean - half, high95: mean + half };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function shares(counts: Readonly<Record<string, number>>, whole: number): Shares {
  return Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, ratio(count, whole)]));
}
