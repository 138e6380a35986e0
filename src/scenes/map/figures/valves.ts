/**
 * Sanctions as valves: one on the pipe that carries the oil to the terminal, one on the way of the money. Shut, the
 * pipe is dark; open, it is lit. Tariffs on buyers are a bar across the terminal's mouth.
 */
import type { GameObjects } from 'phaser';
import { mix } from '../chart/colour.ts';
import { markOf } from '../layout.ts';
import { pointAlong } from '../polyline.ts';
import type { Point } from '../projection.ts';
import type { Brush, Figure } from './brush.ts';

export function valves(brush: Brush): Figure {
  const graphics = brush.scene.add.graphics();
  const { layout, look } = brush;
  const oil = layout.way('oil-pipe');
  const money = bow(markOf(layout, 'doha'), markOf(layout, 'tehran'));
  return {
    show({ valves: now }) {
      graphics.clear();
      if (now.oil !== undefined) {
        pipe(brush, graphics, { line: oil, open: now.oil, dotted: false });
        valve(brush, graphics, { at: pointAlong(oil, 0.5), open: now.oil });
      }
      if (now.money !== undefined) {
        pipe(brush, graphics, { line: money, open: now.money, dotted: true });
        valve(brush, graphics, { at: pointAlong(money, 0.17), open: now.money });
      }
      if (now.tariffs) {
        const { x, y } = markOf(layout, 'kharg');
        const reach = layout.radius * 1.5;
        graphics.lineStyle(2.4, look.colour('world-bad'), 0.9).lineBetween(x - reach, y + reach * 0.9, x + reach * 0.2, y + reach * 1.25);
      }
    },
  };
}

/** An arc between two places, bent to the right of its way. */
function bow(from: Point, to: Point): readonly Point[] {
  const [middleX, middleY] = [(from.x + to.x) / 2 - (to.y - from.y) * 0.16, (from.y + to.y) / 2 + (to.x - from.x) * 0.16];
  return Array.from({ length: 17 }, (_, index) => {
    const share = index / 16;
    const rest = 1 - share;
    return { x: rest * rest * from.x + 2 * rest * share * middleX + share * share * to.x, y: rest * rest * from.y + 2 * rest * share * middleY + share * share * to.y };
  });
}

type Pipe = { readonly line: readonly Point[]; readonly open: number; readonly dotted: boolean };

function pipe({ look }: Brush, graphics: GameObjects.Graphics, { line, open, dotted }: Pipe): void {
  const colour = mix(mix(look.colour('world-line'), look.colour('world-paper'), 0.3), look.colour('world-lamp'), open);
  const steps = dotted ? 44 : 24;
  graphics.lineStyle(dotted ? 1.4 : 2.4, colour, 0.5 + 0.45 * open);
  for (let step = 0; step < steps; step += 1) {
    if (dotted && step % 2 === 1) continue;
    const [from, to] = [pointAlong(line, step / steps), pointAlong(line, (step + 1) / steps)];
    graphics.lineBetween(from.x, from.y, to.x, to.y);
  }
}

/** A hand wheel with a bar: across the pipe when shut, along it when open. */
function valve({ look, layout: { radius } }: Brush, graphics: GameObjects.Graphics, { at, open }: { readonly at: ReturnType<typeof pointAlong>; readonly open: number }): void {
  const size = Math.max(4, radius * 0.52);
  const colour = mix(look.colour('world-bad'), look.colour('world-good'), open);
  const angle = at.angle + (1 - open) * (Math.PI / 2);
  graphics.fillStyle(look.colour('world-night'), 0.92).fillCircle(at.x, at.y, size + 1.5);
  graphics.lineStyle(1.6, colour, 1).strokeCircle(at.x, at.y, size);
  graphics.lineStyle(2.4, colour, 1).lineBetween(at.x - Math.cos(angle) * size, at.y - Math.sin(angle) * size, at.x + Math.cos(angle) * size, at.y + Math.sin(angle) * size);
}
