/**
 * A 2D canvas with the strokes that rooms are painted of.
 * Not here: what is painted. Lengths are CSS pixels.
 */
import type { Area } from '../../../store/index.ts';
import type { Point } from '../layout.ts';
import { cssColour } from './colour.ts';

export type Brush = CanvasRenderingContext2D;
/** Colours along a gradient: where, which, how strong. */
export type Stop = readonly [at: number, colour: number, alpha?: number];

export function fillArea(brush: Brush, { x, y, width, height }: Area, fill: string | CanvasGradient | CanvasPattern): void {
  brush.fillStyle = fill;
  brush.fillRect(x, y, width, height);
}

export function downwards(brush: Brush, from: number, to: number, stops: readonly Stop[]): CanvasGradient {
  return withStops(brush.createLinearGradient(0, from, 0, to), stops);
}

export function across(brush: Brush, from: number, to: number, stops: readonly Stop[]): CanvasGradient {
  return withStops(brush.createLinearGradient(from, 0, to, 0), stops);
}

/** A pool of light: strongest in the middle, nothing at its rim. */
export function glow(brush: Brush, { x, y }: Point, radius: number, colour: number, options: { readonly alpha: number; readonly flat?: number }): void {
  const { alpha, flat = 1 } = options;
  brush.save();
  brush.translate(x, y);
  brush.scale(1, flat);
  brush.globalCompositeOperation = 'lighter';
  brush.fillStyle = withStops(brush.createRadialGradient(0, 0, 0, 0, 0, radius), [[0, colour, alpha], [0.25, colour, alpha * 0.55], [0.6, colour, alpha * 0.14], [1, colour, 0]]);
  brush.fillRect(-radius, -radius, radius * 2, radius * 2);
  brush.restore();
}

/** A soft shadow on what lies below. */
export function shade(brush: Brush, { x, y }: Point, radius: number, alpha: number, flat = 1): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(1, flat);
  brush.fillStyle = withStops(brush.createRadialGradient(0, 0, 0, 0, 0, radius), [[0, 0, alpha], [0.6, 0, alpha * 0.5], [1, 0, 0]]);
  brush.fillRect(-radius, -radius, radius * 2, radius * 2);
  brush.restore();
}

export function outline(brush: Brush, points: readonly Point[]): void {
  brush.beginPath();
  for (const { x, y } of points) brush.lineTo(x, y);
  brush.closePath();
}

export function disc(brush: Brush, x: number, y: number, radius: number, fill: string): void {
  brush.fillStyle = fill;
  ellipse(brush, x, y, radius, radius);
}

export function ellipse(brush: Brush, x: number, y: number, wide: number, tall: number): void {
  brush.beginPath();
  brush.ellipse(x, y, wide, tall, 0, 0, Math.PI * 2);
  brush.fill();
}

/** A pointed arch, as windows and doors of the house have it. */
export function archPath(brush: Brush, { x, y, width, height }: Area): void {
  const spring = y + Math.min(height * 0.46, width * 0.62);
  brush.beginPath();
  brush.moveTo(x, y + height);
  brush.lineTo(x, spring);
  brush.bezierCurveTo(x, spring - (spring - y) * 0.55, x + width * 0.26, y + (spring - y) * 0.2, x + width / 2, y);
  brush.bezierCurveTo(x + width * 0.74, y + (spring - y) * 0.2, x + width, spring - (spring - y) * 0.55, x + width, spring);
  brush.lineTo(x + width, y + height);
  brush.closePath();
}

/** The same number every time for the same place in a row, 0 to 1: stars and grain must not change. */
export function scatter(index: number, row = 0): number {
  const mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(row + 7, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 8) / 0x1000000;
}

/** Paints inside the path that stands, and nowhere else. */
export function within(brush: Brush, paint: () => void): void {
  brush.save();
  brush.clip();
  paint();
  brush.restore();
}

export function withStops(gradient: CanvasGradient, stops: readonly Stop[]): CanvasGradient {
  for (const [at, colour, alpha = 1] of stops) gradient.addColorStop(at, cssColour(colour, alpha));
  return gradient;
}
