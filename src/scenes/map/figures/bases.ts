/** Readiness of the bases as bars below their marks, the outsider's alert as an arc, the hotline as a line between two harbours. */
import type { GameObjects } from 'phaser';
import { type Mark, markOf } from '../layout.ts';
import type { MapModel } from '../map-model.ts';
import { pointAlong } from '../polyline.ts';
import type { Brush, Figure } from './brush.ts';

const BARS = 3;

export function bases(brush: Brush): Figure {
  const graphics = brush.scene.add.graphics();
  const stations = brush.layout.marks.filter(({ place }) => place.kind === 'base');
  return {
    show(model) {
      graphics.clear();
      for (const mark of stations) bars(brush, graphics, { mark, lit: model.readiness });
      if (model.outsider !== undefined) alert(brush, graphics, model.outsider);
      if (model.hotline) hotline(brush, graphics);
    },
  };
}

function bars({ look, layout: { radius } }: Brush, graphics: GameObjects.Graphics, { mark, lit }: { readonly mark: Mark; readonly lit: number }): void {
  const wide = Math.max(3, radius * 0.46);
  for (let bar = 0; bar < BARS; bar += 1) {
    const burns = Math.min(1, Math.max(0, lit - bar));
    const x = mark.x + (bar - (BARS - 1) / 2) * (wide + 1.6) - wide / 2;
    graphics.fillStyle(look.colour('world-line'), 0.4).fillRect(x, mark.y + radius + 2, wide, 2.4);
    if (burns > 0) graphics.fillStyle(look.colour('world-us'), burns).fillRect(x, mark.y + radius + 2, wide, 2.4);
  }
}

const ALERTS: Readonly<Record<NonNullable<MapModel['outsider']>, { readonly token: string; readonly share: number; readonly alpha: number }>> = {
  quiet: { token: 'world-line', share: 0.25, alpha: 0.55 },
  heard: { token: 'world-good', share: 0.5, alpha: 0.9 },
  alert: { token: 'world-bad', share: 1, alpha: 0.95 },
};

function alert({ look, layout }: Brush, graphics: GameObjects.Graphics, state: NonNullable<MapModel['outsider']>): void {
  const { x, y } = markOf(layout, 'israel');
  const { token, share, alpha } = ALERTS[state];
  graphics.lineStyle(2, look.colour(token), alpha).beginPath().arc(x, y, layout.radius + 4, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * share - 0.001, false).strokePath();
}

/** From the house in Muscat to the navies on both sides of the strait. */
function hotline({ look, layout }: Brush, graphics: GameObjects.Graphics): void {
  const muscat = markOf(layout, 'muscat');
  for (const end of [markOf(layout, 'bandar-abbas'), markOf(layout, 'bahrain')]) {
    graphics.lineStyle(1.3, look.colour('world-oman'), 0.75);
    for (let step = 0; step < 30; step += 2) {
      const [from, to] = [pointAlong([muscat, end], step / 30), pointAlong([muscat, end], (step + 1) / 30)];
      graphics.lineBetween(from.x, from.y, to.x, to.y);
    }
  }
}
