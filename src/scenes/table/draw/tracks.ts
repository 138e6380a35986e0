/**
 * The issues on the leather: line and stops, the gap between the sides, last offers, what is in force, the own bead.
 * Not here: names and labels (labels.ts).
 */
import type { SeatId } from '../../../engine/index.ts';
import type { Area } from '../../../store/index.ts';
import type { TableLayout } from '../layout.ts';
import { mixColours } from '../paint/colour.ts';
import type { Palette } from '../paint/palette.ts';
import type { Pose, Spot, TrackPose } from '../pose.ts';
import type { Row } from '../rows.ts';
import type { Sides, TableModel } from '../table-model.ts';
import type { Track } from '../tracks.ts';
import { fillSeat, line, type Pen, polygon, strokeSeat } from './shapes.ts';

export function drawTracks(pen: Pen, pose: Pose, model: TableModel, layout: TableLayout, palette: Palette): void {
  for (const [index, track] of model.tracks.entries()) {
    const row = layout.rows[index];
    const moved = pose.tracks[track.issue];
    if (row === undefined || moved === undefined) continue;
    if (track.isPointed) highlight(pen, row, palette);
    if (index > 0) line(pen, { x: row.area.x, y: row.area.y }, { x: row.area.x + row.area.width, y: row.area.y }, { width: 1, colour: palette.line, alpha: 0.16 });
    drawTrack(pen, { track, row, moved, model, palette });
  }
  const pointed = layout.rows[model.tracks.findIndex(({ isPointed }) => isPointed)];
  if (pointed?.strip !== undefined) strip(pen, pointed.strip, palette);
}

/** Under the words of the stops, where a row has no room for them. */
function strip(pen: Pen, { x, y, width, height }: Area, palette: Palette): void {
  pen.fillStyle(palette.night, 0.94);
  pen.fillRoundedRect(x, y, width, height, 4);
  pen.lineStyle(1, palette.lamp, 0.5);
  pen.strokeRoundedRect(x, y, width, height, 4);
}

type One = { readonly track: Track; readonly row: Row; readonly moved: TrackPose; readonly model: TableModel; readonly palette: Palette };

function drawTrack(pen: Pen, { track, row, moved, model, palette }: One): void {
  const strength = track.isResting && !track.isPointed ? 0.45 : 1;
  fillSeat(pen, track.giver, { x: row.giver, y: row.y }, Math.min(5.5, row.mark * 0.55), { colour: palette.seat[track.giver], alpha: 0.9 * strength });
  rail(pen, row, palette, strength);
  if (track.position2015 >= 0) mark2015(pen, row, track.position2015, palette, strength);
  drawGap(pen, row, moved, model.sides, palette, strength);
  ring(pen, row, moved.ring, palette, { strength, isGuaranteed: track.isGuaranteed });
  for (const [seat, spot] of markOrder(moved, model)) drawMark(pen, row, seat, spot, { sides: model.sides, palette, strength });
  if (moved.bead.shown > 0) bead(pen, row, moved.bead, palette);
}

function highlight(pen: Pen, { area }: Row, palette: Palette): void {
  pen.fillStyle(palette.lamp, 0.14);
  pen.fillRect(area.x, area.y, area.width, area.height);
  pen.fillStyle(palette.lamp, 0.95);
  pen.fillRect(area.x, area.y, 3, area.height);
  pen.fillRect(area.x + area.width - 3, area.y, 3, area.height);
}

function rail(pen: Pen, { stops, y, mark }: Row, palette: Palette, strength: number): void {
  const [first = 0, last = 0] = [stops[0], stops.at(-1)];
  const thick = Math.max(2, mark * 0.34);
  line(pen, { x: first, y: y + 1 }, { x: last, y: y + 1 }, { width: thick + 1, colour: 0, alpha: 0.4 });
  line(pen, { x: first, y }, { x: last, y }, { width: thick, colour: mixColours(palette.paperShade, palette.wood, 0.35), alpha: 0.7 * strength });
  for (const stop of stops) {
    pen.fillStyle(palette.inlay, 1);
    pen.fillCircle(stop, y, mark * 0.56);
    pen.lineStyle(Math.max(1, mark * 0.14), palette.paperShade, 0.85 * strength);
    pen.strokeCircle(stop, y, mark * 0.5);
  }
}

/** A dotted line across the stop. */
function mark2015(pen: Pen, { stops, y, mark, area }: Row, position: number, palette: Palette, strength: number): void {
  const x = stops[position] ?? 0;
  const reach = Math.min(area.height * 0.46, mark * 2.4);
  const step = Math.max(3, mark * 0.42);
  pen.fillStyle(mixColours(palette.line, palette.paper, 0.5), 0.95 * strength);
  for (let at = mark * 0.75; at <= reach; at += step) {
    pen.fillCircle(x, y - at, Math.max(1, mark * 0.13));
    pen.fillCircle(x, y + at, Math.max(1, mark * 0.13));
  }
}

