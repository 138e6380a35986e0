/** The ring around what the pointer is over. */
import type { Target } from '../pointing.ts';
import { pinRadius } from '../pin-spots.ts';
import type { Brush } from './brush.ts';

export type HoverRing = {
  /** True when that changed something. */
  readonly show: (target: Target) => boolean;
};

export function hoverRing({ scene, look, layout }: Brush): HoverRing {
  const graphics = scene.add.graphics();
  let now = '';
  return {
    show(target) {
      const next = target.kind === 'nothing' ? '' : `${target.at.x} ${target.at.y}`;
      if (next === now) return false;
      now = next;
      graphics.clear();
      if (target.kind === 'nothing') return true;
      const radius = target.kind === 'pin' ? pinRadius(layout) + 4 : layout.radius + 5;
      graphics.lineStyle(2, look.colour('world-paper'), 0.9).strokeCircle(target.at.x, target.at.y, radius);
      return true;
    },
  };
}
