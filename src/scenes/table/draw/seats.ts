/** Name cards of the seats, what they have said in public, and the note that is carried between them. */
import type { SeatId } from '../../../engine/index.ts';
import type { Point, TableLayout } from '../layout.ts';
import { mixColours } from '../paint/colour.ts';
import type { Palette } from '../paint/palette.ts';
import type { Pose } from '../pose.ts';
import type { Spoken } from '../standing.ts';
import type { TableModel } from '../table-model.ts';
import { fillSeat, line, type Pen, polygon } from './shapes.ts';

export function drawSeats(pen: Pen, pose: Pose, model: TableModel, layout: TableLayout, palette: Palette): void {
  const size = Math.min(13 * layout.unit, layout.paper.height * 0.36);
  for (const side of [0, 1] as const) card(pen, layout.plates[side], { seat: model.sides[side], size, light: pose.light[model.sides[side]], isOwn: model.own === model.sides[side], palette });
  const mediator = mediatorAt(pose, layout);
  if (model.isSeated) fillSeat(pen, model.mediator, { x: mediator.x, y: mediator.y - 13 * layout.unit }, 6.4 * layout.unit, { colour: palette.seat[model.mediator], alpha: 0.55 + 0.45 * pose.light[model.mediator] });
  const places: Readonly<Record<SeatId, Point>> = {
    us: mediator, iran: mediator, oman: mediator,
    [model.sides[0]]: layout.plates[0], [model.sides[1]]: layout.plates[1],
    [model.mediator]: { x: mediator.x + 42 * layout.unit, y: mediator.y },
  };
  for (const [index, word] of pose.words.entries()) {
    const nth = pose.words.slice(0, index).filter(({ seat }) => seat === word.seat).length;
    const { x, y } = places[word.seat];
    microphone(pen, { x: x + nth * size * 1.7, y: y - size * 2.2 }, word, { size: size * 0.72, alpha: index === pose.words.length - 1 ? pose.wordsShown : 1, palette });
  }
  if (pose.note.shown > 0) note(pen, pose, layout, palette);
}

/** Where the mediator sits or walks. */
export function mediatorAt({ walker }: Pose, { mediator, walk }: TableLayout): Point {
  return { x: mediator.x + walker * walk, y: mediator.y };
}

type Card = { readonly seat: SeatId; readonly size: number; readonly light: number; readonly isOwn: boolean; readonly palette: Palette };

/** A folded card that stands on the table. */
function card(pen: Pen, { x, y }: Point, { seat, size, light, isOwn, palette }: Card): void {
  const [wide, high] = [size * 1.25, size * 1.1];
  pen.fillStyle(0, 0.35);
  pen.fillEllipse(x, y + high, wide * 2.5, high * 0.7, 20);
  polygon(pen, [{ x: x - wide * 0.8, y: y - high }, { x: x + wide * 0.8, y: y - high }, { x: x + wide, y: y + high }, { x: x - wide, y: y + high }], { colour: mixColours(palette.paperShade, palette.night, 0.55 - 0.55 * Math.max(light, isOwn ? 0.55 : 0.3)) });
  polygon(pen, [{ x: x - wide * 0.8, y: y - high }, { x: x + wide * 0.8, y: y - high }, { x: x + wide * 0.7, y: y - high * 1.25 }, { x: x - wide * 0.7, y: y - high * 1.25 }], { colour: mixColours(palette.paperShade, palette.night, 0.5) });
  fillSeat(pen, seat, { x, y: y + high * 0.02 }, size * 0.62, { colour: mixColours(palette.seat[seat], palette.ink, 0.3) });
  if (isOwn) line(pen, { x: x - wide * 0.7, y: y + high * 0.82 }, { x: x + wide * 0.7, y: y + high * 0.82 }, { width: Math.max(1.5, size * 0.16), colour: palette.lamp });
}

type Said = { readonly size: number; readonly alpha: number; readonly palette: Palette };

/** A microphone with a sign of what was said through it. */
function microphone(pen: Pen, { x, y }: Point, { kind }: Spoken, { size, alpha, palette }: Said): void {
  line(pen, { x, y: y + size * 1.5 }, { x, y: y - size * 0.1 }, { width: Math.max(1.2, size * 0.18), colour: palette.line, alpha });
  pen.fillStyle(mixColours(palette.line, palette.paper, 0.35), alpha);
  pen.fillRoundedRect(x - size * 0.34, y - size * 0.9, size * 0.68, size, size * 0.32);
  const sign = { x: x + size * 0.75, y: y - size * 0.75 };
  const reach = size * 0.46;
  switch (kind) {
    case 'threaten': return polygon(pen, [{ x: sign.x, y: sign.y - reach }, { x: sign.x + reach, y: sign.y + reach * 0.8 }, { x: sign.x - reach, y: sign.y + reach * 0.8 }], { colour: palette.bad, alpha });
    case 'draw-line': return line(pen, { x: sign.x - reach, y: sign.y }, { x: sign.x + reach, y: sign.y }, { width: Math.max(2, size * 0.26), colour: palette.bad, alpha });
    case 'set-deadline': case 'extend-deadline': {
      const colour = kind === 'set-deadline' ? palette.lamp : palette.good;
      polygon(pen, [{ x: sign.x - reach, y: sign.y - reach }, { x: sign.x + reach, y: sign.y - reach }, sign], { colour, alpha });
      return polygon(pen, [{ x: sign.x - reach, y: sign.y + reach }, { x: sign.x + reach, y: sign.y + reach }, sign], { colour, alpha });
    }
    case 'reassure': case 'praise':
      pen.lineStyle(Math.max(1.5, size * 0.2), palette.good, alpha);
      pen.strokeCircle(sign.x, sign.y, reach * (kind === 'praise' ? 0.6 : 0.9));
  }
}

function note(pen: Pen, { note: { at, shown } }: Pose, { plates, mediator, unit }: TableLayout, palette: Palette): void {
  const side = at < 0 ? plates[0] : plates[1];
  const x = mediator.x + (side.x - mediator.x) * Math.abs(at);
  const y = mediator.y + (side.y - mediator.y) * Math.abs(at) - 16 * unit;
  const [wide, high] = [12 * unit, 8 * unit];
  polygon(pen, [{ x: x - wide, y: y - high }, { x: x + wide, y: y - high }, { x: x + wide, y: y + high }, { x: x - wide, y: y + high }], { colour: palette.paper, alpha: shown });
  line(pen, { x: x - wide, y: y - high }, { x, y }, { width: 1.4, colour: palette.ink, alpha: 0.6 * shown });
  line(pen, { x: x + wide, y: y - high }, { x, y }, { width: 1.4, colour: palette.ink, alpha: 0.6 * shown });
}
