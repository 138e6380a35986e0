// The deal space by plain enumeration: every package once, each judged by sums that grow issue by issue. What the
// merging of src/bargaining is measured against.
import { type DealTables, worth } from '../../src/bargaining/index.ts';
import { type Share, shareCentipoints, sharesOf, SHORT, underVerification, verificationsOf, WHOLE } from '../../src/bargaining/shares.ts';

export type Enumerated = { readonly dealZone: number; readonly frontier: readonly (readonly [number, number])[] };

/** Beyond a red line that binds frameworks. */
const BARRED = 16;

type Row = { readonly value: readonly [number, number]; readonly hurdle: readonly [number, number]; readonly marks: number };

export function enumerateDeals(tables: DealTables): Enumerated {
  const inForce = [worth(tables, 0, tables.inForce), worth(tables, 1, tables.inForce)] as const;
  const rest = 100 - tables.durability;
  const shares = markedShares(tables);
  const frontier: [number, number][] = [];
  let dealZone = 0;
  let rows: readonly (readonly Row[])[] = [];
  const visit = (nth: number, value0: number, value1: number, hurdle0: number, hurdle1: number, marks: number): void => {
    const issue = rows[nth];
    if (issue !== undefined) {
      for (const row of issue) visit(nth + 1, value0 + row.value[0], value1 + row.value[1], hurdle0 + row.hurdle[0], hurdle1 + row.hurdle[1], marks | row.marks);
      return;
    }
    const interim = (marks & SHORT) !== 0;
    if ((marks & WHOLE) !== WHOLE || (!interim && (marks & BARRED) !== 0)) return;
    const worth0 = interim ? rest * tables.noDeal[0] + tables.durability * value0 : 100 * value0;
    const worth1 = interim ? rest * tables.noDeal[1] + tables.durability * value1 : 100 * value1;
    if (worth0 - hurdle0 >= inForce[0] && worth1 - hurdle1 >= inForce[1]) dealZone += 1;
    offer(frontier, worth0, worth1);
  };
  for (const verification of verificationsOf(tables)) {
    rows = underVerification(shares, verification).map((all, issue) => all.map((share) => ({
      value: [0, 1].map((side) => shareCentipoints(tables, side as 0 | 1, { issue, share, credibility: verification.credibility })) as [number, number],
      hurdle: share.hurdle, marks: share.marks,
    })));
    visit(0, 0, 0, 0, 0, 0);
  }
  return { dealZone, frontier };
}

function markedShares(tables: DealTables): readonly (readonly Share[])[] {
  const framework = sharesOf(tables, 'framework');
  return sharesOf(tables, 'interim').map((all, issue) => all.map((share) => {
    const stays = (framework[issue] ?? []).some(({ position }) => position === share.position);
    return stays ? share : { ...share, marks: share.marks | BARRED };
  }));
}

/** Kept with worth of side 0 descending; what another dominates goes. */
function offer(frontier: [number, number][], worth0: number, worth1: number): void {
  let low = 0;
  let high = frontier.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frontier[middle]?.[0] ?? 0) >= worth0) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && (frontier[low - 1]?.[1] ?? 0) >= worth1) return;
  const from = low > 0 && frontier[low - 1]?.[0] === worth0 ? low - 1 : low;
  let to = low;
  while (to < frontier.length && (frontier[to]?.[1] ?? 0) <= worth1) to += 1;
  frontier.splice(from, to - from, [worth0, worth1]);
}
