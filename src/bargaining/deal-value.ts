/**
 * What a package, or one term of it, is worth to a side while it lasts.
 * Not here: what having no deal is worth, and how long an accord lasts (worth.ts).
 * Invariant: centipoints (points × 100), undivided.
 */
import { at } from './at.ts';
import { credibilityPercent, credibilityPercents } from './credibility.ts';
import type { DealTables, Positions, Side } from './tables.ts';

/** One term through one side's eyes: points as in the brief, believed to so many percent; centipoints = the product. */
export type TermValue = {
  readonly points: number;
  /** 100 for the giver: own costs count in full. */
  readonly credibilityPercent: number;
  readonly centipoints: number;
};

/**
 * Deal value U(s,X) = Σ own costs × 100 + Σ benefits × credibility, in centipoints (game.md §2; additive
 * values over issues as in Raiffa 1982).
 *
 * Own cost −12 and a benefit of 20 believed to 45 %: −1,200 + 900 = −300.
 */
export function dealValueCentipoints(tables: DealTables, side: Side, positions: Positions): number {
  const believed = credibilityPercents(tables, positions);
  let sum = 0;
  for (let issue = 0; issue < tables.lengths.length; issue++) {
    const points = at(at(at(tables.value, side), issue), at(positions, issue));
    sum += points * (at(tables.giver, issue) === side ? 100 : at(believed, issue));
  }
  return sum;
}

/**
 * The value of `issue` at `position`, everything else as in `positions`: what one choice in the live panel shows.
 * A verifying issue is judged with what the new position itself vouches for; what it vouches for others is not counted here.
 */
export function valueOfPosition(
  tables: DealTables, side: Side, issue: number, position: number, positions: Positions,
): TermValue {
  const moved = positions.map((present, index) => (index === issue ? position : present));
  return termValue(tables, side, issue, moved);
}

function termValue(tables: DealTables, side: Side, issue: number, positions: Positions): TermValue {
  const points = at(at(at(tables.value, side), issue), at(positions, issue));
  const percent = credibilityPercent(tables, side, issue, positions);
  return { points, credibilityPercent: percent, centipoints: points * percent };
}
