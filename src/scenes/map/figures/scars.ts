/** After a strike: smoke that stands over the sites for as long as the mark is set. It does not move. */
import { BlendModes } from 'phaser';
import { mix } from '../chart/colour.ts';
import { markOf } from '../layout.ts';
import { type Brush, type Figure, glowImage } from './brush.ts';

const STRUCK = ['natanz', 'isfahan', 'fordow'] as const;

const PUFFS = 7;

export function scars(brush: Brush): Figure {
  const { layout, look } = brush;
  const { radius } = layout;
  const ash = mix(look.colour('world-storm'), look.colour('world-paper'), 0.55);
  const parts = STRUCK.flatMap((id, which) => {
    const { x, y } = markOf(layout, id);
    const ember = glowImage(brush).setPosition(x, y).setDisplaySize(radius * 5, radius * 5).setTint(look.colour('world-bad')).setBlendMode(BlendModes.ADD);
    // A column that leans with the wind, grows and thins out.
    const smoke = Array.from({ length: PUFFS }, (_, puff) => glowImage(brush)
      .setPosition(x + radius * (0.3 + puff * 0.62), y - radius * (0.5 + puff * 0.55 + which * 0.1)).setDisplaySize(radius * (3 + puff * 0.9), radius * (2.8 + puff * 0.7)).setTint(ash));
    return [{ image: ember, alpha: 0.7 }, ...smoke.map((image, puff) => ({ image, alpha: 0.95 - puff * 0.11 }))];
  });
  return {
    show({ struck }) {
      for (const { image, alpha } of parts) image.setAlpha(struck ? alpha : 0);
    },
  };
}
