/** Folders for the capitals and their stamps, the accord in its folder, the sand-glass, the lamps that count exchanges. */
import type { Area } from '../../../store/index.ts';
import type { Point, TableLayout } from '../layout.ts';
import { mixColours } from '../paint/colour.ts';
import type { Palette } from '../paint/palette.ts';
import type { Pose } from '../pose.ts';
import type { TableModel } from '../table-model.ts';
import { centre, fillSeat, line, outline, type Pen, polygon, polyline, sheetPoints, softShadow } from './shapes.ts';

export function drawThings(pen: Pen, pose: Pose, model: TableModel, layout: TableLayout, palette: Palette): void {
  for (const side of [0, 1] as const) {
    if (pose.folders > 0) folder(pen, layout.folders[side], { colour: palette.seat[model.sides[side]], alpha: pose.folders, palette });
    if (pose.stamps[side] !== 0) stamp(pen, layout.folders[side], pose.stamps[side], palette);
  }
  if (pose.accord > 0) accord(pen, layout.accord, pose, palette);
  if (pose.glass > 0) sandGlass(pen, layout.glass, pose, palette);
  if (model.exchange !== undefined) exchanges(pen, layout, model.exchange, palette);
}

type Folder = { readonly colour: number; readonly alpha: number; readonly palette: Palette };

function folder(pen: Pen, area: Area, { colour, alpha, palette }: Folder): void {
  softShadow(pen, area, alpha);
  polygon(pen, sheetPoints({ ...area, x: area.x + 2, y: area.y + 2 }), { colour: palette.paper, alpha });
  polygon(pen, sheetPoints(area), { colour: mixColours(colour, palette.night, 0.35), alpha });
  outline(pen, sheetPoints(area), { width: 1.2, colour: mixColours(colour, palette.paper, 0.3), alpha: 0.9 * alpha });
}

/** Ratified: a tick in a green ring. Refused: a cross in a red one. */
function stamp(pen: Pen, area: Area, verdict: number, palette: Palette): void {
  const { x, y } = centre(area);
  const size = area.height * 0.34 * (1.6 - 0.6 * Math.abs(verdict));
  const colour = verdict > 0 ? palette.good : palette.bad;
  const alpha = Math.abs(verdict);
  pen.fillStyle(palette.night, 0.55 * alpha);
  pen.fillCircle(x, y, size);
  pen.lineStyle(Math.max(1.5, size * 0.16), colour, alpha);
  pen.strokeCircle(x, y, size);
  const at = (dx: number, dy: number): Point => ({ x: x + dx * size, y: y + dy * size });
  const ink = { width: Math.max(2, size * 0.22), colour, alpha };
  if (verdict > 0) {
    line(pen, at(-0.45, 0.02), at(-0.1, 0.4), ink);
    line(pen, at(-0.1, 0.4), at(0.5, -0.38), ink);
  } else {
    line(pen, at(-0.4, -0.4), at(0.4, 0.4), ink);
    line(pen, at(0.4, -0.4), at(-0.4, 0.4), ink);
  }
}

/** In force: closed and sealed. A promise was broken: its corner is torn off. */
function accord(pen: Pen, area: Area, { accord: alpha, torn }: Pose, palette: Palette): void {
  folder(pen, area, { colour: palette.seat.oman, alpha, palette });
  const { x, y, width, height } = area;
  line(pen, { x: x + width * 0.5, y: y + 1 }, { x: x + width * 0.5, y: y + height }, { width: Math.max(1.5, width * 0.05), colour: palette.lamp, alpha });
  const seal = { x: x + width * 0.5, y: y + height * 0.56 };
  fillSeat(pen, 'oman', seal, height * 0.22, { colour: palette.lamp, alpha });
  fillSeat(pen, 'oman', seal, height * 0.11, { colour: mixColours(palette.lamp, palette.wood, 0.55), alpha });
  if (torn === 0) return;
  const at = (across: number, down: number): Point => ({ x: x + width * across, y: y + height * down });
  const edge = [at(0.62, 0), at(0.7, 0.22), at(0.8, 0.3), at(0.86, 0.42), at(1.02, 0.6)];
  polygon(pen, [...edge, at(1.02, -0.03)], { colour: mixColours(palette.wood, palette.night, 0.25), alpha: torn * alpha });
  polyline(pen, edge, { width: Math.max(1.5, height * 0.04), colour: palette.bad, alpha: torn * alpha });
}

/** The deadline: sand that has run through lies below. */
function sandGlass(pen: Pen, area: Area, { glass: alpha, sand }: Pose, palette: Palette): void {
  const { x, y, width, height } = area;
  const [left, right, middle, waist] = [x + width * 0.12, x + width * 0.88, x + width / 2, y + height / 2];
  const colour = sand >= 1 ? palette.bad : palette.lamp;
  softShadow(pen, area, alpha);
  polygon(pen, [{ x: left, y }, { x: right, y }, { x: middle, y: waist }], { colour: palette.paper, alpha: 0.18 * alpha });
  polygon(pen, [{ x: left, y: y + height }, { x: right, y: y + height }, { x: middle, y: waist }], { colour: palette.paper, alpha: 0.18 * alpha });
  const rest = 1 - sand;
  if (rest > 0.02) polygon(pen, cone(middle, waist, -rest * height * 0.44, width * 0.76 * rest * 0.92), { colour, alpha });
  const heap = sand * height * 0.42;
  if (sand > 0.02) polygon(pen, [{ x: left + 1, y: y + height }, { x: right - 1, y: y + height }, { x: middle + width * 0.38 * (1 - sand), y: y + height - heap }, { x: middle - width * 0.38 * (1 - sand), y: y + height - heap }], { colour, alpha });
  for (const edge of [y, y + height]) line(pen, { x, y: edge }, { x: x + width, y: edge }, { width: Math.max(2, height * 0.08), colour: mixColours(palette.lamp, palette.wood, 0.45), alpha });
  line(pen, { x: left, y }, { x: right, y: y + height }, { width: 1, colour: palette.paper, alpha: 0.55 * alpha });
  line(pen, { x: right, y }, { x: left, y: y + height }, { width: 1, colour: palette.paper, alpha: 0.55 * alpha });
}

function cone(x: number, y: number, height: number, width: number): readonly Point[] {
  return [{ x, y }, { x: x - width / 2, y: y + height }, { x: x + width / 2, y: y + height }];
}

function exchanges(pen: Pen, { lamps }: TableLayout, { now, of }: NonNullable<TableModel['exchange']>, palette: Palette): void {
  const { x, y } = centre(lamps);
  const radius = Math.min(lamps.height * 0.32, 4.5);
  for (let lamp = 0; lamp < of; lamp += 1) {
    const at = x + (lamp - (of - 1) / 2) * radius * 4;
    const isLit = lamp < now;
    if (lamp === now - 1) {
      pen.fillStyle(palette.lamp, 0.25);
      pen.fillCircle(at, y, radius * 2);
    }
    pen.fillStyle(isLit ? palette.lamp : palette.night, isLit ? 1 : 0.6);
    pen.fillCircle(at, y, radius);
    pen.lineStyle(1, palette.lamp, 0.7);
    pen.strokeCircle(at, y, radius);
  }
}
