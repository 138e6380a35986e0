/**
 * Where worths lie in the film: side 0 along, side 1 upwards, in every language (these are values, not time).
 * Not here: what is drawn.
 */
import { scaleLinear } from 'd3-scale';
import { type FilmDomain, UNITS_A_POINT } from './film-domain.ts';
import type { Bounds, Spot } from './place-labels.ts';

export type Worths = readonly [number, number];

export type FilmPlane = Bounds & {
  readonly width: number;
  readonly height: number;
  /** From points. */
  readonly x: (points: number) => number;
  readonly y: (points: number) => number;
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** From worth units, by side. */
  readonly at: (worths: Worths) => Spot;
};

const LEFT = 40;
const RIGHT = 12;
const TOP = 30;
const BOTTOM = 44;
const TALLEST = 560;

export function filmPlane(width: number, domain: FilmDomain): FilmPlane {
  const height = Math.min(TALLEST, Math.max(340, width * 0.8));
  const bounds = { left: LEFT, right: width - RIGHT, top: TOP, bottom: height - BOTTOM };
  const x = scaleLinear(domain[0], [bounds.left, bounds.right]);
  const y = scaleLinear(domain[1], [bounds.bottom, bounds.top]);
  const many = width < 480 ? 5 : 8;
  return { ...bounds, width, height, x, y, ticks: { x: x.ticks(many), y: y.ticks(many) }, at: ([one, other]) => ({ x: x(one / UNITS_A_POINT), y: y(other / UNITS_A_POINT) }) };
}
