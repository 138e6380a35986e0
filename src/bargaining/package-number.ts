/**
 * Packages as numbers: the positions read as digits, the first issue the most significant, so that the order of the
 * numbers is the lexicographic order of the packages and a package's number is a sum over its terms.
 * Invariant: exact while the product of the lengths stays below 2^53.
 */
import { at } from './at.ts';
import type { Positions } from './tables.ts';

/**
 * Worth of one step of each issue.
 *
 * Lengths [4, 3, 2]: strides [6, 2, 1]; the package [1, 2, 1] has number 6 + 4 + 1 = 11.
 */
export function stridesOf(lengths: readonly number[]): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (let issue = lengths.length - 1; issue >= 0; issue--) {
    strides[issue] = stride;
    stride *= at(lengths, issue);
  }
  return strides;
}

/** How many packages there are, the empty one included: [4, 3, 2] has 24. */
export function countOf(lengths: readonly number[]): number {
  return lengths.reduce((product, length) => product * length, 1);
}

/** The package with a number from 0 to countOf(lengths) − 1: over [4, 3, 2] number 11 is [1, 2, 1]. */
export function positionsOf(lengths: readonly number[], number: number): Positions {
  return stridesOf(lengths).map((stride, issue) => Math.floor(number / stride) % at(lengths, issue));
}

/** Negative if `a` comes before `b` lexicographically, 0 if they are the same. */
export function comparePositions(a: Positions, b: Positions): number {
  const differs = a.findIndex((position, issue) => position !== at(b, issue));
  return differs === -1 ? 0 : at(a, differs) - at(b, differs);
}
