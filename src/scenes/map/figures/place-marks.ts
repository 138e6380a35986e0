/**
 * The marks of places: brass rims with a sign of their kind, and their names beside them. They do not move.
 * Not here: where (layout.ts, labels.ts), what is pressed (pointing.ts).
 */
import type { GameObjects } from 'phaser';
import type { PlaceKind } from '../../../scenario/index.ts';
import type { Area } from '../../../store/index.ts';
import { cssOf, mix } from '../chart/colour.ts';
import type { Label } from '../labels.ts';
import type { Mark } from '../layout.ts';
import type { Point } from '../projection.ts';
import type { Brush } from './brush.ts';
import { traceRing } from './trace.ts';

export type MarkState = 'plain' | 'opened' | 'faint';

export function placeMark(brush: Brush, mark: Mark, state: MarkState): void {
  const { scene, look, layout: { radius } } = brush;
  const graphics = scene.add.graphics();
  const brass = state === 'opened' ? mix(look.colour('world-lamp'), 0xffffff, 0.4) : look.colour('world-lamp');
  const { x, y, home, place: { kind } } = mark;
  if (kind !== 'abroad' && Math.hypot(x - home.x, y - home.y) > radius * 0.9) {
    graphics.lineStyle(1, brass, 0.5).lineBetween(home.x, home.y, x, y).fillStyle(brass, 0.9).fillCircle(home.x, home.y, 1.6);
  }
  if (kind === 'sea') return seaSign(brush, graphics, { mark, colour: brass, strong: state === 'opened' });
  const size = kind === 'city' ? radius * 0.62 : radius;
  const alpha = state === 'faint' ? 0.55 : 1;
  graphics.fillStyle(look.colour('world-night'), 0.86).fillCircle(x, y, size);
  if (state === 'opened') graphics.fillStyle(brass, 0.22).fillCircle(x, y, size * 1.7);
  graphics.lineStyle(state === 'opened' ? 2.2 : 1.5, brass, alpha).strokeCircle(x, y, size);
  graphics.lineStyle(0.8, brass, 0.4 * alpha).strokeCircle(x, y, size * 0.78);
  graphics.fillStyle(brass, alpha).lineStyle(1.3, brass, alpha);
  if (kind === 'abroad') outward(graphics, { x, y, size: size * 0.56 }, brush.layout.free);
  else SIGNS[kind]?.(graphics, { x, y, size: size * 0.56 });
}

export function placeName(brush: Brush, { x, y, height, text, id }: Label, opened: boolean, rtl: boolean): void {
  const { scene, look, layout, pixelRatio } = brush;
  const mark = layout.marks.find(({ place }) => place.id === id);
  const isSea = mark?.place.kind === 'sea' || mark?.place.kind === 'strait';
  const colour = opened ? mix(look.colour('world-lamp'), 0xffffff, 0.55) : isSea ? mix(look.colour('world-us'), look.colour('world-paper'), 0.35) : look.colour('world-paper');
  scene.add.text(x + 1, y + height / 2, text, {
    fontFamily: look.css(isSea ? 'serif' : 'sans'), fontSize: layout.fontSize, fontStyle: isSea ? 'italic' : '600', color: cssOf(colour),
    stroke: look.css('world-night'), strokeThickness: 3, resolution: pixelRatio, rtl,
  }).setOrigin(0, 0.5);
}

type Spot = { readonly x: number; readonly y: number; readonly size: number };
type Sign = (graphics: GameObjects.Graphics, spot: Spot) => void;

