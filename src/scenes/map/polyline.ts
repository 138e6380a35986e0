/** Walking along a line of corners. Pure; lengths are those of the points. */
import type { Point } from './projection.ts';

export type Step = Point & { /** Radians, clockwise from the right. */ readonly angle: number };

export function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, index) => sum + (index === 0 ? 0 : between(line[index - 1] ?? point, point)), 0);
}

/** The point at that share of the line's length, and the way it goes there; before the start and after the end its ends. */
export function pointAlong(line: readonly Point[], share: number): Step {
  let left = Math.min(1, Math.max(0, share)) * lengthOf(line);
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1] as Point, line[index] as Point];
    const length = between(from, to);
    const isLast = index === line.length - 1;
    if (left <= length || isLast) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, angle: Math.atan2(to.y - from.y, to.x - from.x) };
    }
    left -= length;
  }
  const only = line[0] ?? { x: 0, y: 0 };
  return { ...only, angle: 0 };
}

const between = (one: Point, other: Point): number => Math.hypot(other.x - one.x, other.y - one.y);
