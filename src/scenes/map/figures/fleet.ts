/** The carriers: how many they are and how near they lie follows the force posture. No flag on them; their seat's colour and shape. */
import type { GameObjects } from 'phaser';
import { cssOf } from '../chart/colour.ts';
import type { Fleet } from '../map-model.ts';
import { pointAlong, type Step } from '../polyline.ts';
import { type Brush, type Figure, stampImage } from './brush.ts';

/** The groups one behind the other; the third lies in the Red Sea. */
const MOST_SHIPS = 3;

export type FleetFigure = Figure & { readonly ships: readonly GameObjects.Image[] };

export function fleet(brush: Brush): FleetFigure {
  const { scene, look, layout } = brush;
  const wakes = scene.add.graphics();
  const ships = Array.from({ length: MOST_SHIPS }, () => carrierImage(brush));
  return {
    ships,
    show({ fleet: now }) {
      wakes.clear();
      ships.forEach((ship, index) => {
        const presence = Math.min(1, Math.max(0, now.ships - index));
        const { x, y, angle } = stationOf(brush, now, index);
        ship.setPosition(x, y).setRotation(angle).setAlpha(presence);
        if (now.still || presence === 0) return;
        const long = layout.radius * 2.6;
        for (const side of [-1, 1]) {
          const [fromX, fromY] = [x - Math.cos(angle) * long * 0.5, y - Math.sin(angle) * long * 0.5];
          wakes.lineStyle(1, look.colour('world-paper'), 0.16 * presence)
            .lineBetween(fromX, fromY, fromX - Math.cos(angle + side * 0.22) * long, fromY - Math.sin(angle + side * 0.22) * long);
        }
      });
    },
  };
}

export function stationOf({ layout }: Brush, { near }: Pick<Fleet, 'near'>, index: number): Step {
  if (index === MOST_SHIPS - 1) return pointAlong(layout.way('red-sea-track'), 0.1 + 0.8 * near);
  return pointAlong(layout.way('fleet-track'), 0.06 + 0.62 * near + (index === 0 ? 0.26 : 0));
}

/** A deck seen from above with its slanted runway, and two escorts. */
function carrierImage(brush: Brush): GameObjects.Image {
  const { look, layout } = brush;
  const long = Math.round(layout.radius * 2.8);
  const wide = Math.max(6, Math.round(long * 0.26));
  return stampImage(brush, {
    key: 'carrier', width: long + 12, height: wide * 4,
    paint(context) {
      context.translate(6, wide * 2);
      const us = look.colour('world-us');
      hull(context, { long, wide });
      context.fillStyle = cssOf(look.colour('world-paper'), 0.95);
      context.strokeStyle = cssOf(us);
      context.lineWidth = 1.3;
      context.shadowColor = cssOf(us, 0.9);
      context.shadowBlur = 5;
      context.fill();
      context.shadowBlur = 0;
      context.stroke();
      context.strokeStyle = cssOf(look.colour('world-ink'), 0.75);
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(long * 0.1, wide * 0.28);
      context.lineTo(long * 0.8, -wide * 0.34);
      context.stroke();
      for (const [x, y] of [[long * 0.86, wide * 1.35], [long * 0.3, -wide * 1.35]] as const) {
        context.beginPath();
        context.ellipse(x, y, wide * 0.62, wide * 0.22, 0, 0, Math.PI * 2);
        context.fillStyle = cssOf(us);
        context.fill();
      }
    },
  });
}

function hull(context: CanvasRenderingContext2D, { long, wide }: { readonly long: number; readonly wide: number }): void {
  context.beginPath();
  context.moveTo(0, -wide * 0.36);
  context.lineTo(long * 0.42, -wide * 0.36);
  context.lineTo(long * 0.52, -wide * 0.56);
  context.lineTo(long * 0.82, -wide * 0.5);
  context.lineTo(long, -wide * 0.16);
  context.lineTo(long, wide * 0.16);
  context.lineTo(long * 0.82, wide * 0.44);
  context.lineTo(0, wide * 0.44);
  context.closePath();
}
