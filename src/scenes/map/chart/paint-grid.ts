/**
 * The chart's grid of meridians and parallels, and its rose: an eight-pointed star, as in the screens of the house.
 */
import type { Degrees } from '../../../scenario/index.ts';
import { cssOf } from './colour.ts';
import type { Painting } from './paint-chart.ts';

const WEST = -40;
const EAST = 140;
const SOUTH = -40;
const NORTH = 80;
const STEP = 5;

export function paintGrid({ context, layout, look }: Painting): void {
  const line = look.colour('world-line');
  const draw = (strong: boolean, corners: readonly Degrees[]): void => {
    context.beginPath();
    corners.forEach((corner, index) => {
      const { x, y } = layout.toScreen(corner);
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.strokeStyle = cssOf(line, strong ? 0.2 : 0.1);
    context.lineWidth = strong ? 0.9 : 0.6;
    context.stroke();
  };
  for (let longitude = WEST + (STEP - (((WEST % STEP) + STEP) % STEP)); longitude <= EAST; longitude += STEP) {
    draw(longitude % 10 === 0, range(SOUTH, NORTH, 2).map((latitude) => [longitude, latitude]));
  }
  for (let latitude = SOUTH; latitude <= NORTH; latitude += STEP) draw(latitude % 10 === 0, range(WEST, EAST, 2).map((longitude) => [longitude, latitude]));
}

/** In the lower left corner of the free part: dry land, where nothing of the game is. */
export function paintRose({ context, layout, look }: Painting): void {
  const radius = layout.radius * (layout.screen === 'phone' ? 2.2 : 3.6);
  const { free } = layout;
  const [x, y] = [free.x + radius * 1.6, free.y + free.height - radius * 1.6];
  const lamp = look.colour('world-lamp');
  context.save();
  context.translate(x, y);
  context.lineWidth = 0.8;
  for (const [reach, alpha] of [[1, 0.34], [0.93, 0.18], [0.5, 0.26]] as const) {
    context.beginPath();
    context.arc(0, 0, radius * reach, 0, Math.PI * 2);
    context.strokeStyle = cssOf(lamp, alpha);
    context.stroke();
  }
  for (let tick = 0; tick < 32; tick += 1) ray(context, (tick * Math.PI) / 16, radius * (tick % 4 === 0 ? 0.86 : 0.93), radius);
  star(context, radius * 0.5, cssOf(lamp, 0.1), cssOf(lamp, 0.4));
  for (let point = 0; point < 8; point += 1) needle(context, (point * Math.PI) / 4, { long: radius * (point % 2 === 0 ? 1.16 : 0.8), wide: radius * 0.09, lit: cssOf(lamp, point === 0 ? 0.75 : 0.36), dark: cssOf(lamp, 0.1) });
  context.restore();
}

function ray(context: CanvasRenderingContext2D, angle: number, from: number, to: number): void {
  context.beginPath();
  context.moveTo(Math.sin(angle) * from, -Math.cos(angle) * from);
  context.lineTo(Math.sin(angle) * to, -Math.cos(angle) * to);
  context.stroke();
}

/** Two squares, one turned by an eighth. */
function star(context: CanvasRenderingContext2D, radius: number, fill: string, line: string): void {
  context.fillStyle = fill;
  context.strokeStyle = line;
  for (const turn of [0, Math.PI / 4]) {
    context.beginPath();
    for (let corner = 0; corner < 4; corner += 1) {
      const angle = turn + (corner * Math.PI) / 2;
      context.lineTo(Math.sin(angle) * radius, -Math.cos(angle) * radius);
    }
    context.closePath();
    context.fill();
    context.stroke();
  }
}

type Needle = { readonly long: number; readonly wide: number; readonly lit: string; readonly dark: string };

function needle(context: CanvasRenderingContext2D, angle: number, { long, wide, lit, dark }: Needle): void {
  context.save();
  context.rotate(angle);
  for (const [side, colour] of [[1, lit], [-1, dark]] as const) {
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(side * wide, -wide * 1.4);
    context.lineTo(0, -long);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
  }
  context.restore();
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
