/**
 * Mountains as an engraver hatches them: short strokes down both sides of a ridge. For the picture only.
 */
import type { Degrees } from '../../../scenario/index.ts';
import type { Point } from '../projection.ts';
import { cssOf } from './colour.ts';
import type { Painting } from './paint-chart.ts';

const RIDGES: readonly (readonly Degrees[])[] = [
  [[44.6, 37.3], [46.3, 35.2], [48.4, 33.2], [50.6, 31.2], [52.6, 29.4], [54.6, 28.3], [57, 27.6]],
  [[45.8, 35.9], [47.6, 34.2], [49.6, 32.6], [51.3, 30.6], [53.2, 29.2]],
  [[48.6, 37.7], [49.8, 36.9], [51.2, 36.15], [52.7, 35.95], [54.4, 36.5], [56.4, 37.1], [58.4, 37.4], [60.2, 36.6]],
  [[50.6, 33.5], [52.6, 32.6], [55, 31], [57.3, 29.4], [59.6, 28], [61.5, 27.4]],
  [[56.1, 25.9], [56.6, 24.4], [57.6, 23.25], [59.2, 22.6]],
  [[36, 27.8], [37.6, 25.6], [39.4, 23.3], [41, 20.6], [42.6, 18.4], [43.7, 16.2], [44.3, 14.2]],
  [[30, 37.1], [33, 37.1], [36, 37.8], [39, 38.4], [42, 38.2], [44, 37.6]],
  [[39.2, 43], [43, 42.7], [46.5, 41.8], [48.6, 41]],
  [[35.8, 33.2], [36, 34.4]],
  [[61, 34.9], [64, 34.8], [67, 35.2], [70, 36], [73, 36.6]],
  [[69.6, 33.8], [69, 31.4], [67.4, 29], [66.4, 26.8]],
  [[38.8, 14.6], [39.4, 12], [39.8, 9.6], [38.4, 7.4]],
  [[33.6, 28.6], [34.4, 27], [35.4, 24.4], [36.6, 21.6]],
];

export function paintRidges(painting: Painting): void {
  const { context, layout } = painting;
  const pace = layout.radius * 0.46;
  context.save();
  context.lineCap = 'round';
  context.lineWidth = layout.screen === 'projector' ? 1.1 : 0.8;
  RIDGES.forEach((ridge, which) => hatch(painting, ridge.map(layout.toScreen), { pace, which }));
  context.restore();
}

type Hatching = { readonly pace: number; readonly which: number };

function hatch({ context, look, layout }: Painting, corners: readonly Point[], { pace, which }: Hatching): void {
  const light = cssOf(look.colour('world-line'), 0.36);
  const shade = cssOf(look.colour('world-night'), 0.42);
  let walked = 0;
  corners.forEach((to, index) => {
    const from = corners[index - 1];
    if (from === undefined) return;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const [alongX, alongY] = [(to.x - from.x) / length, (to.y - from.y) / length];
    for (let at = 0; at < length; at += pace) {
      walked += 1;
            const crooked = wobble(walked * 7 + which * 31) - 0.5;
      const long = layout.radius * (0.62 + 0.9 * crooked);
      const aside = wobble(walked * 13 + which * 5) - 0.5;
      const [x, y] = [from.x + alongX * (at + aside * pace) - alongY * crooked * 3, from.y + alongY * (at + aside * pace) + alongX * crooked * 3];
      // Light falls from the upper left, as on old charts.
      stroke(context, { x, y, downX: -alongY, downY: alongX, long }, -alongY + -alongX > 0 ? shade : light);
      stroke(context, { x, y, downX: alongY, downY: -alongX, long }, alongY + alongX > 0 ? shade : light);
    }
  });
}

type Stroke = Point & { readonly downX: number; readonly downY: number; readonly long: number };

function stroke(context: CanvasRenderingContext2D, { x, y, downX, downY, long }: Stroke, style: string): void {
  context.beginPath();
  context.moveTo(x + downX * 1.4, y + downY * 1.4);
  context.lineTo(x + downX * (1.4 + long), y + downY * (1.4 + long) + long * 0.25);
  context.strokeStyle = style;
  context.stroke();
}

/** The same crooked hand every time: 0 to 1. */
const wobble = (step: number): number => ((step * 2654435761) % 997) / 997;
