/**
 * Shapes of the seats, and what else is drawn more than once.
 * Not here: colours (paint/palette.ts).
 */
import type { GameObjects } from 'phaser';
import type { SeatId } from '../../../engine/index.ts';
import type { Area } from '../../../store/index.ts';
import type { Point } from '../layout.ts';

export type Pen = GameObjects.Graphics;
export type Ink = { readonly colour: number; readonly alpha?: number };

/** A square, a circle, an eight-pointed star: a seat is known without its colour. */
export function seatPoints(seat: SeatId, { x, y }: Point, radius: number): readonly Point[] {
  switch (seat) {
    case 'us': return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([dx = 0, dy = 0]) => ({ x: x + dx * radius * 0.88, y: y + dy * radius * 0.88 }));
    case 'iran': return around(24, { x, y }, () => radius);
    case 'oman': return around(16, { x, y }, (corner) => (corner % 2 === 0 ? radius * 1.22 : radius * 0.8));
  }
}

function around(corners: number, { x, y }: Point, reach: (corner: number) => number): readonly Point[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * Math.PI * 2;
    return { x: x + Math.cos(angle) * reach(corner), y: y + Math.sin(angle) * reach(corner) };
  });
}

export function fillSeat(pen: Pen, seat: SeatId, at: Point, radius: number, ink: Ink): void {
  polygon(pen, seatPoints(seat, at, radius), ink);
}

export function strokeSeat(pen: Pen, seat: SeatId, at: Point, radius: number, ink: Ink & { readonly width: number }): void {
  outline(pen, seatPoints(seat, at, radius), ink);
}

export function polygon(pen: Pen, points: readonly Point[], { colour, alpha = 1 }: Ink): void {
  pen.fillStyle(colour, alpha);
  trace(pen, points);
  pen.closePath();
  pen.fillPath();
}

export function outline(pen: Pen, points: readonly Point[], ink: Ink & { readonly width: number }): void {
  pen.lineStyle(ink.width, ink.colour, ink.alpha ?? 1);
  trace(pen, points);
  pen.closePath();
  pen.strokePath();
}

export function polyline(pen: Pen, points: readonly Point[], ink: Ink & { readonly width: number }): void {
  pen.lineStyle(ink.width, ink.colour, ink.alpha ?? 1);
  trace(pen, points);
  pen.strokePath();
}

function trace(pen: Pen, points: readonly Point[]): void {
  pen.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

export function line(pen: Pen, from: Point, to: Point, ink: Ink & { readonly width: number }): void {
  pen.lineStyle(ink.width, ink.colour, ink.alpha ?? 1);
  pen.lineBetween(from.x, from.y, to.x, to.y);
}

/** A sheet that lies on the table: narrower at its far edge. */
export function sheetPoints({ x, y, width, height }: Area, slant = 0.08): readonly Point[] {
  return [
    { x: x + width * slant, y }, { x: x + width * (1 - slant), y },
    { x: x + width, y: y + height }, { x, y: y + height },
  ];
}

/** Layers of shadow, soft at the rim. */
export function softShadow(pen: Pen, { x, y, width, height }: Area, strength: number): void {
  for (let layer = 3; layer >= 1; layer -= 1) {
    pen.fillStyle(0x000000, 0.1 * strength);
    pen.fillEllipse(x + width / 2, y + height * 0.92, width * (1 + layer * 0.1), height * (0.35 + layer * 0.14), 24);
  }
}

export function centre({ x, y, width, height }: Area): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
