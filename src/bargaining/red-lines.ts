/**
 * The conditions that a capital will not ratify beyond, under its present mandate.
 * Not here: how consultations widen a mandate (engine).
 * Invariant: one predicate, isBeyond, decides for ratification, for the count of the deal zone and for the scale of
 * scores; what crosses a line in an interim accord crosses it in a framework too.
 */
import { meetsFrameworkMinimum } from './accord.ts';
import { at } from './at.ts';
import type { DealTables, Positions, RedLineTable, Side } from './tables.ts';

/** By which lines a whole package is judged: a framework's where it meets the framework minimum. */
export type HeldAs = 'interim' | 'framework';

/**
 * Indices, ascending, of the red lines of `side` that the whole package crosses.
 *
 * Lines {issue 0, 0…2} and {issue 1, 2…3}, minimum [1, 0]: the package [3, 1] crosses [0, 1], the package [2, 2]
 * crosses []; [2, 0] crosses [1], for a framework may not leave the second issue out, but [0, 0] crosses [].
 */
export function crossedRedLines(tables: DealTables, side: Side, positions: Positions): readonly number[] {
  const heldAs = meetsFrameworkMinimum(tables, positions) ? 'framework' : 'interim';
  return at(tables.redLines, side).flatMap((line, index) =>
    isBeyond(line, at(positions, line.issue), heldAs) ? [index] : []);
}

/**
 * Whether a position of the line's own issue lies outside it. A line for frameworks only never binds an interim
 * accord, and an interim accord may leave an issue out altogether, whatever the least position on it.
 */
export function isBeyond(line: RedLineTable, position: number, heldAs: HeldAs): boolean {
  if (heldAs === 'interim' && line.frameworkOnly) return false;
  const leftOut = heldAs === 'interim' && position === 0;
  return position > line.most || (position < line.least && !leftOut);
}
