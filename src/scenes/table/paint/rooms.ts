/**
 * The three ways to meet, each a room: one table for both sides, two rooms and a corridor, a workroom.
 * `behind` is painted on the wall, `beyond` at the far side of the table, `beside` around and on it.
 */
import type { Format, SeatId } from '../../../engine/index.ts';
import type { Area } from '../../../store/index.ts';
import type { TableLayout } from '../layout.ts';
import { pointOn, scaleAt } from '../tabletop.ts';
import type { Brush } from './brush.ts';
import { paintLantern, paintTableLamp } from './lantern.ts';
import type { Palette } from './palette.ts';
import { type Figure, paintArm, paintChair, paintFigure } from './people.ts';
import { paintBench, paintFiles, paintFolder, paintStack, paintTea } from './props.ts';
import type { RoomWish } from './room.ts';
import { paintScreen } from './screen.ts';
import { paintTwoRooms } from './two-rooms.ts';
import { paintWindow } from './window.ts';

export type Room = { readonly brush: Brush; readonly wish: RoomWish; readonly layout: TableLayout; readonly palette: Palette };
type Painter = { readonly behind: (room: Room) => void; readonly beyond: (room: Room) => void; readonly beside: (room: Room) => void };

export const ROOMS: Readonly<Record<Format, Painter>> = {
  direct: { behind: greatWindow, beyond: nothing, beside: bothSides },
  indirect: { behind: paintTwoRooms, beyond: nothing, beside: mediatorsThings },
  expert: { behind: shelves, beyond: experts, beside: fullOfFolders },
};

function nothing(): void {
  // The far side of this table is empty but for the mediator, who moves and is drawn elsewhere.
}

function greatWindow({ brush, wish, layout: { hall, unit }, palette }: Room): void {
  const width = hall.width * 0.46;
  const area = { x: hall.x + (hall.width - width) / 2, y: hall.y + 34 * unit, width, height: hall.height - 62 * unit };
  paintWindow(brush, area, 3, { ...wish, palette }, unit);
  const screen = hall.width * 0.12;
  for (const at of [0.19, 0.81]) paintScreen(brush, { x: hall.x + hall.width * at - screen / 2, y: hall.y + 46 * unit, width: screen, height: hall.height - 74 * unit }, palette, unit);
  for (const at of [0.095, 0.905]) paintLantern(brush, hall.y, { x: hall.x + hall.width * at, y: hall.y + hall.height * 0.36 }, palette, unit);
}

/** Where delegates sit along a side: how deep, and how far outside the edge. */
const SEATS_ALONG = [0.1, 0.4, 0.76];

function bothSides(room: Room): void {
  const { brush, layout: { top, unit, isSmall }, palette } = room;
  const seats = isSmall ? SEATS_ALONG.slice(0, 1) : SEATS_ALONG;
  for (const [side, facing] of [[0, 1], [1, -1]] as const) {
    const seat = room.wish.sides[side];
    for (const [index, depth] of seats.entries()) {
      const edge = pointOn(top, side, depth);
      const scale = scaleAt(top, depth) * (0.92 + 0.34 * depth);
      const figure: Figure = {
        x: edge.x - facing * 31 * unit * scale, y: edge.y + 30 * unit * scale, size: 15.5 * unit * scale, facing,
        colour: palette.seat[seat], isNear: room.wish.own === seat,
      };
      seated(room, seat, figure);
      if (!room.wish.isSeated || index > 0) continue;
      paintTea(brush, pointOn(top, side === 0 ? 0.022 : 0.978, depth + 0.115), palette, unit * scale);
    }
  }
  if (!isSmall) for (const across of [0.06, 0.94]) paintTableLamp(brush, pointOn(top, across, 0.02), palette, unit * 0.9);
}

/** A chair, and on it somebody, unless the delegation is away. */
function seated({ brush, wish, palette }: Room, seat: SeatId, figure: Figure): void {
  const isGone = wish.walkedOut === seat;
  const chair = isGone ? { ...figure, x: figure.x - figure.facing * figure.size * 1.6 } : figure;
  paintChair(brush, chair, palette);
  if (isGone || !wish.isSeated) return;
  paintFigure(brush, figure, palette);
  paintArm(brush, figure, figure.size * 2.15, palette);
}

