/**
 * The own cost that a package adds, which the hurdle at home multiplies: concessions weigh more there than abroad
 * (the home win-set of Putnam 1988).
 * Not here: the hurdle's height, which standing and the ladder set (engine).
 * Invariant: whole points ≥ 0; what a package takes back is never set off against what it adds.
 */
import { at } from './at.ts';
import type { DealTables, Positions, Side } from './tables.ts';

/**
 * Σ over the issues that `side` gives of max(0, cost(new) − cost(in force)), costs as positive points.
 *
 * Costs 4 → 10 on one issue and 6 → 2 on another: 6 + 0 = 6.
 */
export function newOwnCostPoints(tables: DealTables, side: Side, positions: Positions): number {
  let sum = 0;
  positions.forEach((position, issue) => {
    if (at(tables.giver, issue) === side) sum += addedCostPoints(tables, issue, position);
  });
  return sum;
}

/** What moving one issue from its position in force to `position` costs its giver anew, in points ≥ 0. */
export function addedCostPoints(tables: DealTables, issue: number, position: number): number {
  const values = at(at(tables.value, at(tables.giver, issue)), issue);
  return Math.max(0, at(values, at(tables.inForce, issue)) - at(values, position));
}
