/** From an author's decimal amounts to the engine's integers. */

/** 1.6 → 160. Never −0. */
export function hundredths(amount: number): number {
  return Math.round(amount * 100) + 0;
}
