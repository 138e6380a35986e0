/** Mixing of colours 0xRRGGBB, and their CSS. Not here: which colours there are (assets/look/tokens.css). */

/** 0: the one, 1: the other. */
export function mix(one: number, other: number, share: number): number {
  const part = (shift: number): number => {
    const from = (one >> shift) & 0xff;
    return Math.round(from + (((other >> shift) & 0xff) - from) * share);
  };
  return (part(16) << 16) | (part(8) << 8) | part(0);
}

export function cssOf(colour: number, alpha = 1): string {
  return `rgb(${(colour >> 16) & 0xff} ${(colour >> 8) & 0xff} ${colour & 0xff} / ${alpha})`;
}
