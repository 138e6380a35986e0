/**
 * The window as scenes lay themselves out in it.
 * Invariant: all lengths are CSS pixels; whoever draws textures multiplies by `pixelRatio`.
 */
import type { Area } from '../../store/index.ts';

export type Frame = {
  readonly width: number;
  readonly height: number;
  /** What no paper covers; what matters goes here. */
  readonly free: Area;
  /** Device pixels for one CSS pixel, at most 2. */
  readonly pixelRatio: number;
};

const MOST_PIXEL_RATIO = 2;
/** A free part smaller than this is not worth laying out for: the whole window is taken. */
const LEAST_FREE = 120;

/** Nothing can be drawn into less. A window that is hidden, or shrunk to nothing, is taken to be as large; it shows a part of it. */
const LEAST_WINDOW = { width: 240, height: 160 } as const;

/** Sizes as the page has them now, 0 where the window is hidden. */
export function frameOf(windowWidth: number, windowHeight: number, free: Area, devicePixelRatio: number): Frame {
  const width = Math.max(windowWidth, LEAST_WINDOW.width);
  const height = Math.max(windowHeight, LEAST_WINDOW.height);
  const whole: Area = { x: 0, y: 0, width, height };
  const fits = free.width >= LEAST_FREE && free.height >= LEAST_FREE;
  return { width, height, free: fits ? free : whole, pixelRatio: Math.min(Math.max(devicePixelRatio, 1), MOST_PIXEL_RATIO) };
}
