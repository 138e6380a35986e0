/** The ladder as weather: haze, then sand, then a storm's dark over the whole theatre. Marks and names stand above it. */
import { mix } from '../chart/colour.ts';
import { type Brush, type Figure, stampImage } from './brush.ts';

/** Painted this large and stretched over the window: soft anyway. */
const SIZE = 256;

export function weather(brush: Brush): Figure {
  const { scene, layout, look } = brush;
  const clouds = stampImage(brush, { key: 'clouds', width: SIZE, height: SIZE, paint: paintClouds }).setOrigin(0, 0).setDisplaySize(layout.width, layout.height);
  const veil = scene.add.rectangle(0, 0, layout.width, layout.height, 0xffffff).setOrigin(0, 0);
  const [sand, storm, haze] = [look.colour('world-sand'), look.colour('world-storm'), look.colour('world-rain-sky')];
  return {
    show({ weather: rung }) {
      const colour = rung < 0.5 ? mix(haze, sand, rung * 2) : mix(sand, mix(storm, look.colour('world-bad'), 0.35), (rung - 0.5) * 2);
      clouds.setTint(colour).setAlpha(0.05 + 0.5 * rung);
      veil.setFillStyle(colour, 0.07 * rung);
    },
  };
}

/** Drifts in long streaks from the west, thin in the middle where one reads, the same every time. */
function paintClouds(context: CanvasRenderingContext2D): void {
  for (let drift = 0; drift < 74; drift += 1) {
    const [along, across, size] = [part(drift, 3), part(drift, 7), part(drift, 11)];
    const far = Math.min(1, Math.hypot(along - 0.5, across - 0.5) * 1.7);
    const radius = 8 + size * 34 * (0.35 + far);
    context.save();
    context.translate(along * SIZE, across * SIZE);
    context.rotate(-0.22);
    context.scale(2.6, 0.55);
    const cloud = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    cloud.addColorStop(0, `rgb(255 255 255 / ${0.05 + 0.2 * far})`);
    cloud.addColorStop(1, 'rgb(255 255 255 / 0)');
    context.fillStyle = cloud;
    context.fillRect(-radius, -radius, radius * 2, radius * 2);
    context.restore();
  }
}

const part = (index: number, kind: number): number => ((index * 7919 + kind * 104729) % 1009) / 1009;
