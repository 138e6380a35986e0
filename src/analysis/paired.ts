/**
 * Two runs of games over the same seeds, compared game by game: luck that both share falls out of the difference.
 * Not here: playing them (workers/), sums over one run (tally.ts).
 * Invariant: + − × ÷ and Math.sqrt alone, in a fixed order, so that it is the same on every machine.
 */
import { invariant, type Ending, type SeatId } from '../engine/index.ts';
import type { Course } from '../record/index.ts';

/** What one finished game came to. */
export type GameResult = { readonly ending: Ending; readonly scores: Readonly<Record<SeatId, number>> };

/** Of a finished game. */
export function resultOf({ outcome }: Pick<Course, 'outcome'>): GameResult {
  invariant(outcome.kind === 'finished', 'only finished games have a result');
  return { ending: outcome.outcome.ending, scores: outcome.outcome.scores };
}

export type Gain = { readonly mean: number; readonly low: number; readonly high: number };

/** How the second run differs from the first: share of games by ending (−1 to 1), points by seat. */
export type Shift = { readonly endings: Readonly<Record<Ending, Gain>>; readonly scores: Readonly<Record<SeatId, Gain>> };

/**
 * Mean of `after − before` with its interval, mean ± z · s ÷ √n; both lists in the order of seeds.
 * Worked: before 1, 2, 3; after 2, 4, 6: differences 1, 2, 3; mean 2, s 1, and with z 1.96 ± 1.1316.
 */
export function gainOf(before: readonly number[], after: readonly number[], z: number): Gain {
  const count = Math.min(before.length, after.length);
  let sum = 0;
  let squares = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const difference = (after[nth] ?? 0) - (before[nth] ?? 0);
    sum += difference;
    squares += difference * difference;
  }
  if (count === 0) return { mean: 0, low: 0, high: 0 };
  const mean = sum / count;
  const variance = count < 2 ? 0 : Math.max(0, (squares * count - sum * sum) / (count * (count - 1)));
  const half = z * (Math.sqrt(variance) / Math.sqrt(count));
  return { mean, low: mean - half, high: mean + half };
}

export function shiftOf(before: readonly GameResult[], after: readonly GameResult[], z: number): Shift {
  const over = (read: (result: GameResult) => number): Gain => gainOf(before.map(read), after.map(read), z);
  const share = (ending: Ending): Gain => over((result) => (result.ending === ending ? 1 : 0));
  return {
    endings: { framework: share('framework'), interim: share('interim'), suspended: share('suspended'), war: share('war') },
    scores: { us: over(({ scores }) => scores.us), iran: over(({ scores }) => scores.iran), oman: over(({ scores }) => scores.oman) },
  };
}

/**
 * The z of a two-sided interval that holds with this probability for each of so many rows together (Bonferroni 1936).
 * Worked: 0.95 for one row 1.95996; for ten rows, 0.995 each, 2.80703.
 */
export function intervalFactor(confidence: number, rows: number): number {
  const wanted = 1 - (1 - confidence) / rows;
  let [low, high] = [0, MOST_Z];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (withinOfNormal(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Beyond it the series below loses its digits; it stands for one row in a million. */
const MOST_Z = 5;

/** √(2/π). */
const ROOT_TWO_OVER_PI = 0.7978845608028654;

/** Probability that a standard normal number lies within ± z: √(2/π) · Σ (−1)ⁿ z²ⁿ⁺¹ ÷ (2ⁿ n! (2n + 1)). */
function withinOfNormal(z: number): number {
  let term = z;
  let sum = z;
  for (let nth = 1; nth < 200; nth += 1) {
    term *= -(z * z) / (2 * nth);
    sum += term / (2 * nth + 1);
  }
  return ROOT_TWO_OVER_PI * sum;
}