const SIGNS: Partial<Readonly<Record<PlaceKind, Sign>>> = {
  // A cascade from above: one in the middle, six around.
  site(graphics, { x, y, size }) {
    graphics.fillCircle(x, y, size * 0.3);
    for (let each = 0; each < 6; each += 1) graphics.fillCircle(x + Math.cos((each * Math.PI) / 3) * size * 0.86, y + Math.sin((each * Math.PI) / 3) * size * 0.86, size * 0.24);
  },
  // Two squares, one turned: the star of the house.
  capital(graphics, { x, y, size }) {
    for (const turn of [0, Math.PI / 4]) traceRing(graphics, corners({ x, y, size: size * 1.05 }, 4, turn)).fillPath();
  },
  city(graphics, { x, y, size }) {
    graphics.fillCircle(x, y, size * 0.6);
  },
  port(graphics, { x, y, size }) {
    graphics.strokeCircle(x, y - size * 0.62, size * 0.3).lineBetween(x, y - size * 0.34, x, y + size * 0.9).lineBetween(x - size * 0.5, y - size * 0.02, x + size * 0.5, y - size * 0.02);
    graphics.beginPath().arc(x, y + size * 0.1, size * 0.8, 0.35, Math.PI - 0.35).strokePath();
  },
  // Two shores and the way between.
  strait(graphics, { x, y, size }) {
    for (const side of [-1, 1]) {
      graphics.beginPath().moveTo(x - size, y + side * size * 0.85).lineTo(x, y + side * size * 0.32).lineTo(x + size, y + side * size * 0.85).strokePath();
    }
  },
  base(graphics, spot) {
    traceRing(graphics, corners(spot, 3, 0)).fillPath();
  },
  range(graphics, { x, y, size }) {
    graphics.beginPath().moveTo(x - size * 0.8, y + size * 0.8).lineTo(x + size * 0.7, y - size * 0.7).moveTo(x, y - size * 0.75).lineTo(x + size * 0.75, y - size * 0.75).lineTo(x + size * 0.75, y).strokePath();
  },
  country(graphics, spot) {
    traceRing(graphics, corners(spot, 6, 0)).strokePath();
    graphics.fillCircle(spot.x, spot.y, spot.size * 0.34);
  },
};

/** An arrow that points out of the map, over the edge that is nearest. */
function outward(graphics: GameObjects.Graphics, { x, y, size }: Spot, { x: left, y: top, width, height }: Area): void {
  const ways = [{ angle: Math.PI, far: x - left }, { angle: -Math.PI / 2, far: y - top }, { angle: 0, far: left + width - x }, { angle: Math.PI / 2, far: top + height - y }];
  const { angle } = ways.reduce((best, way) => (way.far < best.far ? way : best));
  const turned = (along: number, across: number): Point => ({ x: x + Math.cos(angle) * along - Math.sin(angle) * across, y: y + Math.sin(angle) * along + Math.cos(angle) * across });
  const [tail, tip, other] = [turned(-size * 0.4, -size * 0.8), turned(size * 0.5, 0), turned(-size * 0.4, size * 0.8)];
  graphics.beginPath().moveTo(tail.x, tail.y).lineTo(tip.x, tip.y).lineTo(other.x, other.y).strokePath();
}

function seaSign(brush: Brush, graphics: GameObjects.Graphics, { mark: { x, y }, colour, strong }: { readonly mark: Mark; readonly colour: number; readonly strong: boolean }): void {
  const { radius } = brush.layout;
  const water = strong ? colour : mix(brush.look.colour('world-us'), brush.look.colour('world-paper'), 0.2);
  graphics.lineStyle(strong ? 2.2 : 1.5, water, strong ? 1 : 0.85);
  for (const row of [-1, 1]) {
    graphics.beginPath();
    for (let step = 0; step <= 16; step += 1) {
      const share = step / 16;
      const [waveX, waveY] = [x + (share - 0.5) * radius * 1.9, y + row * radius * 0.26 + Math.sin(share * Math.PI * 4) * radius * 0.17];
      if (step === 0) graphics.moveTo(waveX, waveY);
      else graphics.lineTo(waveX, waveY);
    }
    graphics.strokePath();
  }
}

function corners({ x, y, size }: Spot, count: number, turn: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = turn - Math.PI / 2 + (index / count) * Math.PI * 2;
    return { x: x + Math.cos(angle) * size, y: y + Math.sin(angle) * size };
  });
}
