/** Indirect talks: a lit room for each side, and between them the corridor that the mediator walks. */
import type { SeatId } from '../../../engine/index.ts';
import type { Area } from '../../../store/index.ts';
import { archPath, type Brush, downwards, fillArea, glow, outline, within } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import { paintLantern } from './lantern.ts';
import type { Palette } from './palette.ts';
import { type Figure, paintChair, paintFigure } from './people.ts';
import { paintTea } from './props.ts';
import type { Room } from './rooms.ts';
import { paintScreen } from './screen.ts';
import { paintWindow } from './window.ts';

export function paintTwoRooms(room: Room): void {
  const { layout: { hall, unit } } = room;
  const height = hall.height - 34 * unit;
  const width = hall.width * 0.335;
  corridor(room, { x: hall.x + hall.width * 0.385, y: hall.y + 28 * unit, width: hall.width * 0.23, height: hall.height - 28 * unit });
  sideRoom(room, room.wish.sides[0], { x: hall.x + hall.width * 0.03, y: hall.y + 32 * unit, width, height });
  sideRoom(room, room.wish.sides[1], { x: hall.x + hall.width * 0.635, y: hall.y + 32 * unit, width, height });
}

/** Seen through an arch: a wall in warm light, a screen, and the delegation behind a small table. */
function sideRoom(room: Room, seat: SeatId, area: Area): void {
  const { brush, palette, layout: { unit }, wish } = room;
  const { x, y, width, height } = area;
  const warm = mixColours(palette.wallHigh, palette.lamp, 0.28 * palette.lampStrength + 0.06);
  archPath(brush, area);
  within(brush, () => {
    fillArea(brush, area, downwards(brush, y, y + height, [[0, mixColours(warm, palette.night, 0.3)], [0.6, warm], [1, mixColours(warm, palette.wood, 0.5)]]));
    paintScreen(brush, { x: x + width * 0.36, y: y + height * 0.2, width: width * 0.28, height: height * 0.6 }, palette, unit * 0.72);
    paintLantern(brush, y, { x: x + width * 0.5, y: y + height * 0.2 }, palette, unit * 0.8);
    fillArea(brush, area, cssColour(palette.seat[seat], 0.07));
    delegation(room, seat, area);
  });
  archFrame(brush, area, palette, unit, mixColours(palette.stone, palette.seat[seat], wish.own === seat ? 0.55 : 0.25));
}

function delegation({ brush, wish, palette, layout: { unit } }: Room, seat: SeatId, { x, y, width, height }: Area): void {
  const size = Math.min(13.5 * unit, height * 0.085);
  const deskY = y + height * 0.8;
  const isThere = wish.isSeated && wish.walkedOut !== seat;
  for (const [index, across] of [0.24, 0.5, 0.76].entries()) {
    const figure: Figure = { x: x + width * across, y: deskY, size: index === 1 ? size * 1.08 : size, facing: 0, colour: palette.seat[seat], isNear: wish.own === seat };
    paintChair(brush, isThere ? figure : { ...figure, x: figure.x + size * 0.8 * (index - 1) }, palette);
    if (isThere) paintFigure(brush, figure, palette);
  }
  outline(brush, [{ x: x + width * 0.08, y: deskY - 2 * unit }, { x: x + width * 0.92, y: deskY - 2 * unit }, { x: x + width * 0.98, y: deskY + 13 * unit }, { x: x + width * 0.02, y: deskY + 13 * unit }]);
  brush.fillStyle = downwards(brush, deskY, deskY + 13 * unit, [[0, palette.wood], [1, palette.woodHigh]]);
  brush.fill();
  fillArea(brush, { x: x + width * 0.02, y: deskY + 13 * unit, width: width * 0.96, height: height }, downwards(brush, deskY + 13 * unit, y + height, [[0, mixColours(palette.wood, palette.night, 0.35)], [1, mixColours(palette.wood, palette.night, 0.75)]]));
  if (isThere) for (const across of [0.37, 0.63]) paintTea(brush, { x: x + width * across, y: deskY + 7 * unit }, palette, unit * 0.8);
}

