/**
 * The points that are singled out in a step's deal space, each with its shape; those that fall on one place are one.
 * Not here: their drawing.
 */
import { type DealStep, seenUnder } from '../../../analysis/index.ts';
import type { Worths } from './film-plane.ts';

export const POINT_KINDS = ['signable', 'nash', 'kalai-smorodinsky', 'utilitarian'] as const;
export type PointKind = (typeof POINT_KINDS)[number];
export type FilmPoint = { readonly kind: PointKind; readonly worth: Worths };

/** Worths, not margins: the best signable text is seen again under the step's tables. */
export function filmPoints({ points, signable, tables }: DealStep): readonly FilmPoint[] {
  const found = { signable, nash: points.nash, 'kalai-smorodinsky': points.kalaiSmorodinsky, utilitarian: points.utilitarian };
  return POINT_KINDS.flatMap((kind): readonly FilmPoint[] => {
    const point = found[kind];
    if (point.kind === 'none') return [];
    return [{ kind, worth: kind === 'signable' ? seenUnder(tables, point).worth : point.worth }];
  });
}

/** Those that fall on one place, together. */
export function groupedPoints(points: readonly FilmPoint[]): readonly (readonly FilmPoint[])[] {
  const groups = new Map<string, FilmPoint[]>();
  for (const point of points) {
    const group = groups.get(point.worth.join()) ?? [];
    groups.set(point.worth.join(), [...group, point]);
  }
  return [...groups.values()];
}
