/** What of the table a pointer is on. Pure. */
import type { Area } from '../../store/index.ts';
import type { TableLayout } from './layout.ts';

export type Touched =
  | { readonly kind: 'nothing' | 'paper' }
  /** `position` is nothing between stops and on the name. */
  | { readonly kind: 'track'; readonly row: number; readonly position: number | undefined };

/** Least reach of a finger around the middle of a stop, in CSS pixels. */
const REACH = 22;

export type Touch = { readonly x: number; readonly y: number; readonly hasPaper: boolean; readonly isPaperTurned: boolean };

export function touchedAt({ rows, paper, turned }: TableLayout, { x, y, hasPaper, isPaperTurned }: Touch): Touched {
  if (hasPaper && isIn(isPaperTurned ? turned : grown(paper, REACH - Math.min(REACH, paper.height / 2)), x, y)) return { kind: 'paper' };
  const row = rows.findIndex(({ area }) => isIn(area, x, y));
  const found = rows[row];
  if (found === undefined) return { kind: 'nothing' };
  const spacing = Math.abs((found.stops[1] ?? Infinity) - (found.stops[0] ?? 0));
  const reach = Math.max(REACH, spacing / 2);
  const distances = found.stops.map((stop) => Math.abs(stop - x));
  const nearest = Math.min(...distances);
  return { kind: 'track', row, position: nearest <= reach ? distances.indexOf(nearest) : undefined };
}

function isIn({ x, y, width, height }: Area, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

function grown({ x, y, width, height }: Area, by: number): Area {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
