/**
 * Counting by enumeration: every package once, the verifying positions outermost, the other issues as two halves
 * whose rows are joined pairwise. To be replaced by a merge that prunes by dominance and enumerates nothing;
 * deal-space.ts asks for scanDeals and for nothing else here.
 * Invariant: the same verdicts as ratification.ts package by package (a property test holds it to an independent count).
 */
import { at } from './at.ts';
import { credibilityPercent } from './credibility.ts';
import { emptyFrontier, offerToFrontier, type Frontier } from './frontier.ts';
import { countOf, positionsOf } from './package-number.ts';
import { BEYOND_FRAMEWORK, emptyPartials, sharesOf, SHORT, WHOLE, withIssue, type Partials, type Share } from './partials.ts';
import type { DealTables, Positions } from './tables.ts';
import { worth } from './worth.ts';

/** What a scan finds; mutable while it runs. */
export type DealTally = { feasible: number; dealZone: number; readonly frontier: Frontier };

/** Counts the feasible packages and the deal zone, and keeps the frontier of the feasible ones. */
export function scanDeals(tables: DealTables): DealTally {
  const tally: DealTally = { feasible: 0, dealZone: 0, frontier: emptyFrontier() };
  const yardstick = yardstickOf(tables);
  const shares = tables.lengths.map((_, issue) => sharesOf(tables, issue));
  const verifying = [...new Set(tables.verifying.map((table) => table.issue))];
  const others = shares.map((_, issue) => issue).filter((issue) => !verifying.includes(issue));
  const half = others.length >> 1;
  for (const verification of verificationsOf(tables, verifying)) {
    const offered = shares.map((all, issue) =>
      verifying.includes(issue) ? all.filter((share) => share.position === verification[issue]) : all);
    const left = partialsOver(tables, [...verifying, ...others.slice(0, half)], offered, verification);
    const right = partialsOver(tables, others.slice(half), offered, verification);
    joinHalves(left, right, yardstick, tally);
  }
  return tally;
}

/** Every combination of the verifying issues' positions, as packages whose other issues stand at 0. */
function verificationsOf(tables: DealTables, verifying: readonly number[]): readonly Positions[] {
  const lengths = verifying.map((issue) => at(tables.lengths, issue));
  return Array.from({ length: countOf(lengths) }, (_, number) => {
    const digits = positionsOf(lengths, number);
    return tables.lengths.map((_, issue) => digits[verifying.indexOf(issue)] ?? 0);
  });
}

function partialsOver(
  tables: DealTables, issues: readonly number[], shares: readonly (readonly Share[])[], verification: Positions,
): Partials {
  return issues.reduce((partials, issue) => withIssue(partials, at(shares, issue), [
    credibilityPercent(tables, 0, issue, verification),
    credibilityPercent(tables, 1, issue, verification),
  ]), emptyPartials());
}

/** What values are turned into worth and measured by; by side, worth units. */
type Yardstick = {
  readonly durability: number;
  /** The constant part of an interim accord's worth: (100 − λ) N. */
  readonly interimBase: readonly [number, number];
  readonly inForce: readonly [number, number];
};

function yardstickOf(tables: DealTables): Yardstick {
  const rest = 100 - tables.durability;
  return {
    durability: tables.durability,
    interimBase: [rest * tables.noDeal[0], rest * tables.noDeal[1]],
    inForce: [worth(tables, 0, tables.inForce), worth(tables, 1, tables.inForce)],
  };
}

/** The inner loop: one pass a package, a handful of additions each. */
function joinHalves(left: Partials, right: Partials, yardstick: Yardstick, tally: DealTally): void {
  for (let i = 0; i < left.count; i++) {
    for (let j = 0; j < right.count; j++) {
      const marks = at(left.marks, i) | at(right.marks, j);
      if ((marks & WHOLE) !== WHOLE) continue;
      const interim = (marks & SHORT) !== 0;
      if (!interim && (marks & BEYOND_FRAMEWORK) !== 0) continue;
      const factor = interim ? yardstick.durability : 100;
      const worth0 = (interim ? yardstick.interimBase[0] : 0) + factor * (at(left.value[0], i) + at(right.value[0], j));
      const worth1 = (interim ? yardstick.interimBase[1] : 0) + factor * (at(left.value[1], i) + at(right.value[1], j));
      const margin0 = worth0 - at(left.hurdle[0], i) - at(right.hurdle[0], j) - yardstick.inForce[0];
      const margin1 = worth1 - at(left.hurdle[1], i) - at(right.hurdle[1], j) - yardstick.inForce[1];
      tally.feasible++;
      if (margin0 >= 0 && margin1 >= 0) tally.dealZone++;
      offerToFrontier(tally.frontier, worth0, worth1, at(left.number, i) + at(right.number, j));
    }
  }
}
