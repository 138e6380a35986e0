/**
 * Partial packages over some of the issues, as columns of exact integers: the halves that deal-scan.ts joins.
 * Not here: which issues are joined in what order (deal-space.ts).
 * Invariant: once the verifying positions are fixed, everything a package needs is a sum over its terms, and its
 * conditions are an OR of marks, so two halves join by additions and one OR.
 */
import { at } from './at.ts';
import { addedCostPoints } from './own-cost.ts';
import { stridesOf } from './package-number.ts';
import { isBeyond, type HeldAs } from './red-lines.ts';
import { SIDES, type DealTables, type Side } from './tables.ts';

/** Bits: side 0 gives; side 1 gives; differs from what is in force; all three make a package worth asking about. */
export const GIVES = [1, 2] as const;
export const CHANGES = 4;
export const WHOLE = 7;
/** Bits: below the framework minimum; beyond a red line as a framework is held to it. */
export const SHORT = 8;
export const BEYOND_FRAMEWORK = 16;

/** Columns of `count` rows: package number, deal value (centipoints) and hurdle (worth units) by side, marks. */
export type Partials = {
  readonly count: number;
  readonly number: Float64Array;
  readonly value: readonly [Float64Array, Float64Array];
  readonly hurdle: readonly [Float64Array, Float64Array];
  readonly marks: Uint8Array;
};

/** What one position of one issue adds to any package that holds it; points still without credibility. */
export type Share = {
  readonly position: number;
  /** Its part of the package number. */
  readonly number: number;
  readonly points: readonly [number, number];
  readonly hurdle: readonly [number, number];
  readonly marks: number;
};

/** The shares of an issue's positions, without those beyond a red line of either side that binds every accord. */
export function sharesOf(tables: DealTables, issue: number): readonly Share[] {
  const stride = at(stridesOf(tables.lengths), issue);
  return Array.from({ length: at(tables.lengths, issue) }, (_, position) => position)
    .filter((position) => !isBarred(tables, issue, position, 'interim'))
    .map((position) => ({
      position,
      number: position * stride,
      points: [pointsOf(tables, 0, issue, position), pointsOf(tables, 1, issue, position)],
      hurdle: hurdleOf(tables, issue, position),
      marks: marksOf(tables, issue, position),
    }));
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
  if (isBarred(tables, issue, position, 'framework')) marks |= BEYOND_FRAMEWORK;
  return marks;
}

function isBarred(tables: DealTables, issue: number, position: number, heldAs: HeldAs): boolean {
  return SIDES.some((side) => at(tables.redLines, side).some((line) =>
    line.issue === issue && isBeyond(line, position, heldAs)));
}

/** The partial package over no issue at all. */
export function emptyPartials(): Partials {
  return columns(1);
}

/** Every row of `partials` with every share, believed by side to `credibility` percent: one more issue. */
export function withIssue(partials: Partials, shares: readonly Share[], credibility: readonly [number, number]): Partials {
  const next = columns(partials.count * shares.length);
  shares.forEach((share, nth) => {
    const start = nth * partials.count;
    addInto(next.number, start, partials.number, share.number);
    for (const side of SIDES) {
      addInto(next.value[side], start, partials.value[side], share.points[side] * credibility[side]);
      addInto(next.hurdle[side], start, partials.hurdle[side], share.hurdle[side]);
    }
    for (let row = 0; row < partials.count; row++) next.marks[start + row] = at(partials.marks, row) | share.marks;
  });
  return next;
}

function addInto(target: Float64Array, start: number, source: Float64Array, addend: number): void {
  for (let row = 0; row < source.length; row++) target[start + row] = at(source, row) + addend;
}

function columns(count: number): Partials {
  return {
    count,
    number: new Float64Array(count),
    value: [new Float64Array(count), new Float64Array(count)],
    hurdle: [new Float64Array(count), new Float64Array(count)],
    marks: new Uint8Array(count),
  };
}
