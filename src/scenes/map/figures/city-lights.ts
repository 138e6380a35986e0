/** Iran's cities: lamps that dim with want and with unrest, and are never put out for show. */
import { BlendModes } from 'phaser';
import { LIGHTS_OF_IRAN } from '../chart/city-lights.ts';
import { mix } from '../chart/colour.ts';
import { type Brush, type Figure, glowImage } from './brush.ts';

export function cityLights(brush: Brush): Figure {
  const { layout, look } = brush;
  const lamp = mix(look.colour('world-lamp'), 0xffffff, 0.15);
  const size = layout.radius / 10;
  const lamps = LIGHTS_OF_IRAN.map(({ at, size: city }) => {
    const { x, y } = layout.toScreen(at);
    const reach = (6 + city * 7) * size;
    return { image: glowImage(brush).setPosition(x, y).setDisplaySize(reach, reach).setTint(lamp).setBlendMode(BlendModes.ADD), city };
  });
  return {
    show({ lights }) {
      // Small towns feel it first.
      for (const { image, city } of lamps) image.setAlpha(Math.max(0.06, Math.min(1, lights * 1.15 - (5 - city) * 0.05 * (1 - lights))));
    },
  };
}
