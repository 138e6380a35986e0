/** After a strike: smoke that stands over the sites for as long as the mark is set. It does not move. */
import { BlendModes } from 'phaser';
import { mix } from '../chart/colour.ts';
import { markOf } from '../layout.ts';
import { type Brush, type Figure, glowImage } from './brush.ts';

const STRUCK = ['natanz', 'isfahan', 'fordow'] as const;

export function scars(brush: Brush): Figure {
  const { layout, look } = brush;
  const { radius } = layout;
  const ash = mix(look.colour('world-storm'), look.colour('world-paper'), 0.42);
  const parts = STRUCK.flatMap((id, which) => {
    const { x, y } = markOf(layout, id);
    const ember = glowImage(brush).setPosition(x, y).setDisplaySize(radius * 5, radius * 5).setTint(look.colour('world-bad')).setBlendMode(BlendModes.ADD);
    const smoke = [0, 1, 2].map((puff) => glowImage(brush)
      .setPosition(x + radius * (0.7 + puff * 1.1), y - radius * (0.5 + puff * 0.7 + which * 0.1)).setDisplaySize(radius * (4.5 + puff * 2.4), radius * (3.6 + puff * 1.6)).setTint(ash));
    return [{ image: ember, alpha: 0.5 }, ...smoke.map((image, puff) => ({ image, alpha: 0.85 - puff * 0.16 }))];
  });
  return {
    show({ struck }) {
      for (const { image, alpha } of parts) image.setAlpha(struck ? alpha : 0);
    },
  };
}
