/**
 * From degrees to the chart's own units: Lambert's conic projection with two parallels, the one that charts of middle
 * latitudes are drawn in (J. H. Lambert, 1772; formulas as in Snyder, Map Projections, 1987, p. 107).
 * Not here: pixels (layout.ts). The same formula made the coast in assets/map (src/cli/map.node.ts, by d3-geo).
 */
import type { Degrees } from '../../scenario/index.ts';

export type Projection = {
  /** Degrees of north latitude at which the chart is true to scale. */
  readonly parallels: readonly [number, number];
  /** Degrees; becomes (0, 0). */
  readonly centre: Degrees;
  /** Units of the chart for one radian at the true parallels. */
  readonly unitsPerRadian: number;
};

export type Point = { readonly x: number; readonly y: number };

/** y grows to the south, as on a screen. */
export function projectPlace({ parallels, centre, unitsPerRadian }: Projection, [longitude, latitude]: Degrees): Point {
  const [south, north] = [radians(parallels[0]), radians(parallels[1])];
  const power = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(steepness(north) / steepness(south));
  const factor = (Math.cos(south) * steepness(south) ** power) / power;
  const radius = (degrees: number): number => factor / steepness(radians(degrees)) ** power;
  const turn = power * radians(longitude - centre[0]);
  return {
    x: unitsPerRadian * radius(latitude) * Math.sin(turn),
    y: unitsPerRadian * (radius(latitude) * Math.cos(turn) - radius(centre[1])),
  };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const steepness = (angle: number): number => Math.tan(Math.PI / 4 + angle / 2);