function mediatorsThings({ brush, wish, layout: { top, unit, isSmall }, palette }: Room): void {
  if (isSmall) return;
  for (const across of [0.03, 0.97]) paintTableLamp(brush, pointOn(top, across, 0.05), palette, unit);
  if (wish.isSeated) paintTea(brush, pointOn(top, 0.415, 0.235), palette, unit);
}

function shelves({ brush, wish, layout: { hall, unit, isSmall }, palette }: Room): void {
  const width = hall.width * 0.25;
  paintWindow(brush, { x: hall.x + (hall.width - width) / 2, y: hall.y + 40 * unit, width, height: hall.height - 84 * unit }, 1, { ...wish, palette }, unit);
  const tall = (hall.height - 50 * unit) / 3;
  for (const [side, from] of [[0, 0.12], [1, 0.67]] as const) {
    for (let shelf = 0; shelf < 3; shelf += 1) {
      paintFiles(brush, { x: hall.x + hall.width * from, y: hall.y + 34 * unit + shelf * tall, width: hall.width * 0.21, height: tall * 0.84 }, 131 + side * 17 + shelf * 5, palette);
    }
  }
  if (!isSmall) for (const at of [0.06, 0.94]) paintLantern(brush, hall.y, { x: hall.x + hall.width * at, y: hall.y + hall.height * 0.4 }, palette, unit);
}

/** Two of each side at the far edge, over their papers. */
function experts(room: Room): void {
  const { layout: { top, unit } } = room;
  for (const [seat, places] of [[room.wish.sides[0], [0.1, 0.25]], [room.wish.sides[1], [0.75, 0.9]]] as const) {
    for (const across of places) {
      const { x } = pointOn(top, across, 0);
      const figure: Figure = { x, y: top.farY + 2, size: 13 * unit, facing: 0, colour: room.palette.seat[seat], isNear: room.wish.own === seat };
      paintChair(room.brush, figure, room.palette);
      if (room.wish.isSeated && room.wish.walkedOut !== seat) paintFigure(room.brush, figure, room.palette);
    }
  }
}

/** On benches left and right, and on whatever wood the tracks leave. */
function fullOfFolders({ brush, wish, layout, palette }: Room): void {
  const { top, unit, isSmall } = layout;
  if (isSmall) return;
  for (const side of [0, 1] as const) {
    const [inner, outer] = side === 0 ? [-0.05, -0.145] : [1.05, 1.145];
    const [left, right] = [Math.min(inner, outer), Math.max(inner, outer)];
    paintBench(brush, [pointOn(top, left, 0.2), pointOn(top, right, 0.2), pointOn(top, right, 0.93), pointOn(top, left, 0.93)], palette, unit);
    for (const [index, depth] of [0.31, 0.5, 0.69, 0.88].entries()) {
      paintStack(brush, pointOn(top, (inner + outer) / 2, depth), 2 + ((index * 2 + side * 3) % 5), 151 + index * 7 + side, palette, unit * (0.74 + 0.25 * depth));
    }
  }
  for (const { x, y, width, height } of barePlaces(layout)) {
    for (const [index, across] of [0.06, 0.3, 0.57, 0.83].entries()) {
      const tall = Math.min(height * 0.42, 30 * unit);
      const folder = { x: x + width * across, y: y + height * (0.34 + 0.14 * (index % 2)), width: tall * 2.3, height: tall };
      paintFolder(brush, folder, [palette.seat[wish.sides[0]], palette.line, palette.seat[wish.mediator], palette.seat[wish.sides[1]]][index] ?? palette.line, palette);
    }
  }
  for (const across of [0.045, 0.955]) paintTableLamp(brush, pointOn(top, across, 0.03), palette, unit * 0.95);
}

/** Wood before and behind the tracks, where there are only a few. */
function barePlaces({ top, rows, unit, lamps }: TableLayout): readonly Area[] {
  const [first, last] = [rows[0]?.area, rows.at(-1)?.area];
  if (first === undefined || last === undefined) return [];
  const behind = { ...first, y: lamps.y + lamps.height, height: first.y - lamps.y - lamps.height };
  const before = { ...last, y: last.y + last.height, height: top.nearY - last.y - last.height };
  return [behind, before].filter(({ height }) => height > 44 * unit);
}
