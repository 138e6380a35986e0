/**
 * Where the pins of an opened place stand: on a ring around its mark, all inside the free area.
 * Not here: what they are (pins.ts), how they look.
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
  const reach = Math.max(layout.radius * 2 + size * 1.4, (count * (size * 2 + 7)) / (Math.PI * 2));
  const middle = { x: clamp(mark.x, free.x + reach + size, free.x + free.width - reach - size), y: clamp(mark.y, free.y + reach + size, free.y + free.height - reach - size) };
  return Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI / 2 + ((index + 0.5) / count) * Math.PI * 2;
    return { x: Math.round(middle.x + Math.cos(angle) * reach), y: Math.round(middle.y + Math.sin(angle) * reach) };
  });
}

const clamp = (value: number, least: number, most: number): number => (least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value)));
