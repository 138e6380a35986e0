/**
 * Where the marks of far places stand: on the edge of the free area, on the side on which they lie.
 * Not here: near places (layout.ts).
 */
import type { PlaceId } from '../../scenario/index.ts';
import type { Area } from '../../store/index.ts';
import type { Point } from './projection.ts';

type Edge = { readonly side: 'left' | 'top' | 'right' | 'bottom'; readonly at: number };

/** `at`: how far along the side, from its left or upper end. */
const EDGES: Partial<Readonly<Record<PlaceId, Edge>>> = {
  washington: { side: 'left', at: 0.44 },
  'new-york': { side: 'left', at: 0.27 },
  brussels: { side: 'top', at: 0.05 },
  geneva: { side: 'top', at: 0.16 },
  rome: { side: 'top', at: 0.27 },
  vienna: { side: 'top', at: 0.38 },
  beijing: { side: 'right', at: 0.2 },
  'indian-ocean': { side: 'right', at: 0.97 },
};

export function edgePoint(id: PlaceId, { x, y, width, height }: Area, inset: number): Point | undefined {
  const edge = EDGES[id];
  if (edge === undefined) return undefined;
  const along = (from: number, length: number): number => from + inset + edge.at * (length - 2 * inset);
  switch (edge.side) {
    case 'left': return { x: x + inset, y: along(y, height) };
    case 'right': return { x: x + width - inset, y: along(y, height) };
    case 'top': return { x: along(x, width), y: y + inset };
    case 'bottom': return { x: along(x, width), y: y + height - inset };
  }
}
