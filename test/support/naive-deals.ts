// An independent account of game.md, sections 2 and 5: every package is written out and judged by itself, in the
// plainest arithmetic. It shares the shape of the tables with src/bargaining and not one function.
import type { DealTables } from '../../src/bargaining/index.ts';

export type NaivePackage = {
  readonly positions: readonly number[];
  readonly worth: readonly [number, number];
  /** Changes something, both give, no red line of either crossed. */
  readonly feasible: boolean;
  readonly ratifies: readonly [boolean, boolean];
};

type Pair = readonly [number, number];

const both = <T>(read: (side: 0 | 1) => T): [T, T] => [read(0), read(1)];

/** entry(row, i): the tables in tests are complete. */
function entry<T>(row: readonly T[], index: number): T {
  const found = row[index];
  if (found === undefined) throw new Error(`the test reads outside a table: ${index}`);
  return found;
}

export function everyPackage(lengths: readonly number[]): number[][] {
  let all: number[][] = [[]];
  for (const length of lengths) {
    all = all.flatMap((start) => Array.from({ length }, (_, position) => [...start, position]));
  }
  return all;
}

export function naiveCredibility(tables: DealTables, side: 0 | 1, issue: number, positions: readonly number[]): number {
  let percent = entry(tables.trust, side) + entry(tables.guaranteed, issue);
  for (const { issue: source, vouches, foundStalled } of tables.verifying) {
    const here = entry(positions, source);
    if (!(foundStalled && entry(tables.inForce, source) === here)) percent += entry(entry(vouches, here), issue);
  }
  if (percent < 0) return 0;
  return percent > 100 ? 100 : percent;
}

/** U in centipoints. */
export function naiveValue(tables: DealTables, side: 0 | 1, positions: readonly number[]): number {
  let sum = 0;
  for (let issue = 0; issue < positions.length; issue++) {
    const points = entry(entry(entry(tables.value, side), issue), entry(positions, issue));
    sum += entry(tables.giver, issue) === side ? points * 100 : points * naiveCredibility(tables, side, issue, positions);
  }
  return sum;
}

function gives(tables: DealTables, side: 0 | 1, positions: readonly number[]): boolean {
  return positions.some((position, issue) => position !== 0 && entry(tables.giver, issue) === side);
}

function reachesMinimum(tables: DealTables, positions: readonly number[]): boolean {
  return !positions.some((position, issue) => position < entry(tables.frameworkMinimum, issue));
}

/** Worth in points × 10,000. */
export function naiveWorth(tables: DealTables, side: 0 | 1, positions: readonly number[]): number {
  const noDeal = entry(tables.noDeal, side);
  if (!gives(tables, 0, positions) || !gives(tables, 1, positions)) return noDeal * 100;
  const value = naiveValue(tables, side, positions);
  if (reachesMinimum(tables, positions)) return value * 100;
  return noDeal * 100 + tables.durability * value - tables.durability * noDeal;
}

export function naiveCrosses(tables: DealTables, side: 0 | 1, positions: readonly number[]): boolean {
  const framework = reachesMinimum(tables, positions);
  return entry(tables.redLines, side).some(({ issue, least, most, frameworkOnly }) => {
    const position = entry(positions, issue);
    if (framework) return position < least || position > most;
    if (frameworkOnly) return false;
    return position > most || (position >= 1 && position < least);
  });
}

/** Worth units: h % of the own cost that is new, issue by issue where it rises. */
function naiveHurdle(tables: DealTables, side: 0 | 1, positions: readonly number[]): number {
  let added = 0;
  for (let issue = 0; issue < positions.length; issue++) {
    if (entry(tables.giver, issue) !== side) continue;
    const costs = entry(entry(tables.value, side), issue).map((points) => -points);
    const more = entry(costs, entry(positions, issue)) - entry(costs, entry(tables.inForce, issue));
    if (more > 0) added += more;
  }
  return added * entry(tables.hurdle, side) * 100;
}

export function naivePackages(tables: DealTables): NaivePackage[] {
  const before = both((side) => naiveWorth(tables, side, tables.inForce));
  return everyPackage(tables.lengths).map((positions) => {
    const worth = both((side) => naiveWorth(tables, side, positions));
    const changes = positions.join() !== tables.inForce.join();
    const whole = changes && gives(tables, 0, positions) && gives(tables, 1, positions);
    const crosses = both((side) => naiveCrosses(tables, side, positions));
    const pays = both((side) => worth[side] - naiveHurdle(tables, side, positions) >= before[side]);
    return {
      positions, worth,
      feasible: whole && !crosses[0] && !crosses[1],
      ratifies: both((side) => whole && !crosses[side] && pays[side]),
    };
  });
}

/** The feasible packages that no feasible package beats; of equals the first, by worth of side 0 descending. */
export function naiveFrontier(packages: readonly NaivePackage[]): NaivePackage[] {
  const feasible = packages.filter((each) => each.feasible);
  const beats = (a: NaivePackage, b: NaivePackage): boolean =>
    a.worth[0] >= b.worth[0] && a.worth[1] >= b.worth[1] && (a.worth[0] > b.worth[0] || a.worth[1] > b.worth[1]);
  const seen = new Set<string>();
  return feasible
    .filter((one) => !feasible.some((other) => beats(other, one)))
    .filter(({ worth }) => !seen.has(worth.join()) && seen.add(worth.join()).size > 0)
    .sort((a, b) => b.worth[0] - a.worth[0]);
}

type Valued = { readonly positions: readonly number[]; readonly worth: Pair };

export type NaivePoints = {
  readonly nashProduct: number;
  /** Smaller share of the ideal gain, in millionths. */
  readonly fairShare: number;
  readonly greatestSum: number;
  readonly best: Pair;
};

/** What the points must attain, as numbers; undefined where no package leaves both at least the disagreement. */
export function naivePoints(outcomes: readonly Valued[], disagreement: Pair): NaivePoints | undefined {
  const gains = outcomes
    .map(({ worth }): Pair => [worth[0] - disagreement[0], worth[1] - disagreement[1]])
    .filter((gain) => gain[0] >= 0 && gain[1] >= 0);
  if (gains.length === 0) return undefined;
  const greatest = (of: (gain: Pair) => number): number => gains.map(of).reduce((a, b) => (b > a ? b : a));
  const best = both((side) => greatest((gain) => gain[side]));
  return {
    nashProduct: greatest((gain) => gain[0] * gain[1]),
    fairShare: greatest((gain) => fairShareOf(gain, best)),
    greatestSum: greatest((gain) => gain[0] + gain[1]),
    best,
  };
}

export function fairShareOf(gain: Pair, best: Pair): number {
  const share = (side: 0 | 1): number => (best[side] === 0 ? 1 : gain[side] / best[side]);
  return share(0) < share(1) ? share(0) : share(1);
}

/** The packages that count for the scale of scores, valued in centipoints at credibility 100. */
export function naiveBelieved(tables: DealTables): Valued[] {
  return everyPackage(tables.lengths)
    .filter((positions) => gives(tables, 0, positions) && gives(tables, 1, positions))
    .filter((positions) => !tables.redLines.flat().some(({ issue, least, most }) =>
      entry(positions, issue) < least || entry(positions, issue) > most))
    .map((positions) => ({
      positions,
      worth: both((side) => positions.reduce((sum, position, issue) =>
        sum + 100 * entry(entry(entry(tables.value, side), issue), position), 0)),
    }));
}
