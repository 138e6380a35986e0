/**
 * The painted chart as a texture: painted anew only when the window, its free part or the pixel density changed.
 * Not here: what is painted (paint-chart.ts).
 */
import type { GameObjects, Scene } from 'phaser';
import type { Frame } from '../../stage/frame.ts';
import type { Look } from '../../stage/look.ts';
import { addPainted } from '../figures/painted.ts';
import type { MapLayout } from '../layout.ts';
import { paintChart } from './paint-chart.ts';

const KEY = 'map-chart';
/** Every device has textures of this size. */
const LARGEST = 4096;

/** What is in the texture now. */
export type Painted = { key: string };

export function chartImage(scene: Scene, painted: Painted, { frame, layout, look }: { readonly frame: Frame; readonly layout: MapLayout; readonly look: Look }): GameObjects.Image {
  const { width, height, free, pixelRatio } = frame;
  const density = Math.min(pixelRatio, LARGEST / Math.max(width, height));
  const key = [width, height, free.x, free.y, free.width, free.height, density].join(' ');
  if (painted.key !== key || !scene.textures.exists(KEY)) {
    if (scene.textures.exists(KEY)) scene.textures.remove(KEY);
    addPainted(scene, KEY, { width, height, density, paint: (context) => paintChart({ context, layout, look }) });
    painted.key = key;
  }
  return scene.add.image(0, 0, KEY).setOrigin(0, 0).setDisplaySize(width, height);
}
