/**
 * The sum of an assessment as it is shown, in tenths of a point.
 * Invariant: what is shown adds up, so that whoever checks it by hand finds no error. Rounding goes into the hurdle. What is missing is never rounded to nothing.
 */
import type { Assessment } from '../../engine/index.ts';

/** Worth units (points × 10,000) in a tenth of a point. */
const TENTH = 1000;

/** All in worth units: worth − alternative − hurdle = margin, and needed = alternative + hurdle. */
export type ShownSum = { readonly worth: number; readonly alternative: number; readonly hurdle: number; readonly needed: number; readonly margin: number };

/** Example: worth 8.74, alternative −0.42, margin 0.97 → 8.7, −0.4, 0.9, and so hurdle 8.2, needed 7.8. A margin of −0.01 is 0.1 missing. */
export function shownSum({ worth, worthInForce, margin }: Pick<Assessment, 'worth' | 'worthInForce' | 'margin'>): ShownSum {
  const [got, alternative, left] = [tenths(worth), tenths(worthInForce), Math.floor(margin / TENTH)];
  return { worth: got * TENTH, alternative: alternative * TENTH, margin: left * TENTH, needed: (got - left) * TENTH, hurdle: (got - left - alternative) * TENTH };
}

/** Worth units → the nearest whole tenth of a point, in worth units. */
export const inTenths = (units: number): number => tenths(units) * TENTH;

/** Adding nothing makes a zero of a negative zero. */
const tenths = (units: number): number => Math.round(units / TENTH) + 0;
