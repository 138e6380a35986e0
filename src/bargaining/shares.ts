/**
 * What each position of each issue adds to a package, and under which condition a package is of which kind: the rows
 * from which counts and frontiers are put together without going through the packages.
 * Not here: putting them together (deal-count.ts, frontier-merge.ts).
 * Invariant: once the verifying positions are given, and whether the framework minimum is met, everything that decides
 * about a package is a sum over its shares, and every condition an OR of their marks.
 */
import { at } from './at.ts';
import { credibilityPercents } from './credibility.ts';
import { addedCostPoints } from './own-cost.ts';
import { countOf, positionsOf, stridesOf } from './package-number.ts';
import { isBeyond, type HeldAs } from './red-lines.ts';
import { SIDES, type DealTables, type Positions, type Side } from './tables.ts';

/** Bits: side 0 gives; side 1 gives; differs from what is in force; below the framework minimum. */
export const GIVES = [1, 2] as const;
const CHANGES = 4;
export const SHORT = 8;
/** What a package worth asking about has: a term of each side, and something new. */
export const WHOLE = GIVES[0] | GIVES[1] | CHANGES;

/** One position of one issue. Pairs are by side. */
export type Share = {
  readonly position: number;
  /** Its part of the package number. */
  readonly number: number;
  readonly points: readonly [number, number];
  /** What it adds to the hurdle, worth units. */
  readonly hurdle: readonly [number, number];
  readonly marks: number;
};

/** The shares of every issue that no red line of either side bars from an accord of this kind. */
export function sharesOf(tables: DealTables, heldAs: HeldAs): readonly (readonly Share[])[] {
  const strides = stridesOf(tables.lengths);
  return tables.lengths.map((length, issue) => Array.from({ length }, (_, position) => position)
    .filter((position) => !isBarred(tables, issue, position, heldAs))
    .map((position) => ({
      position,
      number: position * at(strides, issue),
      points: [pointsOf(tables, 0, issue, position), pointsOf(tables, 1, issue, position)],
      hurdle: hurdleOf(tables, issue, position),
      marks: marksOf(tables, issue, position),
    })));
}

/** Those that reach the framework minimum. */
export function reaching(shares: readonly (readonly Share[])[]): readonly (readonly Share[])[] {
  return shares.map((all) => all.filter(({ marks }) => (marks & SHORT) === 0));
}

/** Issues that vouch for others, each once, ascending. */
function verifyingIssues(tables: DealTables): readonly number[] {
  return tables.lengths.map((_, issue) => issue).filter((issue) => tables.verifying.some((table) => table.issue === issue));
}

/** The verifying issues, one choice of their positions, and how far each promise is believed by its receiver under it, percent. */
export type Verification = { readonly issues: readonly number[]; readonly positions: Positions; readonly credibility: readonly number[] };

/** Every choice of the verifying positions; the other issues stand at 0. One, where nothing verifies. */
export function verificationsOf(tables: DealTables): readonly Verification[] {
  const issues = verifyingIssues(tables);
  const lengths = issues.map((issue) => at(tables.lengths, issue));
  return Array.from({ length: countOf(lengths) }, (_, number) => {
    const digits = positionsOf(lengths, number);
    const positions = tables.lengths.map((_, issue) => digits[issues.indexOf(issue)] ?? 0);
    return { issues, positions, credibility: credibilityPercents(tables, positions) };
  });
}

/** The shares that are left under a choice of verifying positions. */
export function underVerification(shares: readonly (readonly Share[])[], { issues, positions }: Verification): readonly (readonly Share[])[] {
  return shares.map((all, issue) =>
    issues.includes(issue) ? all.filter(({ position }) => position === at(positions, issue)) : all);
}

/** What a share is worth to a side, centipoints: own costs in full, benefits as far as they are believed. */
export function shareCentipoints(tables: DealTables, side: Side, { issue, share, credibility }: {
  readonly issue: number; readonly share: Share; readonly credibility: readonly number[];
}): number {
  return share.points[side] * (at(tables.giver, issue) === side ? 100 : at(credibility, issue));
}

function pointsOf(tables: DealTables, side: Side, issue: number, position: number): number {
  return at(at(at(tables.value, side), issue), position);
}

function hurdleOf(tables: DealTables, issue: number, position: number): [number, number] {
  const added = addedCostPoints(tables, issue, position) * 100;
  return at(tables.giver, issue) === 0 ? [added * tables.hurdle[0], 0] : [0, added * tables.hurdle[1]];
}

function marksOf(tables: DealTables, issue: number, position: number): number {
  let marks = 0;
  if (position > 0) marks |= at(GIVES, at(tables.giver, issue));
  if (position !== at(tables.inForce, issue)) marks |= CHANGES;
  if (position < at(tables.frameworkMinimum, issue)) marks |= SHORT;
  return marks;
}

function isBarred(tables: DealTables, issue: number, position: number, heldAs: HeldAs): boolean {
  return SIDES.some((side) => at(tables.redLines, side).some((line) =>
    line.issue === issue && isBeyond(line, position, heldAs)));
}
