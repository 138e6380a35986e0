/**
 * Where the pins of an opened place stand: on a ring around its mark, all inside the free area.
 * Not here: what they are (store/place-orders.ts), how they look.
 * Invariant: pure; the same order as the pins.
 */
import type { Mark, MapLayout } from './layout.ts';
import type { Point } from './projection.ts';

export function pinRadius({ radius }: Pick<MapLayout, 'radius'>): number {
  return Math.max(15, radius * 1.45);
}

export function pinSpots(layout: MapLayout, mark: Mark, count: number): readonly Point[] {
  const size = pinRadius(layout);
  const { free } = layout;
  const reach = Math.max(layout.radius * 2 + size * 1.6, (count * (size * 2 + 8)) / (Math.PI * 2));
  const middle = { x: clamp(mark.x, free.x + reach + size, free.x + free.width - reach - size), y: clamp(mark.y, free.y + reach + size, free.y + free.height - reach - size) };
  const others = layout.marks.filter(({ place }) => place.id !== mark.place.id);
  const rings = Array.from({ length: TURNS }, (_, turn) => ring({ ...middle, reach, count, from: -Math.PI / 2 + ((turn + 0.5) / TURNS) * Math.PI * 2 }));
  // The turn that covers the fewest other marks; of equals the first.
  return rings.reduce((best, next) => (cover(next, others, size + layout.radius) < cover(best, others, size + layout.radius) ? next : best));
}

const TURNS = 16;

type Ring = Point & { readonly reach: number; readonly count: number; readonly from: number };

function ring({ x, y, reach, count, from }: Ring): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = from + (index / count) * Math.PI * 2;
    return { x: Math.round(x + Math.cos(angle) * reach), y: Math.round(y + Math.sin(angle) * reach) };
  });
}

const cover = (spots: readonly Point[], others: readonly Point[], least: number): number =>
  spots.reduce((sum, spot) => sum + others.reduce((covered, other) => covered + Math.max(0, least - Math.hypot(other.x - spot.x, other.y - spot.y)), 0), 0);

const clamp = (value: number, least: number, most: number): number => (least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value)));
