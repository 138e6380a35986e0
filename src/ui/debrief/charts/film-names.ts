/**
 * Where the names of the singled-out points stand: outside the frontier, where nothing else can be, a line for each.
 * Not here: the shapes they belong to (film-signs.tsx).
 */
import type { FilmPlane } from './film-plane.ts';
import type { FilmPoint, PointKind } from './film-points.ts';
import type { Bounds, Spot } from './place-labels.ts';

export type NamedPoint = Spot & {
  readonly kinds: readonly PointKind[];
  /** The room that its names take; none where there is not enough, as in a narrow drawing: the key tells them. */
  readonly names: Bounds | undefined;
};

export const NAME_ROW = 15;
const NAMED_FROM = 560;
const LETTER = 7.2;
const AWAY = 18;

export function namedPoints(plane: FilmPlane, groups: readonly (readonly FilmPoint[])[], nameOf: (kind: PointKind) => string): readonly NamedPoint[] {
  const points = groups.flatMap(([first, ...more]) => (first === undefined ? [] : [{ ...plane.at(first.worth), kinds: [first, ...more].map(({ kind }) => kind) }]));
  if (plane.width < NAMED_FROM) return points.map((point) => ({ ...point, names: undefined }));
  const placed = new Map<Spot, Bounds>();
  let ceiling = Infinity;
  for (const point of [...points].sort((a, b) => b.y - a.y)) {
    const wide = Math.max(...point.kinds.map((kind) => nameOf(kind).length)) * LETTER;
    const high = point.kinds.length * NAME_ROW;
    const left = point.x + AWAY;
    if (left + wide > plane.right) continue;
    const bottom = Math.max(Math.min(point.y - 6, ceiling), plane.top + high);
    ceiling = bottom - high;
    placed.set(point, { left, right: left + wide, top: ceiling, bottom });
  }
  return points.map((point) => ({ ...point, names: placed.get(point) }));
}
