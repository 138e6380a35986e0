/**
 * The game's signs as textures, drawn once for each size and colour.
 * Not here: the drawings (assets/art/icons.json), and which one stands for what (text/view/icon-name.ts).
 * Invariant: what a lost context took is drawn again, on the same texture, the next time somebody asks for it.
 */
import type { Scene, Textures } from 'phaser';
import drawings from '../../../assets/art/icons.json';

export type IconName = keyof typeof drawings;

export type IconLook = {
  /** CSS pixels, both ways. Show the image at a scale of 1 / pixelRatio, or by `setDisplaySize(size, size)`. */
  readonly size: number;
  /** 0xRRGGBB */
  readonly colour: number;
  readonly pixelRatio: number;
};

/** The key of a texture that holds the sign. */
export function iconTexture(scene: Scene, name: IconName, look: IconLook): string {
  const pixels = Math.max(1, Math.round(look.size * look.pixelRatio));
  const key = `icon ${name} ${pixels} ${look.colour.toString(16).padStart(6, '0')}`;
  const { textures } = scene;
  const current = drawnOf(scene);
  if (current.has(key) && textures.exists(key)) return key;
  const texture = textures.exists(key) ? (textures.get(key) as Textures.CanvasTexture) : textures.createCanvas(key, pixels, pixels);
  if (texture === null) throw new Error(`no texture can be made for ${key}`);
  draw(texture, name, look.colour);
  current.add(key);
  return key;
}

const GRID = 24;

function draw(texture: Textures.CanvasTexture, name: IconName, colour: number): void {
  const { context, width } = texture;
  context.clearRect(0, 0, width, width);
  context.save();
  context.scale(width / GRID, width / GRID);
  context.fillStyle = `#${colour.toString(16).padStart(6, '0')}`;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill(new Path2D(drawings[name]), 'evenodd');
  context.restore();
  texture.refresh();
}

/** Keys of what is drawn and was not lost since, by the manager that holds it. */
const drawn = new WeakMap<Textures.TextureManager, Set<string>>();

function drawnOf({ textures, game }: Scene): Set<string> {
  const known = drawn.get(textures);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  drawn.set(textures, keys);
  game.canvas.addEventListener('webglcontextlost', () => keys.clear());
  return keys;
}
