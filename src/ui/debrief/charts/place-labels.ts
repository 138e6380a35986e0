/**
 * Where small labels stand so that they hide neither the marks, nor one another, nor what else is drawn.
 * Not here: what they say.
 * Invariant: the same marks give the same places; each label keeps next to its mark.
 */
export type Spot = { readonly x: number; readonly y: number };
export type Bounds = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Half the room that a label and a mark take. */
const LABEL = { x: 8, y: 7 };
const MARK = 6;
const DISTANCES = [14, 21, 29];
const WAYS = Array.from({ length: 12 }, (_, nth) => ({ x: Math.cos((nth * Math.PI) / 6), y: Math.sin((nth * Math.PI) / 6) }));

type Around = { readonly bounds: Bounds; readonly avoid: readonly Bounds[] };

/** The middle of each label, in the order of the marks; `avoid` are boxes that are taken. */
export function placeLabels(marks: readonly Spot[], around: Around): readonly Spot[] {
  const placed: Spot[] = [];
  for (const mark of marks) {
    const places = DISTANCES.flatMap((far) => WAYS.map((way) => ({ x: mark.x + way.x * far, y: mark.y - way.y * far, cost: far / 10 })));
    const priced = places.map((place) => ({ x: place.x, y: place.y, cost: place.cost + costOf(place, marks, { ...around, placed }) }));
    const { x, y } = priced.reduce((best, each) => (each.cost < best.cost ? each : best));
    placed.push({ x, y });
  }
  return placed;
}

/** What lies under a label there. */
function costOf({ x, y }: Spot, marks: readonly Spot[], { bounds, avoid, placed }: Around & { readonly placed: readonly Spot[] }): number {
  const isOut = x - LABEL.x < bounds.left || x + LABEL.x > bounds.right || y - LABEL.y < bounds.top || y + LABEL.y > bounds.bottom;
  const hidden = marks.reduce((sum, mark) => sum + overlap(x - mark.x, LABEL.x + MARK) * overlap(y - mark.y, LABEL.y + MARK), 0);
  const crossed = placed.reduce((sum, label) => sum + overlap(x - label.x, LABEL.x * 2) * overlap(y - label.y, LABEL.y * 2), 0);
  const taken = avoid.filter((box) => x + LABEL.x > box.left && x - LABEL.x < box.right && y + LABEL.y > box.top && y - LABEL.y < box.bottom);
  return (isOut ? 1000 : 0) + hidden + crossed * 2 + taken.length * 150;
}

function overlap(distance: number, room: number): number {
  return Math.max(0, room - Math.abs(distance));
}
