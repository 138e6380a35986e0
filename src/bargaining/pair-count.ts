/**
 * How many sums of one row from each list reach a bound in two dimensions at once: meet in the middle.
 * Not here: what the rows mean (deal-count.ts).
 * Invariant: exact; time and memory grow with the square root of the product of the lists' lengths (times its
 * logarithm), never with the product.
 */
import { at } from './at.ts';

/** What one choice adds in the two dimensions. */
export type Addend = readonly [number, number];

/**
 * The number of ways to choose one addend from every list so that both sums are at least `bound` (Horowitz & Sahni
 * 1974: two halves listed, sorted and joined).
 *
 * Lists [(0, 0), (3, −1)], [(0, 0), (−2, 4)], bound (1, 3): only (3, −1) + (−2, 4) = (1, 3) reaches it: 1.
 */
export function countReaching(lists: readonly (readonly Addend[])[], bound: Addend): number {
  if (lists.some(({ length }) => length === 0)) return 0;
  if (greatest(lists, 0) < bound[0] || greatest(lists, 1) < bound[1]) return 0;
  if (least(lists, 0) >= bound[0] && least(lists, 1) >= bound[1]) return productOf(lists);
  const [left, right] = halvesOf(lists);
  return joined(sumsOf(left), sumsOf(right), bound);
}

/** The greatest sum there is in one dimension by itself. */
function greatest(lists: readonly (readonly Addend[])[], way: 0 | 1): number {
  let sum = 0;
  for (const list of lists) {
    let most = -Infinity;
    for (const addend of list) if (addend[way] > most) most = addend[way];
    sum += most;
  }
  return sum;
}

function least(lists: readonly (readonly Addend[])[], way: 0 | 1): number {
  let sum = 0;
  for (const list of lists) {
    let fewest = Infinity;
    for (const addend of list) if (addend[way] < fewest) fewest = addend[way];
    sum += fewest;
  }
  return sum;
}

function productOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((product, { length }) => product * length, 1);
}

/** The longest list first, each to the half that has fewer sums so far. */
function halvesOf(lists: readonly (readonly Addend[])[]): readonly [(readonly Addend[])[], (readonly Addend[])[]] {
  const halves: [(readonly Addend[])[], (readonly Addend[])[]] = [[], []];
  for (const list of [...lists].sort((a, b) => b.length - a.length)) {
    (productOf(halves[0]) <= productOf(halves[1]) ? halves[0] : halves[1]).push(list);
  }
  return halves;
}

/** All sums over some lists; `first` ascending, `second` beside it. */
type Sums = { readonly first: Float64Array; readonly second: Float64Array };

function sumsOf(lists: readonly (readonly Addend[])[]): Sums {
  return lists.reduce(withList, { first: new Float64Array(1), second: new Float64Array(1) });
}

/** As many sorted copies of the sums as the list has addends, merged: nothing is ever sorted. */
function withList({ first, second }: Sums, list: readonly Addend[]): Sums {
  const length = first.length * list.length;
  const merged: Sums = { first: new Float64Array(length), second: new Float64Array(length) };
  const heads = new Uint32Array(list.length);
  for (let row = 0; row < length; row += 1) {
    let least = -1;
    let leastSum = Infinity;
    for (let copy = 0; copy < list.length; copy += 1) {
      const head = at(heads, copy);
      if (head === first.length) continue;
      const sum = at(first, head) + at(list, copy)[0];
      if (sum < leastSum || least === -1) [least, leastSum] = [copy, sum];
    }
    merged.first[row] = leastSum;
    merged.second[row] = at(second, at(heads, least)) + at(list, least)[1];
    heads[least] = at(heads, least) + 1;
  }
  return merged;
}

/**
 * Up the left half, ever more rows of the right one reach the first bound; of those, a tree of counts tells how many
 * reach the second (Fenwick 1994).
 */
function joined(left: Sums, right: Sums, bound: Addend): number {
  const ranked = right.second.slice().sort();
  const tree = new Int32Array(ranked.length + 1);
  let entered = 0;
  let count = 0;
  for (let row = 0; row < left.first.length; row += 1) {
    const wanted = bound[0] - at(left.first, row);
    while (entered < right.first.length && at(right.first, right.first.length - 1 - entered) >= wanted) {
      enter(tree, countBelow(ranked, at(right.second, right.first.length - 1 - entered)));
      entered += 1;
    }
    count += entered - enteredBelow(tree, countBelow(ranked, bound[1] - at(left.second, row)));
  }
  return count;
}

/** How many entries of an ascending list are below a bound. */
function countBelow(ascending: Float64Array, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(ascending, middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function enter(tree: Int32Array, rank: number): void {
  for (let node = rank + 1; node < tree.length; node += node & -node) tree[node] = at(tree, node) + 1;
}

function enteredBelow(tree: Int32Array, rank: number): number {
  let count = 0;
  for (let node = rank; node > 0; node -= node & -node) count += at(tree, node);
  return count;
}
