/**
 * What all packages together offer: how many there are, how many both capitals would ratify, the frontier, and the
 * points that bargaining theory singles out on it.
 * Not here: how that is found without going through the packages (deal-count.ts, frontier-merge.ts).
 * Invariant: exact; the result depends on the tables alone, not on the order of the search.
 */
import { at } from './at.ts';
import { bargainingPoints, type BargainingPoint, type BargainingPoints, type Outcome } from './bargaining-points.ts';
import { countDealZone, countFeasible } from './deal-count.ts';
import { type Measure, mergedFrontier } from './frontier-merge.ts';
import { countOf, positionsOf } from './package-number.ts';
import type { DealTables } from './tables.ts';
import { worth } from './worth.ts';

/** Worths in worth units. The bargaining points are taken against the worth of what is in force. */
export type DealSpace = BargainingPoints & {
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
  const frontier = efficientPackages(tables);
  const inForce = [worth(tables, 0, tables.inForce), worth(tables, 1, tables.inForce)] as const;
  return {
    packages: packageCount(tables), dealZone: countDealZone(tables), feasible: countFeasible(tables), frontier,
    ...bargainingPoints(frontier, inForce),
  };
}

/** All packages but the empty one: product of the lengths − 1. */
export function packageCount({ lengths }: Pick<DealTables, 'lengths'>): number {
  return countOf(lengths) - 1;
}

/** The Pareto frontier alone; the hurdle does not enter it. */
export function efficientPackages(tables: DealTables): readonly Outcome[] {
  return outcomesOn(tables, 'worth');
}

/**
 * The text that both capitals would sign now and that leaves them most, by Nash's product of what each has left over
 * after its hurdle; none where the deal zone is empty. Its two numbers are these margins, worth units.
 *
 * Two issues of one term each, costs 4 and 6, benefits 10 and 10 believed in full, hurdles 50 %: margins
 * 10 − 4 − 2 = 4 and 10 − 6 − 3 = 1 point.
 */
export function bestSignable(tables: DealTables): BargainingPoint {
  return bargainingPoints(outcomesOn(tables, 'margin'), [0, 0]).nash;
}

function outcomesOn(tables: DealTables, measure: Measure): readonly Outcome[] {
  const { worth0, worth1, number } = mergedFrontier(tables, measure);
  return number.map((each, nth): Outcome => ({ positions: positionsOf(tables.lengths, each), worth: [at(worth0, nth), at(worth1, nth)] }));
}
