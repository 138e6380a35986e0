/** Textures that are painted by hand. Not here: what is painted into them. */
import type { Scene } from 'phaser';

/** Sizes are CSS pixels; `density` is the pixels of the texture for each of them. */
type Painting = { readonly width: number; readonly height: number; readonly density: number; readonly paint: (context: CanvasRenderingContext2D) => void };

/** Painted first and then given to the card, once: a canvas texture that is made empty is sent there twice. */
export function addPainted(scene: Scene, key: string, { width, height, density, paint }: Painting): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('the browser gives no canvas to paint on');
  context.scale(density, density);
  paint(context);
  scene.textures.addCanvas(key, canvas);
}
