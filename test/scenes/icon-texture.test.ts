// Signs as textures: drawn once, found again by their look, drawn again after a lost context. A canvas stands in for the browser's.
import type { Scene } from 'phaser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { iconTexture } from '../../src/scenes/stage/icon-texture.ts';

beforeEach(() => {
  vi.stubGlobal('Path2D', function path2d(path: string) { return { path }; });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type Filled = { readonly key: string; readonly path: string; readonly colour: string; readonly rule: string; readonly scale: number };

function aScene(): { readonly scene: Scene; readonly filled: readonly Filled[]; readonly canvas: EventTarget; readonly forget: () => void } {
  const filled: Filled[] = [];
  const canvas = new EventTarget();
  const made = new Map<string, unknown>();
  const textures = {
    exists: (key: string) => made.has(key),
    get: (key: string) => made.get(key),
    createCanvas(key: string, width: number) {
      const texture = { context: aContext(key, filled), width, refresh: () => {} };
      made.set(key, texture);
      return texture;
    },
  };
  return { scene: { textures, game: { canvas } } as unknown as Scene, filled, canvas, forget: () => made.clear() };
}

function aContext(key: string, filled: Filled[]): object {
  let scale = 1;
  const context = {
    fillStyle: '',
    clearRect: () => {},
    save: () => {},
    restore: () => {},
    scale: (factor: number) => { scale = factor; },
    fill: ({ path }: { readonly path: string }, rule: string) => { filled.push({ key, path, colour: context.fillStyle, rule, scale }); },
  };
  return context;
}

const look = { size: 24, colour: 0x0f6f66, pixelRatio: 2 };

describe('a sign', () => {
  test('is filled in its colour, at its size in device pixels, by the even-odd rule', () => {
    const { scene, filled } = aScene();
    const key = iconTexture(scene, 'seat-us', look);
    expect(filled).toEqual([{ key, path: 'M4 4h16v16h-16z', colour: '#0f6f66', rule: 'evenodd', scale: 2 }]);
  });

  test('is drawn once for each look', () => {
    const { scene, filled } = aScene();
    const keys = [look, look, { ...look, colour: 0x1 }, { ...look, pixelRatio: 1 }, { ...look, size: 48, pixelRatio: 1 }].map((each) => iconTexture(scene, 'tea', each));
    expect(filled.map(({ key }) => key)).toEqual([keys[0], keys[2], keys[3]]);
    expect(keys[4]).toBe(keys[0]);
    expect(filled[1]?.colour).toBe('#000001');
  });

  test('is drawn again, on the texture that is there, after the context was lost', () => {
    const { scene, filled, canvas } = aScene();
    const key = iconTexture(scene, 'tea', look);
    canvas.dispatchEvent(new Event('webglcontextlost'));
    expect(iconTexture(scene, 'tea', look)).toBe(key);
    expect(iconTexture(scene, 'tea', look)).toBe(key);
    expect(filled.map((each) => each.key)).toEqual([key, key]);
  });

  test('is made again when somebody removed its texture', () => {
    const { scene, filled, forget } = aScene();
    iconTexture(scene, 'tea', look);
    forget();
    iconTexture(scene, 'tea', look);
    expect(filled).toHaveLength(2);
  });
});
