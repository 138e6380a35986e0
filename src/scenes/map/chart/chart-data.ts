/**
 * The chart's coast and borders as lists of points in its own units.
 * Not here: how the file is made (src/cli/map.node.ts), pixels.
 */
import chart from '../../../../assets/map/theatre.json' with { type: 'json' };
import type { Point, Projection } from '../projection.ts';

export type ChartLine = readonly Point[];

export const PROJECTION: Projection = {
  parallels: [chart.projection.parallels[0] ?? 0, chart.projection.parallels[1] ?? 0],
  centre: [chart.projection.centre[0] ?? 0, chart.projection.centre[1] ?? 0],
  unitsPerRadian: chart.projection.unitsPerRadian,
};

/** Rings; a hole is a ring like another (draw with the even-odd rule). */
export const LAND: readonly ChartLine[] = chart.land.map(points);
export const BORDERS: readonly ChartLine[] = chart.borders.map(points);

/** The first corner, then steps from each to the next. */
function points(steps: readonly number[]): ChartLine {
  const found: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    found.push({ x, y });
  }
  return found;
}
