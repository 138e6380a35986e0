/** Lamps: brass lanterns that hang, and small ones that stand on the table. */
import type { Point } from '../layout.ts';
import { type Brush, glow, outline, within, withStops } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import type { Palette } from './palette.ts';

/** `from` is where its chain is fixed. */
export function paintLantern(brush: Brush, from: number, { x, y }: Point, palette: Palette, unit: number): void {
  const strength = palette.lampStrength;
  brush.strokeStyle = cssColour(mixColours(palette.woodHigh, palette.night, 0.4));
  brush.lineWidth = 1.4 * unit;
  brush.beginPath();
  brush.moveTo(x, from);
  brush.lineTo(x, y - 22 * unit);
  brush.stroke();
  glow(brush, { x, y }, 230 * unit, palette.lamp, { alpha: 0.4 * strength });
  body(brush, { x, y }, palette, unit);
  glow(brush, { x, y }, 46 * unit, palette.lamp, { alpha: 0.85 * strength });
}

function body(brush: Brush, { x, y }: Point, palette: Palette, unit: number): void {
  const brass = mixColours(palette.lamp, palette.wood, 0.55);
  const at = (dx: number, dy: number): Point => ({ x: x + dx * unit, y: y + dy * unit });
  outline(brush, [at(-4, -12), at(4, -12), at(10, -4), at(10, 6), at(5, 15), at(-5, 15), at(-10, 6), at(-10, -4)]);
  brush.fillStyle = withStops(brush.createRadialGradient(x, y, 1, x, y, 16 * unit), [[0, mixColours(palette.lamp, palette.paper, 0.55 * palette.lampStrength)], [1, mixColours(palette.lamp, palette.wood, 0.35)]]);
  brush.fill();
  brush.strokeStyle = cssColour(brass);
  brush.lineWidth = 1.6 * unit;
  brush.stroke();
  within(brush, () => {
    brush.lineWidth = unit;
    brush.beginPath();
    for (let line = -2; line <= 2; line += 1) {
      brush.moveTo(x + line * 5 * unit - 12 * unit, y - 14 * unit);
      brush.lineTo(x + line * 5 * unit + 12 * unit, y + 16 * unit);
      brush.moveTo(x + line * 5 * unit + 12 * unit, y - 14 * unit);
      brush.lineTo(x + line * 5 * unit - 12 * unit, y + 16 * unit);
    }
    brush.stroke();
  });
  outline(brush, [at(-7, -12), at(7, -12), at(2, -22), at(-2, -22)]);
  brush.fillStyle = cssColour(brass);
  brush.fill();
  outline(brush, [at(-5, 15), at(5, 15), at(0, 21)]);
  brush.fill();
}

/** On the table: a foot, a stem and a shade. */
export function paintTableLamp(brush: Brush, { x, y }: Point, palette: Palette, unit: number): void {
  const at = (dx: number, dy: number): Point => ({ x: x + dx * unit, y: y + dy * unit });
  glow(brush, at(0, 4), 120 * unit, palette.lamp, { alpha: 0.34 * palette.lampStrength, flat: 0.42 });
  brush.fillStyle = cssColour(mixColours(palette.lamp, palette.wood, 0.6));
  brush.beginPath();
  brush.ellipse(x, y + 3 * unit, 9 * unit, 3.4 * unit, 0, 0, Math.PI * 2);
  brush.fill();
  brush.fillRect(x - 1.3 * unit, y - 20 * unit, 2.6 * unit, 24 * unit);
  outline(brush, [at(-12, -18), at(12, -18), at(7, -34), at(-7, -34)]);
  brush.fillStyle = withStops(brush.createLinearGradient(0, y - 34 * unit, 0, y - 18 * unit), [[0, mixColours(palette.glass, palette.night, 0.2)], [0.7, mixColours(palette.glass, palette.lamp, 0.25)], [1, mixColours(palette.lamp, palette.paper, 0.4)]]);
  brush.fill();
  glow(brush, at(0, -18), 34 * unit, palette.lamp, { alpha: 0.6 * palette.lampStrength });
}