/** Walls that run away from the viewer to a window. */
function corridor(room: Room, area: Area): void {
  const { brush, wish, palette, layout: { unit } } = room;
  const { x, y, width, height } = area;
  const far: Area = { x: x + width * 0.24, y: y + height * 0.12, width: width * 0.52, height: height * 0.56 };
  archPath(brush, area);
  within(brush, () => {
    walls(brush, area, far, palette);
    carpet(brush, area, far, palette);
    fillArea(brush, far, cssColour(mixColours(palette.wallHigh, palette.wallLow, 0.4)));
    paintWindow(brush, { x: far.x + far.width * 0.14, y: far.y + far.height * 0.1, width: far.width * 0.72, height: far.height * 0.72 }, 1, { ...wish, palette }, unit * 0.7);
    for (const at of [0.13, 0.87]) glow(brush, { x: x + width * at, y: y + height * 0.42 }, 60 * unit, palette.lamp, { alpha: 0.45 * palette.lampStrength });
  });
  archFrame(brush, area, palette, unit, palette.stone);
}

/** Ceiling, two walls and the floor, each a little lighter than the one before. */
function walls(brush: Brush, { x, y, width, height }: Area, far: Area, palette: Palette): void {
  const [left, right, top, bottom] = [x - width * 0.02, x + width * 1.02, y - height * 0.1, y + height];
  const [nearLeft, nearRight] = [{ x: left, y: bottom }, { x: right, y: bottom }];
  const [farLeft, farRight] = [{ x: far.x, y: far.y + far.height }, { x: far.x + far.width, y: far.y + far.height }];
  const [highLeft, highRight] = [{ x: far.x, y: far.y }, { x: far.x + far.width, y: far.y }];
  const lit = mixColours(palette.wallHigh, palette.lamp, 0.1 * palette.lampStrength);
  for (const [points, from, to] of [
    [[{ x: left, y: top }, { x: right, y: top }, highRight, highLeft], palette.night, mixColours(palette.wallLow, palette.night, 0.3)],
    [[{ x: left, y: top }, highLeft, farLeft, nearLeft], mixColours(lit, palette.night, 0.45), lit],
    [[{ x: right, y: top }, highRight, farRight, nearRight], mixColours(lit, palette.night, 0.45), lit],
    [[farLeft, farRight, nearRight, nearLeft], mixColours(palette.floor, palette.lamp, 0.1), mixColours(palette.floor, palette.lamp, 0.3)],
  ] as const) {
    outline(brush, points);
    brush.fillStyle = downwards(brush, Math.min(...points.map((point) => point.y)), Math.max(...points.map((point) => point.y)), [[0, from], [1, to]]);
    brush.fill();
  }
}

function carpet(brush: Brush, { x, y, width, height }: Area, far: Area, palette: Palette): void {
  const at = (part: number, near: boolean): { x: number; y: number } => (near ? { x: x + width * part, y: y + height } : { x: far.x + far.width * part, y: far.y + far.height });
  outline(brush, [at(0.3, false), at(0.7, false), at(0.76, true), at(0.24, true)]);
  brush.fillStyle = cssColour(mixColours(palette.glass, palette.night, 0.3));
  brush.fill();
  brush.strokeStyle = cssColour(palette.lamp, 0.45);
  brush.lineWidth = 1;
  brush.stroke();
}

function archFrame(brush: Brush, { x, y, width, height }: Area, palette: Palette, unit: number, colour: number): void {
  for (const [out, wide, alpha] of [[3, 6, 1], [7.5, 1.4, 0.6]] as const) {
    const by = out * unit;
    archPath(brush, { x: x - by, y: y - by * 1.25, width: width + by * 2, height: height + by * 1.25 });
    brush.strokeStyle = cssColour(mixColours(colour, palette.paper, out > 5 ? 0.3 : 0), alpha);
    brush.lineWidth = wide * unit;
    brush.stroke();
  }
}
