/**
 * The table itself: wood with its grain, a gold line, and the dark leather that the tracks lie on.
 * Not here: tracks, papers and the bridge; they move and are drawn (draw/).
 */
import type { Area } from '../../../store/index.ts';
import type { Point, TableLayout } from '../layout.ts';
import { pointOn, type Tabletop } from '../tabletop.ts';
import { type Brush, downwards, fillArea, glow, outline, scatter, shade, within } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import type { Palette } from './palette.ts';

export function paintTabletop(brush: Brush, layout: TableLayout, palette: Palette): void {
  const { top, unit } = layout;
  const corners = patch(top, 0, 1, 0, 1);
  shade(brush, { x: (top.nearLeft + top.nearRight) / 2, y: top.nearY }, (top.nearRight - top.nearLeft) * 0.6, 0.6, 0.3);
  outline(brush, corners);
  within(brush, () => {
    fillArea(brush, around(top), downwards(brush, top.farY, top.nearY, [[0, mixColours(palette.wood, palette.night, 0.3)], [0.5, palette.wood], [1, mixColours(palette.wood, palette.woodHigh, 0.5)]]));
    grain(brush, top, palette);
  });
  leather(brush, layout, palette);
  edges(brush, layout, palette);
  const middle = pointOn(top, 0.5, 0.2);
  glow(brush, middle, (top.nearRight - top.nearLeft) * 0.42, palette.lamp, { alpha: 0.26 * (0.35 + 0.65 * palette.lampStrength), flat: 0.32 });
  glow(brush, pointOn(top, 0.5, 0.66), (top.nearRight - top.nearLeft) * 0.46, palette.lamp, { alpha: 0.1 * (0.4 + 0.6 * palette.lampStrength), flat: 0.4 });
  brush.lineWidth = unit;
}

function grain(brush: Brush, top: Tabletop, palette: Palette): void {
  brush.lineWidth = 1;
  for (let line = 0; line < 90; line += 1) {
    const depth = scatter(line, 101);
    const from = scatter(line, 102) * 0.9;
    const [start, end] = [pointOn(top, from, depth), pointOn(top, from + 0.12 + 0.3 * scatter(line, 103), depth + 0.004 * (scatter(line, 104) - 0.5))];
    brush.strokeStyle = cssColour(line % 2 === 0 ? mixColours(palette.wood, palette.night, 0.5) : palette.woodHigh, 0.22);
    brush.beginPath();
    brush.moveTo(start.x, start.y);
    brush.quadraticCurveTo((start.x + end.x) / 2, start.y + 3 * (scatter(line, 105) - 0.5), end.x, end.y);
    brush.stroke();
  }
}

/** Under the tracks, with a line of gold around it. */
function leather(brush: Brush, { top, rows, unit }: TableLayout, palette: Palette): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const depth = (y: number): number => (y - top.farY) / (top.nearY - top.farY);
  const [from, to] = [depth(first.area.y) - 0.004, Math.min(0.992, depth(last.area.y + last.area.height) + 0.004)];
  outline(brush, patch(top, 0.012, 0.988, from, to));
  brush.fillStyle = downwards(brush, first.area.y, last.area.y + last.area.height, [[0, mixColours(palette.inlay, palette.night, 0.25)], [1, mixColours(palette.inlay, palette.glass, 0.12)]]);
  brush.fill();
  for (const [out, alpha] of [[0, 0.85], [0.006, 0.35]] as const) {
    outline(brush, patch(top, 0.012 + out, 0.988 - out, from + out * 1.6, to - out * 1.6));
    brush.strokeStyle = cssColour(mixColours(palette.lamp, palette.wood, 0.3), alpha);
    brush.lineWidth = Math.max(1, 1.3 * unit);
    brush.stroke();
  }
}

function edges(brush: Brush, { top, unit }: TableLayout, palette: Palette): void {
  const { nearLeft, nearRight, nearY, edge } = top;
  fillArea(brush, { x: nearLeft, y: nearY, width: nearRight - nearLeft, height: edge }, downwards(brush, nearY, nearY + edge, [[0, mixColours(palette.woodHigh, palette.lamp, 0.18)], [0.18, palette.wood], [1, mixColours(palette.wood, palette.night, 0.6)]]));
  brush.strokeStyle = cssColour(mixColours(palette.woodHigh, palette.lamp, 0.3), 0.55);
  brush.lineWidth = Math.max(1, 1.2 * unit);
  outline(brush, patch(top, 0, 1, 0, 1));
  brush.stroke();
}

function patch(top: Tabletop, left: number, right: number, from: number, to: number): readonly Point[] {
  return [pointOn(top, left, from), pointOn(top, right, from), pointOn(top, right, to), pointOn(top, left, to)];
}

function around({ farY, nearY, nearLeft, nearRight }: Tabletop): Area {
  return { x: nearLeft, y: farY, width: nearRight - nearLeft, height: nearY - farY };
}
