/**
 * The conditions that a capital will not ratify beyond, under its present mandate.
 * Not here: how consultations widen a mandate (engine).
 */
import { meetsFrameworkMinimum } from './accord.ts';
import { at } from './at.ts';
import type { DealTables, Positions, RedLineTable, Side } from './tables.ts';

/**
 * Indices, ascending, of the red lines of `side` that the whole package crosses. One marked frameworkOnly binds
 * only a package that meets the framework minimum.
 *
 * Lines {issue 0, 0…2} and {issue 1, 1…3}: the package [3, 0] crosses [0, 1], the package [2, 1] crosses [].
 */
export function crossedRedLines(tables: DealTables, side: Side, positions: Positions): readonly number[] {
  const framework = meetsFrameworkMinimum(tables, positions);
  return at(tables.redLines, side).flatMap((line, index) => {
    const binds = framework || !line.frameworkOnly;
    return binds && isBeyond(line, at(positions, line.issue)) ? [index] : [];
  });
}

/** Whether a position of the line's own issue lies outside it. */
export function isBeyond(line: RedLineTable, position: number): boolean {
  return position < line.least || position > line.most;
}
