/** What every figure of the map is drawn with. Not here: any figure. */
import type { GameObjects, Scene } from 'phaser';
import type { Look } from '../../stage/look.ts';
import type { MapLayout } from '../layout.ts';
import type { MapModel } from '../map-model.ts';
import { addPainted } from './painted.ts';

export type Brush = {
  readonly scene: Scene;
  readonly layout: MapLayout;
  readonly look: Look;
  readonly pixelRatio: number;
};

/** A part of the picture that can be shown in any state at any time: a film blends from one to the next. */
export type Figure = { readonly show: (model: MapModel) => void };

/** A picture painted once into a texture and reused; sizes are CSS pixels. */
export type Stamp = { readonly key: string; readonly width: number; readonly height: number; readonly paint: (context: CanvasRenderingContext2D) => void };

export function stampImage({ scene, pixelRatio }: Brush, { key, width, height, paint }: Stamp): GameObjects.Image {
  const name = `map-${key}-${pixelRatio}-${width}`;
  if (!scene.textures.exists(name)) addPainted(scene, name, { width, height, density: pixelRatio, paint });
  return scene.add.image(0, 0, name).setDisplaySize(width, height);
}

/** A soft round light, white: tint it. */
export function glowImage(brush: Brush): GameObjects.Image {
  return stampImage(brush, {
    key: 'glow', width: 64, height: 64,
    paint(context) {
      const light = context.createRadialGradient(32, 32, 0, 32, 32, 32);
      light.addColorStop(0, 'rgb(255 255 255 / 1)');
      light.addColorStop(0.18, 'rgb(255 255 255 / 0.55)');
      light.addColorStop(0.5, 'rgb(255 255 255 / 0.16)');
      light.addColorStop(1, 'rgb(255 255 255 / 0)');
      context.fillStyle = light;
      context.fillRect(0, 0, 64, 64);
    },
  });
}
