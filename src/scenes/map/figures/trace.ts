/** Lines through points, on Phaser's graphics. */
import type { GameObjects } from 'phaser';
import type { Point } from '../projection.ts';

/** Begins a closed path through the points: fill or stroke it. */
export function traceRing(graphics: GameObjects.Graphics, points: readonly Point[]): GameObjects.Graphics {
  graphics.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? graphics.moveTo(x, y) : graphics.lineTo(x, y)));
  return graphics.closePath();
}
