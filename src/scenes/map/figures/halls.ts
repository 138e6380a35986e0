/**
 * Centrifuge halls as rings of ticks around the nuclear sites: more of them burn, and hotter, as breakout shortens;
 * a limit in force shuts part of the ring. Beside each site the inspectors' marks.
 */
import type { GameObjects } from 'phaser';
import type { PlaceId } from '../../../scenario/index.ts';
import { mix } from '../chart/colour.ts';
import { markOf } from '../layout.ts';
import type { Halls } from '../map-model.ts';
import type { Point } from '../projection.ts';
import type { Brush, Figure } from './brush.ts';

/** Which sites have halls, and how soon each of them lights up. */
const SITES: readonly { readonly id: PlaceId; readonly early: number }[] = [{ id: 'natanz', early: 0.2 }, { id: 'isfahan', early: 0 }, { id: 'fordow', early: -0.15 }];
const TICKS = 20;
const MOST_INSPECTORS = 3;

export function halls(brush: Brush): Figure {
  const graphics = brush.scene.add.graphics();
  return {
    show({ halls: now, inspectors }) {
      graphics.clear();
      for (const { id, early } of SITES) {
        const at = markOf(brush.layout, id);
        if (now !== undefined) ring(brush, { graphics, at, now, early });
        if (inspectors !== undefined) marks(brush, graphics, { at, count: inspectors });
      }
    },
  };
}

type Ring = { readonly graphics: GameObjects.Graphics; readonly at: Point; readonly now: Halls; readonly early: number };

function ring({ look, layout: { radius } }: Brush, { graphics, at, now, early }: Ring): void {
  const lit = Math.min(1, Math.max(0, now.glow + early * now.glow)) * (now.paused ? 0.6 : 1);
  const hot = mix(look.colour('world-lamp'), look.colour('world-bad'), Math.min(1, now.glow * 1.2));
  const colour = mix(hot, look.colour('world-good'), now.capped);
  const [from, to] = [radius + 2.5, radius + 2.5 + Math.max(3, radius * 0.42)];
  if (lit > 0.05) graphics.fillStyle(colour, 0.1 * lit).fillCircle(at.x, at.y, to + radius * 0.7);
  for (let tick = 0; tick < TICKS; tick += 1) {
    const angle = (tick / TICKS) * Math.PI * 2 - Math.PI / 2;
    const burns = Math.min(1, Math.max(0, lit * TICKS - tick));
    graphics.lineStyle(Math.max(1.4, radius * 0.17), burns > 0 ? colour : look.colour('world-line'), burns > 0 ? 0.35 + 0.6 * burns : 0.32);
    graphics.lineBetween(at.x + Math.cos(angle) * from, at.y + Math.sin(angle) * from, at.x + Math.cos(angle) * to, at.y + Math.sin(angle) * to);
  }
}

type Marks = { readonly at: Point; readonly count: number };

/** Open eyes, in sea green: as many as the agreed access goes far. */
function marks({ look, layout: { radius } }: Brush, graphics: GameObjects.Graphics, { at, count }: Marks): void {
  const size = Math.max(2, radius * 0.26);
  for (let index = 0; index < MOST_INSPECTORS; index += 1) {
    const presence = Math.min(1, Math.max(0, count - index));
    if (presence === 0) continue;
    const angle = -0.95 + index * 0.5;
    const [x, y] = [at.x + Math.cos(angle) * radius * 2.05, at.y + Math.sin(angle) * radius * 2.05];
    graphics.fillStyle(look.colour('world-night'), 0.85 * presence).fillCircle(x, y, size + 1.2);
    graphics.lineStyle(1.4, look.colour('world-oman'), presence).strokeCircle(x, y, size + 0.6);
    graphics.fillStyle(look.colour('world-oman'), presence).fillCircle(x, y, size * 0.42);
  }
}
