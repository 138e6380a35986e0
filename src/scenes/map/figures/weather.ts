/** The ladder as weather: haze, then sand, then a storm's dark over the whole theatre. Marks and names stand above it. */
import { mix } from '../chart/colour.ts';
import { type Brush, type Figure, stampImage } from './brush.ts';

/** Painted this large and stretched over the window: soft anyway. */
const SIZE = 256;

export function weather(brush: Brush): Figure {
  const { scene, layout, look } = brush;
  const clouds = stampImage(brush, { key: 'clouds', width: SIZE, height: SIZE, paint: paintClouds }).setOrigin(0, 0).setDisplaySize(layout.width, layout.height);
  const veil = scene.add.rectangle(0, 0, layout.width, layout.height, 0xffffff).setOrigin(0, 0);
  const front = stampImage(brush, { key: 'front', width: SIZE, height: SIZE, paint: paintFront }).setOrigin(0, 0).setDisplaySize(layout.width, layout.height);
  const [sand, storm, haze, ember] = [look.colour('world-sand'), look.colour('world-storm'), look.colour('world-rain-sky'), look.colour('world-bad')];
  return {
    show({ weather: rung }) {
      const late = Math.max(0, rung - 0.5) * 2;
      const colour = rung < 0.5 ? mix(haze, sand, rung * 2) : mix(sand, ember, late * 0.6);
      clouds.setTint(colour).setAlpha(0.05 + 0.45 * rung + 0.2 * late);
      veil.setFillStyle(mix(colour, storm, 0.5), 0.07 * rung + 0.1 * late);
      front.setTint(mix(storm, ember, 0.3)).setAlpha(late * 0.85);
    },
  };
}

/** A wall of dust around, clear in the middle. */
function paintFront(context: CanvasRenderingContext2D): void {
  const half = SIZE / 2;
  const wall = context.createRadialGradient(half, half, SIZE * 0.3, half, half, SIZE * 0.72);
  wall.addColorStop(0, 'rgb(255 255 255 / 0)');
  wall.addColorStop(0.5, 'rgb(255 255 255 / 0.4)');
  wall.addColorStop(1, 'rgb(255 255 255 / 0.95)');
  context.fillStyle = wall;
  context.fillRect(0, 0, SIZE, SIZE);
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
