/** Small things on tables and shelves: tea glasses, folders, stacks of files. */
import type { Area } from '../../../store/index.ts';
import type { Point } from '../layout.ts';
import { type Brush, fillArea, outline, scatter, shade } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import type { Palette } from './palette.ts';

export function paintTea(brush: Brush, { x, y }: Point, palette: Palette, unit: number): void {
  shade(brush, { x, y: y + unit }, 9 * unit, 0.45, 0.4);
  brush.fillStyle = cssColour(mixColours(palette.paper, palette.wood, 0.25), 0.9);
  brush.beginPath();
  brush.ellipse(x, y, 6.4 * unit, 2.4 * unit, 0, 0, Math.PI * 2);
  brush.fill();
  const at = (dx: number, dy: number): Point => ({ x: x + dx * unit, y: y + dy * unit });
  outline(brush, [at(-3.4, -9), at(3.4, -9), at(2.2, -4.6), at(2.9, -0.4), at(-2.9, -0.4), at(-2.2, -4.6)]);
  brush.fillStyle = cssColour(mixColours(palette.lamp, palette.bad, 0.45), 0.85);
  brush.fill();
  brush.strokeStyle = cssColour(palette.paper, 0.55);
  brush.lineWidth = Math.max(0.7, 0.8 * unit);
  brush.stroke();
}

/** A closed folder that lies before a delegate. */
export function paintFolder(brush: Brush, { x, y, width, height }: Area, colour: number, palette: Palette): void {
  shade(brush, { x: x + width / 2, y: y + height * 0.8 }, width * 0.7, 0.4, 0.4);
  const slant = width * 0.07;
  const corners = (lift: number): readonly Point[] => [
    { x: x + slant, y: y - lift }, { x: x + width - slant, y: y - lift }, { x: x + width, y: y + height - lift }, { x, y: y + height - lift },
  ];
  outline(brush, corners(0));
  brush.fillStyle = cssColour(mixColours(palette.paper, palette.wood, 0.25));
  brush.fill();
  outline(brush, corners(height * 0.16));
  brush.fillStyle = cssColour(mixColours(colour, palette.night, 0.45));
  brush.fill();
  brush.strokeStyle = cssColour(colour, 0.6);
  brush.lineWidth = 0.8;
  brush.stroke();
}

/** Files in a row on a shelf. */
export function paintFiles(brush: Brush, { x, y, width, height }: Area, row: number, palette: Palette): void {
  fillArea(brush, { x, y, width, height }, cssColour(mixColours(palette.wallLow, 0, 0.45)));
  const colours = [palette.glass, palette.wood, palette.line, palette.woodHigh, palette.paperShade, palette.bad];
  let at = x + 2;
  for (let file = 0; at < x + width - height * 0.25; file += 1) {
    const wide = Math.max(3, height * (0.12 + 0.13 * scatter(file, row)));
    if (scatter(file, row + 1) > 0.14) {
      const tall = height * (0.66 + 0.24 * scatter(file, row + 2));
      const colour = mixColours(colours[Math.floor(scatter(file, row + 3) * colours.length)] ?? palette.wood, palette.night, 0.5);
      fillArea(brush, { x: at, y: y + height - tall, width: wide - 0.8, height: tall }, cssColour(colour));
      fillArea(brush, { x: at + wide * 0.22, y: y + height - tall * 0.75, width: wide * 0.45, height: tall * 0.16 }, cssColour(palette.paper, 0.4));
    }
    at += wide;
  }
  fillArea(brush, { x: x - 2, y: y + height, width: width + 4, height: Math.max(2, height * 0.09) }, cssColour(mixColours(palette.woodHigh, palette.night, 0.3)));
}

/** A low bench along the table, for what does not fit on it. */
export function paintBench(brush: Brush, corners: readonly Point[], palette: Palette, unit: number): void {
  const wood = mixColours(palette.wood, palette.night, 0.35);
  const [, , right, left] = corners;
  if (right === undefined || left === undefined) return;
  shade(brush, { x: (left.x + right.x) / 2, y: left.y + 8 * unit }, (right.x - left.x) * 1.1, 0.5, 0.3);
  fillArea(brush, { x: left.x, y: left.y, width: right.x - left.x, height: 16 * unit }, cssColour(mixColours(wood, palette.night, 0.45)));
  outline(brush, corners);
  brush.fillStyle = cssColour(wood);
  brush.fill();
  brush.strokeStyle = cssColour(palette.woodHigh, 0.5);
  brush.lineWidth = Math.max(1, unit);
  brush.stroke();
}

/** Folders one on another; `y` is where the lowest lies. */
export function paintStack(brush: Brush, { x, y }: Point, folders: number, row: number, palette: Palette, unit: number): void {
  shade(brush, { x, y: y + 2 * unit }, 40 * unit, 0.5, 0.35);
  const colours = [palette.paperShade, palette.glass, palette.woodHigh, palette.line];
  for (let folder = 0; folder < folders; folder += 1) {
    const shift = (scatter(folder, row) - 0.5) * 7 * unit;
    const colour = mixColours(colours[Math.floor(scatter(folder, row + 1) * colours.length)] ?? palette.wood, palette.night, 0.25);
    const top = y - (folder + 1) * 5 * unit;
    fillArea(brush, { x: x - 25 * unit + shift, y: top, width: 50 * unit, height: 4.4 * unit }, cssColour(colour));
    fillArea(brush, { x: x - 24 * unit + shift, y: top + 1.3 * unit, width: 49 * unit, height: 1.8 * unit }, cssColour(palette.paper, 0.75));
  }
  const top = y - folders * 5 * unit;
  const shift = (scatter(folders - 1, row) - 0.5) * 7 * unit;
  outline(brush, [{ x: x - 25 * unit + shift, y: top }, { x: x + 25 * unit + shift, y: top }, { x: x + 21 * unit + shift, y: top - 10 * unit }, { x: x - 21 * unit + shift, y: top - 10 * unit }]);
  brush.fillStyle = cssColour(mixColours(palette.paperShade, palette.night, 0.2));
  brush.fill();
}
