/**
 * What all packages together offer: how many there are, how many both capitals would ratify, the frontier, and the
 * points that bargaining theory singles out on it.
 * Not here: how the packages are gone through (deal-scan.ts).
 * Invariant: exact; the result depends on the tables alone, not on the order of the search.
 */
import { at } from './at.ts';
import { bargainingPoints, type BargainingPoints, type Outcome } from './bargaining-points.ts';
import { scanDeals } from './deal-scan.ts';
import { countOf, positionsOf } from './package-number.ts';
import type { DealTables } from './tables.ts';
import { worth } from './worth.ts';

/** Worths in worth units. The bargaining points are taken against the worth of what is in force. */
export type DealSpace = BargainingPoints & {
  /** Product of the lengths − 1: all but the empty package. */
  readonly packages: number;
  /** Packages over all issues that both capitals would ratify now. */
  readonly dealZone: number;
  /** Packages that change something, have a term of each side and cross no red line of either. */
  readonly feasible: number;
  /** The Pareto-maximal feasible packages, one for each pair of worths (the smallest positions); side 0's worth descending. */
  readonly frontier: readonly Outcome[];
};

/**
 * The deal space of one state (the zone of possible agreement and efficient frontier of Raiffa 1982; points after
 * Nash 1950, Kalai & Smorodinsky 1975).
 *
 * Nash's own example, Bill and Jack bartering nine things (tables with 2⁹ − 1 = 511 packages): the Nash point gives
 * Bill pen, toy and knife for book, whip, ball and bat; gains 12 and 5 points, worth [120,000, 50,000].
 */
export function dealSpace(tables: DealTables): DealSpace {
  const { feasible, dealZone, frontier: points } = scanDeals(tables);
  const frontier = points.number.map((number, nth): Outcome => ({
    positions: positionsOf(tables.lengths, number),
    worth: [at(points.worth0, nth), at(points.worth1, nth)],
  }));
  const inForce = [worth(tables, 0, tables.inForce), worth(tables, 1, tables.inForce)] as const;
  return { packages: countOf(tables.lengths) - 1, dealZone, feasible, frontier, ...bargainingPoints(frontier, inForce) };
}
