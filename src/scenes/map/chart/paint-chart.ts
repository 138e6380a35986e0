/**
 * Paints the sea, the coast, borders and grid into a canvas: a chart by night, the ground that nothing changes.
 * Not here: marks, ships, weather (figures/); when it is painted (chart-image.ts).
 * Invariant: the same layout and colours give the same picture.
 */
import type { Look } from '../../stage/look.ts';
import type { MapLayout } from '../layout.ts';
import { BORDERS, type ChartLine, LAND } from './chart-data.ts';
import { LIGHTS_AROUND } from './city-lights.ts';
import { cssOf, mix } from './colour.ts';
import { paintGrid, paintRose } from './paint-grid.ts';
import { paintRidges } from './paint-ridges.ts';

export type Painting = {
  readonly context: CanvasRenderingContext2D;
  /** Its context is scaled: lengths are CSS pixels. */
  readonly layout: MapLayout;
  readonly look: Look;
};

export function paintChart(painting: Painting): void {
  const coast = pathOf(LAND, painting.layout);
  paintSea(painting);
  paintDepths(painting, coast);
  paintLand(painting, coast);
  paintRidges(painting);
  paintGrid(painting);
  paintBorders(painting);
  paintCoast(painting, coast);
  paintLights(painting);
  paintRose(painting);
  paintEdges(painting);
}

function pathOf(lines: readonly ChartLine[], { centre, scale }: MapLayout): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    line.forEach(({ x, y }, index) => {
      const [atX, atY] = [centre.x + x * scale, centre.y + y * scale];
      if (index === 0) path.moveTo(atX, atY);
      else path.lineTo(atX, atY);
    });
  }
  return path;
}

function paintSea({ context, layout: { width, height, free }, look }: Painting): void {
  const [x, y] = [free.x + free.width * 0.6, free.y + free.height * 0.62];
  const gradient = context.createRadialGradient(x, y, 0, x, y, Math.max(width, height) * 0.85);
  const night = look.colour('world-night');
  gradient.addColorStop(0, cssOf(mix(look.colour('world-sea-deep'), night, 0.35)));
  gradient.addColorStop(0.55, cssOf(mix(look.colour('world-sea-deep'), night, 0.72)));
  gradient.addColorStop(1, cssOf(night));
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
}

/** Lines of equal distance from the coast, as a chart has its lines of depth: from the open sea to the shallows. */
const DEPTHS = [1.15, 0.8, 0.52, 0.3, 0.14] as const;

function paintDepths({ context, layout: { scale }, look }: Painting, coast: Path2D): void {
  context.lineJoin = 'round';
  const degree = 105 * scale;
  const line = look.colour('world-line');
  const shallow = mix(look.colour('world-sea'), look.colour('world-land-high'), 0.3);
  const deep = mix(look.colour('world-sea-deep'), look.colour('world-night'), 0.5);
  DEPTHS.forEach((degrees, index) => {
    const width = 2 * degrees * degree;
    const water = mix(deep, shallow, 0.1 + 0.42 * (index / (DEPTHS.length - 1)) ** 1.3);
    context.strokeStyle = cssOf(mix(water, line, 0.2));
    context.lineWidth = width + 1.4;
    context.stroke(coast);
    context.strokeStyle = cssOf(water);
    context.lineWidth = width;
    context.stroke(coast);
  });
}

function paintLand({ context, layout: { free, width, height }, look }: Painting, coast: Path2D): void {
  const low = look.colour('world-land');
  const [x, y] = [free.x + free.width * 0.56, free.y + free.height * 0.34];
  const gradient = context.createRadialGradient(x, y, 0, x, y, Math.max(width, height) * 0.7);
  gradient.addColorStop(0, cssOf(mix(low, look.colour('world-land-high'), 0.75)));
  gradient.addColorStop(0.4, cssOf(low));
  gradient.addColorStop(1, cssOf(mix(low, look.colour('world-night'), 0.55)));
  context.fillStyle = gradient;
  context.fill(coast, 'evenodd');
}

/** Neutral: thin, dashed, the same for all. */
function paintBorders({ context, layout, look }: Painting): void {
  context.save();
  context.setLineDash([3, 4]);
  context.lineWidth = 0.8;
  context.strokeStyle = cssOf(look.colour('world-line'), 0.5);
  context.stroke(pathOf(BORDERS, layout));
  context.restore();
}

/** Lamplight along the shore: a glow inland, and a thin bright line. */
function paintCoast({ context, look, layout: { screen } }: Painting, coast: Path2D): void {
  const lamp = look.colour('world-lamp');
  context.save();
  context.clip(coast, 'evenodd');
  for (const [width, alpha] of [[16, 0.035], [9, 0.05], [4.5, 0.09]] as const) {
    context.strokeStyle = cssOf(lamp, alpha);
    context.lineWidth = screen === 'phone' ? width * 0.6 : width;
    context.stroke(coast);
  }
  context.restore();
  context.strokeStyle = cssOf(lamp, 0.5);
  context.lineWidth = screen === 'projector' ? 1.1 : 0.8;
  context.stroke(coast);
}

/** The cities of the neighbours: small and steady. */
function paintLights({ context, layout, look }: Painting): void {
  const lamp = look.colour('world-lamp');
  const size = layout.radius / 10;
  for (const { at, size: city } of LIGHTS_AROUND) {
    const { x, y } = layout.toScreen(at);
    const reach = city * 2.6 * size;
    const glow = context.createRadialGradient(x, y, 0, x, y, reach);
    glow.addColorStop(0, cssOf(mix(lamp, 0xffffff, 0.35), 0.6));
    glow.addColorStop(0.25, cssOf(lamp, 0.22));
    glow.addColorStop(1, cssOf(lamp, 0));
    context.fillStyle = glow;
    context.fillRect(x - reach, y - reach, reach * 2, reach * 2);
  }
}

/** Darker towards the window's edges, so that the free part is what one looks at. */
function paintEdges({ context, layout: { free, width, height }, look }: Painting): void {
  const [x, y] = [free.x + free.width / 2, free.y + free.height / 2];
  const near = Math.min(free.width, free.height) * 0.55;
  const gradient = context.createRadialGradient(x, y, near, x, y, Math.max(near * 1.1, Math.hypot(width, height) * 0.62));
  const night = look.colour('world-night');
  gradient.addColorStop(0, cssOf(night, 0));
  gradient.addColorStop(1, cssOf(night, 0.72));
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
}
