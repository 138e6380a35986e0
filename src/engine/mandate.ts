/**
 * Mandates: how far a capital lets its delegation go, as red lines, some moved by consultations.
 * Not here: whether a package crosses them (bargaining/).
 */
import type { IssueId, RedLineId } from './ids.ts';
import type { Brief, RedLine } from './ruleset.ts';

/** The position at which the line stands now: a widened line stands one position further out. */
export function linePosition(line: RedLine, widened: readonly RedLineId[]): number {
  if (!widened.includes(line.id)) return line.position;
  return line.bound === 'at-most' ? line.position + 1 : line.position - 1;
}

/** The red line on the issue that a consultation could move now. */
export function movableRedLine(brief: Brief, widened: readonly RedLineId[], issue: IssueId): RedLine | 'none' {
  return brief.redLines.find((line) => line.issue === issue && line.widens && !widened.includes(line.id)) ?? 'none';
}

type LineBounds = { readonly least: number; readonly most: number };

/** Least and most position that the line allows. */
export function lineBounds(line: RedLine, options: { readonly widened: readonly RedLineId[]; readonly highest: number }): LineBounds {
  const position = linePosition(line, options.widened);
  return line.bound === 'at-most' ? { least: 0, most: position } : { least: position, most: options.highest };
}
