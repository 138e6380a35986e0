/**
 * The score of a principal.
 * Not here: the score of the mediator (mediator-score.ts), realised worth (realised-worth.ts).
 * Invariant: a whole number from 0 to 100, truncated once; `floor < start < top` is for the scenario check to hold,
 * and no order of the three divides by zero.
 */

export type PrincipalOutcome = {
  /** Realised worth in worth units (points × 10,000). */
  readonly realised: number;
  /** Centipoints: the lowest no-deal value that the gauges allow, no-deal value at the start, the most there was to win. */
  readonly floor: number;
  readonly start: number;
  readonly top: number;
  readonly war: boolean;
};

/**
 * 0 in war; from floor to start 0–25, from start to top 25–100, linear and truncated, clamped at both ends (game.md §5).
 *
 * Floor −20, start −10, top 30 points: realised −12 → 25 × 8/10 = 20; realised 5 → 25 + 75 × 15/40 = 53.125 → 53.
 */
export function principalScore({ realised, floor, start, top, war }: PrincipalOutcome): number {
  if (war || realised <= floor * 100) return 0;
  if (realised < start * 100) return Math.floor((25 * (realised - floor * 100)) / ((start - floor) * 100));
  if (realised >= top * 100) return 100;
  return 25 + Math.floor((75 * (realised - start * 100)) / ((top - start) * 100));
}
