/**
 * A Pareto frontier as columns, and two of them made into one.
 * Not here: which packages are on it (frontier-merge.ts), and which of its points are singled out (bargaining-points.ts).
 * Invariant: worth of side 0 strictly descending, worth of side 1 strictly ascending, and for each pair of worths the
 * smallest package number.
 */
import { at } from './at.ts';

/** Parallel columns; never changed once made. */
export type Frontier = {
  readonly worth0: readonly number[];
  readonly worth1: readonly number[];
  readonly number: readonly number[];
};

export function emptyFrontier(): Frontier {
  return { worth0: [], worth1: [], number: [] };
}

/** The frontier of the empty package alone. */
export function singlePoint(worth0: number, worth1: number): Frontier {
  return { worth0: [worth0], worth1: [worth1], number: [0] };
}

/** Every point moved by as much: a frontier again. */
export function shifted({ worth0, worth1, number }: Frontier, by: { readonly worth0: number; readonly worth1: number; readonly number: number }): Frontier {
  return { worth0: moved(worth0, by.worth0), worth1: moved(worth1, by.worth1), number: moved(number, by.number) };
}

function moved(column: readonly number[], by: number): readonly number[] {
  return column.map((entry) => entry + by);
}

/**
 * What of both nothing in either dominates.
 *
 * [(4, 1), (1, 5)] with [(3, 3), (2, 2)]: (4, 1), (3, 3), (1, 5).
 */
export function mergeFrontiers(one: Frontier, other: Frontier): Frontier {
  const merged: { [Column in keyof Frontier]: number[] } = { worth0: [], worth1: [], number: [] };
  let i = 0;
  let j = 0;
  let most1 = -Infinity;
  while (i < one.number.length || j < other.number.length) {
    const fromOne = comesFirst(one, i, other, j);
    const source = fromOne ? one : other;
    const row = fromOne ? i++ : j++;
    if (at(source.worth1, row) <= most1) continue;
    most1 = at(source.worth1, row);
    merged.worth0.push(at(source.worth0, row));
    merged.worth1.push(most1);
    merged.number.push(at(source.number, row));
  }
  return merged;
}

/** Greater worth for side 0, then for side 1, then the smaller number: whatever follows and gives side 1 no more is dominated. */
function comesFirst(one: Frontier, i: number, other: Frontier, j: number): boolean {
  if (i === one.number.length) return false;
  if (j === other.number.length) return true;
  const by0 = at(one.worth0, i) - at(other.worth0, j);
  if (by0 !== 0) return by0 > 0;
  const by1 = at(one.worth1, i) - at(other.worth1, j);
  if (by1 !== 0) return by1 > 0;
  return at(one.number, i) <= at(other.number, j);
}
