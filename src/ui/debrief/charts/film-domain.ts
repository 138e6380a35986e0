/**
 * The stretch of worths that the deal space is drawn over: one for the whole game, so that the film does not jump.
 * Not here: pixels.
 * Invariant: every text laid, what was in force and no deal lie inside at every step, and so does what of every frontier
 * leaves neither side less than it had then. What lies further out neither would have taken.
 */
import { type DealStep, type LaidText, seenUnder } from '../../../analysis/index.ts';

/** Points: of the side along the axis, and of the side upwards. */
export type FilmDomain = readonly [readonly [number, number], readonly [number, number]];
type Worths = readonly [number, number];

export const UNITS_A_POINT = 10_000;
/** Room around, as a share of what is shown; beyond the frontier more, for the names of its points. */
const ROOM = 0.06;
const BEYOND: Worths = [0.22, 0.12];

export function filmDomain(course: readonly DealStep[], texts: readonly LaidText[]): FilmDomain {
  const seen = course.flatMap(({ tables, inForce, noDeal }): readonly Worths[] => [inForce, noDeal, ...texts.map((text) => seenUnder(tables, text).worth)]);
  const least = (side: 0 | 1): number => seen.reduce((low, worth) => Math.min(low, worth[side]), Infinity);
  const better = course.flatMap(({ frontier, inForce }) => frontier.map(({ worth }) => worth).filter((worth) => worth[0] >= inForce[0] && worth[1] >= inForce[1]));
  const most = (side: 0 | 1): number => [...seen, ...better].reduce((high, worth) => Math.max(high, worth[side]), -Infinity);
  return [withRoom(least(0), most(0), BEYOND[0]), withRoom(least(1), most(1), BEYOND[1])];
}

function withRoom(low: number, high: number, beyond: number): readonly [number, number] {
  if (low > high) return [-1, 1];
  const wide = Math.max(UNITS_A_POINT, high - low);
  return [(low - wide * ROOM) / UNITS_A_POINT, (high + wide * beyond) / UNITS_A_POINT];
}
