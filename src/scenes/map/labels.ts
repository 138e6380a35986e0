/**
 * Where the names of places are written: beside their marks, over no mark and no other name.
 * Not here: how they are drawn (place-marks.ts).
 * Invariant: pure; what is given back never overlaps. A name that finds no room is left out, the less known first.
 */
import type { PlaceId } from '../../scenario/index.ts';
import type { Area } from '../../store/index.ts';
import type { MapLayout, Mark, ScreenKind } from './layout.ts';

export type Label = Area & { readonly id: PlaceId; readonly text: string };

export type LabelInput = {
  readonly layout: MapLayout;
  readonly nameOf: (id: PlaceId) => string;
  /** Width of a text in CSS pixels at the layout's font size. */
  readonly widthOf: (text: string) => number;
  /** Places that must be named whatever their rank: the opened one. */
  readonly wanted: readonly PlaceId[];
  readonly hidden: readonly PlaceId[];
};

const LEAST_RANK: Readonly<Record<ScreenKind, number>> = { phone: 1, laptop: 3, projector: 3 };
const GAP = 4;

export function placeLabels({ layout, nameOf, widthOf, wanted, hidden }: LabelInput): readonly Label[] {
  const { radius, fontSize, free, screen } = layout;
  const height = Math.round(fontSize * 1.3);
  const shown = layout.marks.filter(({ place }) => !hidden.includes(place.id));
  const taken: Area[] = shown.map((mark) => {
    const reach = reachOf(mark, radius);
    return { x: mark.x - reach, y: mark.y - reach, width: reach * 2, height: reach * 2 };
  });
  const order = [...shown].sort((one, other) => urgency(one, wanted) - urgency(other, wanted));
  return order.flatMap((mark): readonly Label[] => {
    const { id, rank } = mark.place;
    if (rank > LEAST_RANK[screen] && !wanted.includes(id)) return [];
    const text = nameOf(id);
    const box = { width: Math.ceil(widthOf(text)) + 2, height };
    const spot = spotsAround(mark, box, reachOf(mark, radius) + GAP).find((each) => isWithin(each, free) && !taken.some((other) => overlap(each, other)));
    if (spot === undefined) return [];
    taken.push(spot);
    return [{ ...spot, id, text }];
  });
}

export function overlap(one: Area, other: Area): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** A nuclear site has its ring of ticks around the mark. */
const reachOf = ({ place }: Mark, radius: number): number => (place.kind === 'site' && place.id !== 'bushehr' ? radius * 1.7 : radius);

const urgency = ({ place }: Mark, wanted: readonly PlaceId[]): number => (wanted.includes(place.id) ? 0 : place.rank);

/** Right, left, below, above, then the corners. */
function spotsAround({ x, y, place }: Mark, { width, height }: Pick<Area, 'width' | 'height'>, off: number): readonly Area[] {
  const middle = y - height / 2;
  const right = { x: x + off, y: middle, width, height };
  const left = { x: x - off - width, y: middle, width, height };
  const below = { x: x - width / 2, y: y + off - 1, width, height };
  const above = { x: x - width / 2, y: y - off - height + 1, width, height };
  const corner = off * 0.8;
  const corners = [
    { x: x + corner, y: y + corner - 4, width, height }, { x: x + corner, y: y - corner - height + 4, width, height },
    { x: x - corner - width, y: y + corner - 4, width, height }, { x: x - corner - width, y: y - corner - height + 4, width, height },
  ];
  return place.kind === 'sea' ? [below, above, right, left, ...corners] : [right, left, below, above, ...corners];
}

function isWithin(box: Area, free: Area): boolean {
  return box.x >= free.x + 2 && box.y >= free.y + 2 && box.x + box.width <= free.x + free.width - 2 && box.y + box.height <= free.y + free.height - 2;
}
