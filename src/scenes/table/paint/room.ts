/**
 * The whole room in one picture: everything that stands still behind tracks, papers and bridge.
 * Not here: the three rooms one by one (rooms.ts), what moves (draw/).
 * Invariant: the same wish gives the same picture, so that it may be painted again at any time.
 */
import type { Format, SeatId } from '../../../engine/index.ts';
import type { Look } from '../../stage/look.ts';
import type { TableLayout } from '../layout.ts';
import type { Weather } from '../standing.ts';
import type { Land, Light, Sides } from '../table-model.ts';
import { type Brush, downwards, fillArea, withStops } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import { type Palette, paletteOf } from './palette.ts';
import { type Room, ROOMS } from './rooms.ts';
import { paintFrieze } from './screen.ts';
import { paintTabletop } from './tabletop.ts';

/** What the picture depends on, besides the layout. */
export type RoomWish = {
  readonly format: Format;
  readonly light: Light;
  readonly land: Land;
  readonly weather: Weather;
  readonly sides: Sides;
  readonly mediator: SeatId;
  readonly own: SeatId | undefined;
  readonly isSeated: boolean;
  readonly walkedOut: SeatId | undefined;
};

export function paintRoom(brush: Brush, wish: RoomWish, layout: TableLayout, look: Look): void {
  const palette = paletteOf(look, wish.light, wish.weather);
  const room: Room = { brush, wish, layout, palette };
  wall(room);
  ROOMS[wish.format].behind(room);
  floor(room);
  ROOMS[wish.format].beyond(room);
  paintTabletop(brush, layout, palette);
  ROOMS[wish.format].beside(room);
  dusk(brush, layout, palette);
}

function wall({ brush, layout: { window, top, free, unit }, palette }: Room): void {
  fillArea(brush, { x: 0, y: 0, ...window }, downwards(brush, free.y, top.farY, [[0, palette.wallHigh], [1, palette.wallLow]]));
  paintFrieze(brush, { x: 0, y: free.y + 6 * unit, width: window.width, height: 15 * unit }, palette, unit);
}

/** Tiles that run towards the viewer. */
function floor({ brush, layout: { window, top, free, unit }, palette }: Room): void {
  const { farY } = top;
  const middle = free.x + free.width / 2;
  const height = window.height - farY;
  fillArea(brush, { x: 0, y: farY - 6 * unit, width: window.width, height: 6 * unit }, cssColour(mixColours(palette.wallLow, palette.stone, 0.35)));
  fillArea(brush, { x: 0, y: farY, width: window.width, height }, downwards(brush, farY, window.height, [[0, mixColours(palette.floor, 0, 0.25)], [1, palette.floor]]));
  brush.strokeStyle = cssColour(palette.stone, 0.14);
  brush.lineWidth = 1;
  brush.beginPath();
  for (let line = -14; line <= 14; line += 1) {
    brush.moveTo(middle + line * 62 * unit, farY);
    brush.lineTo(middle + line * 118 * unit, window.height);
  }
  for (let line = 1; line <= 9; line += 1) {
    const y = farY + (height * line * line) / 81;
    brush.moveTo(0, y);
    brush.lineTo(window.width, y);
  }
  brush.stroke();
}

/** Corners in the dark: the eye goes to the table. */
function dusk(brush: Brush, { window, free }: TableLayout, { night, lampStrength }: Palette): void {
  const [x, y] = [free.x + free.width / 2, free.y + free.height * 0.5];
  const radius = Math.max(free.width * 0.78, free.height * 0.9);
  fillArea(brush, { x: 0, y: 0, ...window }, withStops(brush.createRadialGradient(x, y, radius * 0.42, x, y, radius), [[0, night, 0], [1, night, 0.25 + 0.4 * lampStrength]]));
}
