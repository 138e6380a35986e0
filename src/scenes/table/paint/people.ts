/**
 * Delegations as silhouettes: a head, shoulders and the colour of their seat. Nobody in particular.
 * Invariant: no face, no dress, no likeness.
 */
import type { Point } from '../layout.ts';
import { type Brush, shade, within } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import type { Palette } from './palette.ts';

export type Figure = Point & {
  /** Radius of the head. */
  readonly size: number;
  /** Leans to this side: -1 left, 1 right, 0 towards the viewer. */
  readonly facing: number;
  readonly colour: number;
  /** Sits where the light is better: the viewer's own side. */
  readonly isNear: boolean;
};

/** Seen from the front or half turned; `y` is the edge that the body disappears behind. */
export function paintFigure(brush: Brush, figure: Figure, palette: Palette): void {
  const { x, y, size, facing, isNear } = figure;
  const dark = mixColours(mixColours(palette.night, palette.wallLow, 0.12), figure.colour, isNear ? 0.24 : 0.14);
  const rim = mixColours(figure.colour, palette.lamp, 0.3);
  const fill = brush.createLinearGradient(x - size * 2, 0, x + size * 2, 0);
  const lit = facing === 0 ? [0.16, 0.04, 0.3] : facing > 0 ? [0, 0.06, 0.5] : [0.5, 0.06, 0];
  for (const [index, part] of lit.entries()) fill.addColorStop(index / 2, cssColour(mixColours(dark, rim, part * (isNear ? 0.9 : 0.6))));
  rimLight(brush, figure, rim);
  bodyPath(brush, figure);
  brush.fillStyle = fill;
  brush.fill();
  within(brush, () => shade(brush, { x, y: y + size * 0.3 }, size * 2.6, 0.55, 0.55));
  headPath(brush, figure);
  brush.fillStyle = fill;
  brush.fill();
}

function bodyPath(brush: Brush, { x, y, size, facing }: Figure): void {
  const lean = facing * size * 0.3;
  const [wide, high] = [size * (facing === 0 ? 1.95 : 1.65), size * 2.05];
  brush.beginPath();
  brush.moveTo(x - wide, y);
  brush.bezierCurveTo(x - wide * 1.02, y - high * 0.55, x - wide * 0.92 + lean * 0.5, y - high * 0.78, x - size * 0.5 + lean, y - high * 0.95);
  brush.quadraticCurveTo(x - size * 0.36 + lean, y - high * 1.02, x - size * 0.36 + lean, y - high * 1.2);
  brush.lineTo(x + size * 0.36 + lean, y - high * 1.2);
  brush.quadraticCurveTo(x + size * 0.36 + lean, y - high * 1.02, x + size * 0.5 + lean, y - high * 0.95);
  brush.bezierCurveTo(x + wide * 0.92 + lean * 0.5, y - high * 0.78, x + wide * 1.02, y - high * 0.55, x + wide, y);
  brush.closePath();
}

function headPath(brush: Brush, { x, y, size, facing }: Figure): void {
  brush.beginPath();
  brush.ellipse(x + facing * size * 0.42, y - size * 3.05, size * 0.82, size, facing * 0.08, 0, Math.PI * 2);
}

/** The lamp catches shoulder and temple on the side that it stands on: a line that is painted first and half covered. */
function rimLight(brush: Brush, figure: Figure, colour: number): void {
  const { x, y, size, facing, isNear } = figure;
  const side = facing === 0 ? 1 : facing;
  const light = brush.createLinearGradient(x - side * size * 1.6, 0, x + side * size * 1.6, 0);
  const strong = isNear ? 1 : 0.75;
  for (const [at, alpha] of [[0, 0.12], [0.5, 0.25], [1, strong]] as const) light.addColorStop(at, cssColour(mixColours(colour, palest, 0.3), alpha));
  brush.save();
  brush.beginPath();
  brush.rect(x - size * 4, y - size * 5, size * 8, size * 5);
  brush.clip();
  brush.strokeStyle = light;
  brush.lineWidth = Math.max(1.6, size * 0.2);
  bodyPath(brush, figure);
  brush.stroke();
  headPath(brush, figure);
  brush.stroke();
  brush.restore();
}

const palest = 0xffffff;

/** An arm that rests on the table. */
export function paintArm(brush: Brush, figure: Figure, reach: number, palette: Palette): void {
  const { x, y, size, facing, colour } = figure;
  brush.strokeStyle = cssColour(mixColours(mixColours(palette.night, palette.wallLow, 0.25), colour, 0.28));
  brush.lineCap = 'round';
  brush.lineWidth = size * 0.56;
  brush.beginPath();
  brush.moveTo(x + facing * size * 1.05, y - size * 0.95);
  brush.quadraticCurveTo(x + facing * size * 1.3, y + size * 0.1, x + facing * reach, y - size * 0.05);
  brush.stroke();
}

/** A chair's back; empty and pushed away where its delegation has left. */
export function paintChair(brush: Brush, { x, y, size, facing }: Pick<Figure, 'x' | 'y' | 'size' | 'facing'>, palette: Palette): void {
  const wood = mixColours(palette.wood, palette.night, 0.5);
  const [wide, high] = [size * (facing === 0 ? 1.55 : 0.8), size * (facing === 0 ? 2.5 : 2.75)];
  const back = -facing * size * 1.5;
  brush.save();
  brush.translate(x + back, y);
  brush.transform(1, 0, facing * 0.16, 1, 0, 0);
  brush.beginPath();
  brush.roundRect(-wide, -high, wide * 2, high + size * 0.4, size * 0.6);
  brush.fillStyle = cssColour(wood);
  brush.fill();
  brush.strokeStyle = cssColour(mixColours(palette.woodHigh, palette.night, 0.2), 0.9);
  brush.lineWidth = Math.max(1, size * 0.12);
  brush.stroke();
  brush.beginPath();
  brush.roundRect(-wide * 0.72, -high * 0.86, wide * 1.44, high * 0.62, size * 0.4);
  brush.fillStyle = cssColour(mixColours(palette.glass, palette.night, 0.6));
  brush.fill();
  brush.restore();
}

/** The mediator alone, cut off where the table hides it. */
export function paintMediator(brush: Brush, { width, height, colour }: { readonly width: number; readonly height: number; readonly colour: number }, palette: Palette): void {
  paintFigure(brush, { x: width / 2, y: height, size: height / 4.3, facing: 0, colour, isNear: true }, palette);
}
