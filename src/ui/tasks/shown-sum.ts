/**
 * The sum of an assessment as it is shown, in tenths of a point.
 * Invariant: what is shown adds up, so that whoever checks it by hand finds no error. Rounding goes into the hurdle.
 */
import type { Assessment } from '../../engine/index.ts';

/** Worth units (points × 10,000) in a tenth of a point. */
const TENTH = 1000;

/** All in worth units: worth − alternative − hurdle = margin, and needed = alternative + hurdle. */
export type ShownSum = { readonly worth: number; readonly alternative: number; readonly hurdle: number; readonly needed: number; readonly margin: number };

/** Example: worth 8.74, alternative −0.42, margin 0.97 → 8.7, −0.4, 1.0, and so hurdle 8.1, needed 7.7. */
export function shownSum({ worth, worthInForce, margin }: Pick<Assessment, 'worth' | 'worthInForce' | 'margin'>): ShownSum {
  const [got, alternative, left] = [tenths(worth), tenths(worthInForce), tenths(margin)];
  return { worth: got * TENTH, alternative: alternative * TENTH, margin: left * TENTH, needed: (got - left) * TENTH, hurdle: (got - left - alternative) * TENTH };
}

/** Adding nothing makes a zero of a negative zero. */
const tenths = (units: number): number => Math.round(units / TENTH) + 0;
