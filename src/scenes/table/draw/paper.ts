/** The paper on the table: where it lies, whose it is, its terms as small marks, its initials, a stroke through it. */
import { SEATS, type SeatId } from '../../../engine/index.ts';
import type { Area } from '../../../store/index.ts';
import type { TableLayout } from '../layout.ts';
import { mixColours } from '../paint/colour.ts';
import type { Palette } from '../paint/palette.ts';
import type { PaperPose, Pose } from '../pose.ts';
import { fillSeat, line, type Pen, polygon, sheetPoints, softShadow, strokeSeat } from './shapes.ts';

export function drawPaper(pen: Pen, { paper }: Pose, layout: TableLayout, palette: Palette): void {
  if (paper.shown === 0) return;
  const area = areaOf(paper, layout);
  const slant = 0.08 * (1 - paper.turned);
  softShadow(pen, area, paper.shown);
  polygon(pen, sheetPoints({ ...area, x: area.x + 3, y: area.y + 2 }, slant), { colour: palette.paperShade, alpha: paper.shown });
  polygon(pen, sheetPoints(area, slant), { colour: palette.paper, alpha: paper.shown });
  head(pen, area, paper, palette);
  terms(pen, area, paper, palette);
  initials(pen, area, paper, palette);
  if (paper.struck > 0) stroke(pen, area, paper, palette);
}

/** Between its author's place and the middle, and between lying and held up. */
function areaOf({ at, far, turned }: PaperPose, { paper, turned: up, folders, top }: TableLayout): Area {
  const side = at < 0 ? folders[0] : folders[1];
  const away = Math.abs(at);
  const mix = (one: number, other: number): number => one + (other - one) * turned;
  return {
    x: mix(paper.x + (side.x - paper.x) * away, up.x),
    y: mix(paper.y + (top.farY - paper.y) * far, up.y),
    width: mix(paper.width, up.width),
    height: mix(paper.height * (1 - 0.5 * far), up.height),
  };
}

/** Whose paper it is: a band in its colour, its shape, and stars for guarantees. */
function head(pen: Pen, { x, y, width, height }: Area, { by, shown, guarantees }: PaperPose, palette: Palette): void {
  const size = Math.min(height * 0.1, 9);
  const colour = mixColours(palette.seat[by], palette.ink, 0.25);
  line(pen, { x: x + width * 0.14, y: y + height * 0.09 + size }, { x: x + width * 0.86, y: y + height * 0.09 + size }, { width: Math.max(1, size * 0.24), colour, alpha: shown });
  fillSeat(pen, by, { x: x + width * 0.2, y: y + height * 0.075 + size * 0.2 }, size * 0.62, { colour, alpha: shown });
  for (let star = 0; star < guarantees; star += 1) {
    fillSeat(pen, 'oman', { x: x + width * 0.8 - star * size * 1.9, y: y + height * 0.075 + size * 0.2 }, size * 0.5, { colour: mixColours(palette.seat.oman, palette.ink, 0.35), alpha: shown });
  }
}

/** A line a term: who gives, and how far along its scale. */
function terms(pen: Pen, { x, y, width, height }: Area, paper: PaperPose, palette: Palette): void {
  const [from, to] = [y + height * 0.26, y + height * 0.74];
  const step = (to - from) / Math.max(3, paper.terms.length);
  const size = Math.min(step * 0.32, 7.5);
  for (const [index, { giver, position, highest }] of paper.terms.entries()) {
    const middle = from + step * (index + 0.5);
    const colour = mixColours(palette.seat[giver], palette.ink, 0.35);
    fillSeat(pen, giver, { x: x + width * 0.2, y: middle }, size, { colour, alpha: paper.shown });
    const pitch = (width * 0.52) / Math.max(1, highest);
    for (let stop = 0; stop < highest; stop += 1) {
      pen.fillStyle(stop < position ? colour : palette.paperShade, paper.shown);
      pen.fillRect(x + width * 0.3 + stop * pitch, middle - size * 0.55, pitch * 0.84, Math.max(1, size * 1.1));
    }
  }
}

/** Two places at the foot, one for each side. */
function initials(pen: Pen, area: Area, paper: PaperPose, palette: Palette): void {
  const y = area.y + area.height * 0.86;
  const size = Math.min(area.height * 0.075, 9);
  for (const [place, seat] of sidesOf(paper).entries()) {
    const x = area.x + area.width * (place === 0 ? 0.3 : 0.7);
    line(pen, { x: x - area.width * 0.14, y: y + size * 1.2 }, { x: x + area.width * 0.14, y: y + size * 1.2 }, { width: 1, colour: palette.ink, alpha: 0.5 * paper.shown });
    const put = paper.initials[seat] * paper.shown;
    if (put === 0) continue;
    const colour = mixColours(palette.seat[seat], palette.ink, 0.3);
    if (put > 0.75) fillSeat(pen, seat, { x: x - area.width * 0.07, y }, size * 0.7, { colour, alpha: put });
    else strokeSeat(pen, seat, { x: x - area.width * 0.07, y }, size * 0.7, { width: 1.4, colour, alpha: Math.min(1, put * 2) });
    scribble(pen, x, y, size, colour, put);
  }
}

function sidesOf({ initials: put }: PaperPose): readonly SeatId[] {
  return SEATS.filter((seat) => seat in put && seat !== 'oman');
}

function scribble(pen: Pen, x: number, y: number, size: number, colour: number, put: number): void {
  pen.lineStyle(Math.max(1, size * 0.2), colour, put);
  pen.beginPath();
  pen.moveTo(x, y + size * 0.6);
  for (let step = 1; step <= Math.ceil(6 * put); step += 1) pen.lineTo(x + step * size * 0.32, y + (step % 2 === 0 ? 0.6 : -0.7) * size);
  pen.strokePath();
}

function stroke(pen: Pen, { x, y, width, height }: Area, { struck, shown }: PaperPose, palette: Palette): void {
  const from = { x: x + width * 0.06, y: y + height * 0.86 };
  const to = { x: from.x + width * 0.88 * struck, y: from.y - height * 0.74 * struck };
  line(pen, from, to, { width: Math.max(2, height * 0.05), colour: mixColours(palette.bad, palette.ink, 0.25), alpha: shown });
}