/** Seen before any number: wide and red where the sides are far apart, a green ring where they agree. */
function drawGap(pen: Pen, row: Row, { marks }: TrackPose, [left, right]: Sides, palette: Palette, strength: number): void {
  const shown = Math.min(marks[left].shown, marks[right].shown) * strength;
  if (shown === 0) return;
  const [from, to] = [xAt(row, Math.min(marks[left].at, marks[right].at)), xAt(row, Math.max(marks[left].at, marks[right].at))];
  const part = Math.abs(marks[left].at - marks[right].at) / Math.max(1, row.stops.length - 1);
  const high = Math.min(row.area.height * 0.8, row.mark * 2.5);
  if (part < 0.02) {
    pen.fillStyle(palette.good, 0.3 * shown);
    pen.fillRoundedRect(from - row.mark * 1.5, row.y - high / 2, row.mark * 3, high, high * 0.4);
    return;
  }
  const colour = mixColours(palette.lamp, palette.bad, Math.min(1, part * 1.25));
  const low = Math.min(from, to);
  pen.fillStyle(colour, 0.34 * shown);
  pen.fillRect(low, row.y - high / 2, Math.abs(to - from), high);
  line(pen, { x: low, y: row.y - high / 2 }, { x: low + Math.abs(to - from), y: row.y - high / 2 }, { width: 1, colour, alpha: 0.7 * shown });
  line(pen, { x: low, y: row.y + high / 2 }, { x: low + Math.abs(to - from), y: row.y + high / 2 }, { width: 1, colour, alpha: 0.7 * shown });
}

type Ring = { readonly strength: number; readonly isGuaranteed: boolean };

function ring(pen: Pen, row: Row, position: number, palette: Palette, { strength, isGuaranteed }: Ring): void {
  const x = xAt(row, position);
  const above = position > 0.01;
  pen.lineStyle(Math.max(1.5, row.mark * (above ? 0.26 : 0.16)), above ? palette.good : palette.paperShade, (above ? 1 : 0.5) * strength);
  pen.strokeCircle(x, row.y, row.mark * 0.92);
  if (isGuaranteed) fillSeat(pen, 'oman', { x: x + row.mark * 0.9, y: row.y - row.mark * 0.9 }, row.mark * 0.36, { colour: palette.seat.oman });
}

/** The sides first, then the mediator's text. */
function markOrder({ marks }: TrackPose, { sides, mediator }: TableModel): readonly (readonly [SeatId, Spot])[] {
  return [...sides, mediator].map((seat) => [seat, marks[seat]]);
}

type Marked = { readonly sides: Sides; readonly palette: Palette; readonly strength: number };

/** The left side's above the line, the right side's below, the mediator's on it. */
function drawMark(pen: Pen, row: Row, seat: SeatId, spot: Spot, { sides, palette, strength }: Marked): void {
  if (spot.shown === 0) return;
  const lift = seat === sides[0] ? -1 : seat === sides[1] ? 1 : 0;
  const radius = row.mark * (lift === 0 ? 0.62 : 0.72);
  const at = { x: xAt(row, spot.at), y: row.y + lift * Math.min(row.area.height * 0.31, row.mark * 1.12) };
  const alpha = spot.shown * strength;
  fillSeat(pen, seat, { x: at.x + 1, y: at.y + 1.5 }, radius, { colour: 0, alpha: 0.4 * alpha });
  fillSeat(pen, seat, at, radius, { colour: spot.solid > 0.5 ? palette.seat[seat] : palette.inlay, alpha });
  strokeSeat(pen, seat, at, radius, { width: Math.max(1, radius * 0.22), colour: spot.solid > 0.5 ? mixColours(palette.seat[seat], palette.paper, 0.55) : palette.seat[seat], alpha });
}

function bead(pen: Pen, row: Row, { at, shown, solid }: Spot, palette: Palette): void {
  const x = xAt(row, at);
  const radius = row.mark * 0.66;
  for (let layer = 3; layer >= 1; layer -= 1) {
    pen.fillStyle(palette.lamp, 0.12 * shown * (0.3 + 0.7 * solid));
    pen.fillCircle(x, row.y, radius * (1 + layer * 0.45));
  }
  pen.fillStyle(solid > 0.5 ? palette.lamp : palette.inlay, shown);
  pen.fillCircle(x, row.y, radius);
  pen.lineStyle(Math.max(1.5, radius * 0.28), palette.lamp, shown);
  pen.strokeCircle(x, row.y, radius);
  if (solid > 0.5) polygon(pen, [{ x: x - radius * 0.45, y: row.y - radius * 0.2 }, { x: x, y: row.y - radius * 0.62 }, { x: x + radius * 0.2, y: row.y - radius * 0.5 }], { colour: palette.paper, alpha: 0.8 * shown });
}

/** Also between stops, while something moves. */
function xAt({ stops }: Row, position: number): number {
  const low = Math.min(Math.max(0, Math.floor(position)), stops.length - 1);
  const from = stops[low] ?? 0;
  const to = stops[low + 1] ?? from;
  return from + (to - from) * Math.max(0, position - low);
}
