/**
 * The Pareto frontier, kept pruned while packages are offered to it one by one.
 * Not here: which packages are offered, and which of its points are singled out (bargaining-points.ts).
 * Invariant: worth of side 0 strictly descending, worth of side 1 strictly ascending, and for each pair of worths the
 * smallest package number, so the frontier does not depend on the order of the offers.
 */
import { at } from './at.ts';

/** Parallel lists, mutable while a scan runs. */
export type Frontier = {
  readonly worth0: number[];
  readonly worth1: number[];
  readonly number: number[];
};

export function emptyFrontier(): Frontier {
  return { worth0: [], worth1: [], number: [] };
}

/**
 * Takes a package in unless another gives both sides as much, and drops those it beats.
 *
 * (4, 1) then (3, 3), (2, 2), (1, 5): the frontier is (4, 1), (3, 3), (1, 5).
 * @returns the index of the point that is as good for both sides as the package offered: itself or the one that beat it
 */
export function offerToFrontier(frontier: Frontier, worth0: number, worth1: number, number: number): number {
  const after = countAtLeast(frontier.worth0, worth0);
  const before = after - 1;
  if (before >= 0 && at(frontier.worth1, before) >= worth1) {
    const same = frontier.worth0[before] === worth0 && frontier.worth1[before] === worth1;
    if (same && number < at(frontier.number, before)) frontier.number[before] = number;
    return before;
  }
  const from = before >= 0 && frontier.worth0[before] === worth0 ? before : after;
  let to = after;
  while (to < frontier.worth1.length && at(frontier.worth1, to) <= worth1) to++;
  frontier.worth0.splice(from, to - from, worth0);
  frontier.worth1.splice(from, to - from, worth1);
  frontier.number.splice(from, to - from, number);
  return from;
}

/** How many entries of a descending list are ≥ bound. */
function countAtLeast(descending: readonly number[], bound: number): number {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(descending, middle) >= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
