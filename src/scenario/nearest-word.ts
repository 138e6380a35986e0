/**
 * "Did you mean": the word of a list that a mistyped one most likely stands for.
 * Measure: optimal string alignment (Damerau 1964): insert, leave out, replace or swap neighbours at a price of one each.
 */

const LONGEST = 64;
const LETTERS_A_SLIP = 3;

/**
 * The closest word, or nothing when none is close: one slip for every three letters, at least one; capitals do not
 * count. On a tie the first of the list.
 *
 * 'enrichmnet' among enrichment, sanctions → enrichment (one swap).
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.trunc(word.length / LETTERS_A_SLIP)) + 1;
  for (const candidate of words) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue;
    const slips = slipsBetween(lower, candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cheapest({ a, b, row, column, current, above, before }));
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

type Cell = {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
  readonly current: readonly number[];
  readonly above: readonly number[];
  readonly before: readonly number[];
};

function cheapest({ a, b, row, column, current, above, before }: Cell): number {
  const same = a[row - 1] === b[column - 1];
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    (current[column - 1] ?? 0) + 1,
    (above[column] ?? 0) + 1,
    (above[column - 1] ?? 0) + (same ? 0 : 1),
    swapped ? (before[column - 2] ?? 0) + 1 : Number.MAX_SAFE_INTEGER,
  );
}
