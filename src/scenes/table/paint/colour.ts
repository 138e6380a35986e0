/** Colours as numbers 0xRRGGBB: mixing, and as CSS for a 2D canvas. Pure. */

/** `part` 0 gives the first, 1 the second. */
export function mixColours(one: number, other: number, part: number): number {
  const channel = (shift: number): number => {
    const from = (one >> shift) & 0xff;
    const to = (other >> shift) & 0xff;
    return Math.round(from + (to - from) * part) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** Example: `cssColour(0xff8000, 0.5)` is `rgb(255 128 0 / 0.5)`. */
export function cssColour(colour: number, alpha = 1): string {
  return `rgb(${(colour >> 16) & 0xff} ${(colour >> 8) & 0xff} ${colour & 0xff} / ${alpha})`;
}
