/**
 * The points that bargaining theory singles out among given outcomes, exactly.
 * Not here: finding the outcomes (deal-space.ts, full-credibility.ts); who can reach them (agents).
 * Invariant: only outcomes that leave both sides at least the disagreement worth are considered, and every point is
 * Pareto-efficient among them; ties fall by a total order that ends in the lexicographically smallest positions.
 */
import { at } from './at.ts';
import { comparePositions } from './package-number.ts';
import type { Positions, Side } from './tables.ts';

/** A package and what it is worth to each side; any one unit, kept throughout. */
export type Outcome = { readonly positions: Positions; readonly worth: readonly [number, number] };

export type BargainingPoint = { readonly kind: 'none' } | ({ readonly kind: 'point' } & Outcome);

export type BargainingPoints = {
  readonly nash: BargainingPoint;
  readonly kalaiSmorodinsky: BargainingPoint;
  readonly utilitarian: BargainingPoint;
  /** best[side]: the most that side can have while the other keeps the disagreement worth (its ideal point). */
  readonly best: readonly [BargainingPoint, BargainingPoint];
};

/** An outcome's score under some rule, compared entry by entry, the greater the better. */
type Score = readonly (bigint | number)[];
type Gains = readonly [number, number];

/**
 * Nash (1950): the greatest product of gains over `disagreement`. Kalai & Smorodinsky (1975): the greatest smaller
 * share of the side's own ideal gain; a side that can gain nothing counts as having its whole share. Utilitarian: the
 * greatest sum. Ties: Nash and utilitarian by the larger smaller gain, then the larger gain; Kalai–Smorodinsky by the
 * other share; best by the other side's gain; then the smallest positions.
 *
 * Gains (9, 2), (5, 4), (3, 6): products 18, 20, 18 → Nash (5, 4); smaller shares of the ideal (9, 6) are 3/9, 5/9, 3/9
 * → Kalai–Smorodinsky (5, 4); sums 11, 9, 9 → utilitarian (9, 2), which is also best for side 0; (3, 6) is for side 1.
 */
export function bargainingPoints(outcomes: readonly Outcome[], disagreement: Gains): BargainingPoints {
  const gainsOf = ({ worth }: Outcome): Gains => [worth[0] - disagreement[0], worth[1] - disagreement[1]];
  const rational = outcomes.filter((outcome) => gainsOf(outcome).every((gain) => gain >= 0));
  const idealOf = (side: Side): number => rational.reduce((most, outcome) => Math.max(most, gainsOf(outcome)[side]), 0);
  const ideal: Gains = [idealOf(0), idealOf(1)];
  const pick = (score: (gains: Gains) => Score): BargainingPoint => leading(rational, (outcome) => score(gainsOf(outcome)));
  return {
    nash: pick((gains) => [BigInt(gains[0]) * BigInt(gains[1]), ...evenness(gains)]),
    kalaiSmorodinsky: pick((gains) => sharesOfIdeal(gains, ideal)),
    utilitarian: pick((gains) => [gains[0] + gains[1], ...evenness(gains)]),
    best: [pick((gains) => gains), pick((gains) => [gains[1], gains[0]])],
  };
}

/** The smaller number first, then the larger. */
function evenness(gains: Gains): Score {
  return gains[0] <= gains[1] ? gains : [gains[1], gains[0]];
}

/** Both shares over the common denominator ideal₀ × ideal₁, the smaller first. */
function sharesOfIdeal(gains: Gains, ideal: Gains): Score {
  const part = (side: Side): bigint => (ideal[side] === 0 ? 1n : BigInt(gains[side]));
  const whole = (side: Side): bigint => (ideal[side] === 0 ? 1n : BigInt(ideal[side]));
  const first = part(0) * whole(1);
  const second = part(1) * whole(0);
  return first <= second ? [first, second] : [second, first];
}

function leading(outcomes: readonly Outcome[], scoreOf: (outcome: Outcome) => Score): BargainingPoint {
  const [first, ...rest] = outcomes.map((outcome) => ({ outcome, score: scoreOf(outcome) }));
  if (first === undefined) return { kind: 'none' };
  const leader = rest.reduce((best, next) => (isAhead(next, best) ? next : best), first);
  return { kind: 'point', positions: leader.outcome.positions, worth: leader.outcome.worth };
}

type Scored = { readonly outcome: Outcome; readonly score: Score };

function isAhead(a: Scored, b: Scored): boolean {
  const differs = a.score.findIndex((entry, nth) => entry !== b.score[nth]);
  if (differs === -1) return comparePositions(a.outcome.positions, b.outcome.positions) < 0;
  return at(a.score, differs) > at(b.score, differs);
}
