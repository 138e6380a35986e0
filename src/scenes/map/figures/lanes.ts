/** Shipping lanes and the tankers on them: they thin out as the way grows dangerous, and go round the Cape. */
import type { GameObjects } from 'phaser';
import type { Way } from '../../../scenario/index.ts';
import { cssOf } from '../chart/colour.ts';
import type { MapModel } from '../map-model.ts';
import { lengthOf, pointAlong } from '../polyline.ts';
import type { Point } from '../projection.ts';
import { type Brush, type Figure, stampImage } from './brush.ts';

type Lane = { readonly way: Way; readonly traffic: (model: MapModel) => number; /** Share of the way at which the first ship stands. */ readonly from: number };

const LANES: readonly Lane[] = [
  { way: 'gulf-lane', traffic: ({ lanes }) => lanes.gulf, from: 0.02 },
  { way: 'red-sea-lane', traffic: ({ lanes }) => lanes.redSea, from: 0.03 },
  { way: 'cape-detour', traffic: ({ lanes }) => lanes.detour, from: 0.05 },
];

export function lanes(brush: Brush): Figure {
  const { scene, layout, look } = brush;
  const dashes = scene.add.graphics();
  const fleets = LANES.map((lane) => {
    const line = layout.way(lane.way);
    return { lane, line, ships: tankers(brush, line, lane.from) };
  });
  return {
    show(model) {
      dashes.clear();
      for (const { lane, line, ships } of fleets) {
        const traffic = lane.traffic(model);
        dash(dashes, line, { colour: look.colour('world-paper'), alpha: 0.07 + 0.2 * traffic, pace: layout.radius });
        ships.forEach((ship, index) => ship.setAlpha(presence(index, ships.length, traffic)));
      }
    },
  };
}

/** Ships leave one by one: whole up to the traffic, the next one fading. Every other one goes first, so that gaps open everywhere. */
function presence(index: number, count: number, traffic: number): number {
  const turn = index % 2 === 0 ? index / 2 : Math.ceil(count / 2) + (index - 1) / 2;
  return Math.min(1, Math.max(0, traffic * count - turn));
}

function tankers(brush: Brush, line: readonly Point[], from: number): readonly GameObjects.Image[] {
  const pace = brush.layout.radius * (brush.layout.screen === 'phone' ? 3.4 : 3.3);
  const length = lengthOf(line);
  const count = Math.max(2, Math.floor((length * (1 - from)) / pace));
  return Array.from({ length: count }, (_, index) => {
    const { x, y, angle } = pointAlong(line, from + (index * pace) / length);
    // One lane in, one lane out: every third ship comes the other way, a little beside.
    const inward = index % 3 === 1;
    const beside = inward ? -3 : 3;
    return tankerImage(brush).setPosition(x - Math.sin(angle) * beside, y + Math.cos(angle) * beside).setRotation(inward ? angle + Math.PI : angle);
  });
}

export function tankerImage(brush: Brush): GameObjects.Image {
  const long = Math.round(brush.layout.radius * 1.3);
  return stampImage(brush, {
    key: 'tanker', width: long + 4, height: 8,
    paint(context) {
      const { look } = brush;
      context.translate(2, 4);
      context.beginPath();
      context.moveTo(0, -1.9);
      context.lineTo(long * 0.74, -1.9);
      context.quadraticCurveTo(long, -1.2, long, 0);
      context.quadraticCurveTo(long, 1.2, long * 0.74, 1.9);
      context.lineTo(0, 1.9);
      context.closePath();
      context.fillStyle = cssOf(look.colour('world-paper-shade'), 0.92);
      context.strokeStyle = cssOf(look.colour('world-night'), 0.9);
      context.lineWidth = 0.8;
      context.fill();
      context.stroke();
      context.fillStyle = cssOf(look.colour('world-lamp'), 1);
      context.fillRect(1, -1, 1.8, 2);
    },
  });
}

type Dash = { readonly colour: number; readonly alpha: number; readonly pace: number };

function dash(graphics: GameObjects.Graphics, line: readonly Point[], { colour, alpha, pace }: Dash): void {
  const length = lengthOf(line);
  graphics.lineStyle(1, colour, alpha);
  for (let at = 0; at < length; at += pace) {
    const [from, to] = [pointAlong(line, at / length), pointAlong(line, (at + pace * 0.45) / length)];
    graphics.lineBetween(from.x, from.y, to.x, to.y);
  }
}
