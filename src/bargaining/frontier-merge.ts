/**
 * The Pareto frontier of all feasible packages, put together issue by issue: of partial packages that meet the same
 * conditions only the efficient ones are kept, for what is dominated in part is dominated whole.
 * Not here: how many packages there are (deal-count.ts), and which points are singled out (bargaining-points.ts).
 * Invariant: exact; the cost grows with the frontiers of the parts, never with the number of packages; for each pair of
 * worths the smallest package number is kept, so no order of merging shows.
 */
import { at } from './at.ts';
import { emptyFrontier, type Frontier, mergeFrontiers, shifted, singlePoint } from './frontier.ts';
import { reaching, sharesOf, shareCentipoints, SHORT, underVerification, verificationsOf, WHOLE, type Share, type Verification } from './shares.ts';
import type { DealTables, Side } from './tables.ts';
import { worth } from './worth.ts';

type Shares = readonly (readonly Share[])[];

/** One kind of accord: which positions it may hold, how much of its value counts, what it has to have. */
type Kind = { readonly shares: Shares; readonly factor: number; readonly needs: number };

/** worth: what a package is worth; margin: what it leaves a capital over what is in force, its hurdle taken off. Worth units. */
export type Measure = 'worth' | 'margin';

/** The Pareto-maximal packages that change something, have a term of each side and cross no red line. */
export function mergedFrontier(tables: DealTables, measure: Measure): Frontier {
  const weigh = weighing(tables, measure);
  const kinds: readonly Kind[] = [
    { shares: reaching(sharesOf(tables, 'framework')), factor: 100, needs: WHOLE },
    { shares: sharesOf(tables, 'interim'), factor: tables.durability, needs: WHOLE | SHORT },
  ];
  let frontier = emptyFrontier();
  for (const verification of verificationsOf(tables)) {
    for (const kind of kinds) frontier = mergeFrontiers(frontier, frontierUnder(tables, { kind, verification, weigh }));
  }
  return frontier;
}

/** What a package starts from, and what one share adds to it; by side. */
type Weighing = {
  readonly start: (side: Side, factor: number) => number;
  readonly share: (side: Side, share: Share, added: number) => number;
};

function weighing(tables: DealTables, measure: Measure): Weighing {
  const kept = (side: Side, factor: number): number => (100 - factor) * tables.noDeal[side];
  if (measure === 'worth') return { start: kept, share: (_side, _share, added) => added };
  const inForce = [worth(tables, 0, tables.inForce), worth(tables, 1, tables.inForce)] as const;
  return { start: (side, factor) => kept(side, factor) - inForce[side], share: (side, share, added) => added - share.hurdle[side] };
}

/** Marks a partial package has → the frontier of the partial packages with just these. */
type ByMarks = ReadonlyMap<number, Frontier>;

function frontierUnder(tables: DealTables, { kind: { shares, factor, needs }, verification, weigh }: {
  readonly kind: Kind; readonly verification: Verification; readonly weigh: Weighing;
}): Frontier {
  let partial: ByMarks = new Map([[0, singlePoint(weigh.start(0, factor), weigh.start(1, factor))]]);
  const left = underVerification(shares, verification);
  const order = issuesInOrder(tables);
  const { credibility } = verification;
  const add = (side: Side, issue: number, share: Share): number =>
    weigh.share(side, share, factor * shareCentipoints(tables, side, { issue, share, credibility }));
  order.forEach((issue, nth) => {
    partial = withIssue(partial, at(left, issue), {
      add: (frontier, share) => shifted(frontier, { worth0: add(0, issue, share), worth1: add(1, issue, share), number: share.number }),
      // A mark that no later issue can give has to be there by now.
      stillNeeded: needs & ~order.slice(nth + 1).reduce((marks, later) => marks | marksIn(at(left, later)), 0),
      needs,
    });
  });
  return partial.get(needs) ?? emptyFrontier();
}

function withIssue(partial: ByMarks, shares: readonly Share[], { add, stillNeeded, needs }: {
  readonly add: (frontier: Frontier, share: Share) => Frontier; readonly stillNeeded: number; readonly needs: number;
}): ByMarks {
  const parts = new Map<number, Frontier[]>();
  for (const [marks, frontier] of partial) {
    for (const share of shares) {
      const held = (marks | share.marks) & needs;
      if ((held & stillNeeded) !== stillNeeded) continue;
      const moved = add(frontier, share);
      const known = parts.get(held);
      if (known === undefined) parts.set(held, [moved]);
      else known.push(moved);
    }
  }
  return new Map([...parts].map(([marks, frontiers]) => [marks, mergeAll(frontiers)]));
}

/** Two by two, so that what is dominated leaves early. */
function mergeAll(frontiers: readonly Frontier[]): Frontier {
  if (frontiers.length <= 1) return frontiers[0] ?? emptyFrontier();
  const middle = frontiers.length >> 1;
  return mergeFrontiers(mergeAll(frontiers.slice(0, middle)), mergeAll(frontiers.slice(middle)));
}

function marksIn(shares: readonly Share[]): number {
  return shares.reduce((marks, share) => marks | share.marks, 0);
}

/** Issues that a framework needs first, then one side's and the other's: conditions are settled early, and few partial packages wait for them. */
function issuesInOrder(tables: DealTables): readonly number[] {
  const rank = (issue: number): number => (at(tables.frameworkMinimum, issue) > 0 ? 0 : 2) + at(tables.giver, issue);
  return tables.lengths.map((_, issue) => issue).sort((a, b) => rank(a) - rank(b) || a - b);
}
