/**
 * Why a capital would not sign a text: which of its red lines it crosses, or by how much it falls short.
 * Not here: the verdict itself (bargaining/ratification.ts), words.
 * Invariant: nothing for a capital that would sign.
 */
import { briefOf, type GameState, type IssueId, ratificationOf, type RedLineId, type Rules, type SeatId, type Terms } from '../engine/index.ts';

export type Shortfall = {
  readonly seat: SeatId;
  /** Its red lines that the text crosses. */
  readonly lines: readonly RedLineId[];
  /** Worth units (points × 10,000) by which the text leaves it worse off than what is in force; 0 where it does not. */
  readonly belowUnits: number;
};

export type AskedText = { readonly terms: Terms; readonly guaranteed: readonly IssueId[] };

/**
 * Worked: on the paper game (test/analysis), a text worth 40,000 units less than having none, all told, and beyond no line:
 * `{ lines: [], belowUnits: 40_000 }`.
 */
export function shortfallsOf(rules: Rules, state: GameState, { terms, guaranteed }: AskedText): readonly Shortfall[] {
  return rules.principals.flatMap((seat) => {
    const { ratifies, crossed, margin } = ratificationOf(rules, state, { seat, terms, guaranteed });
    const lines = briefOf(rules, state, seat).redLines.filter((_, index) => crossed.includes(index)).map(({ id }) => id);
    return ratifies ? [] : [{ seat, lines, belowUnits: Math.max(0, -margin) }];
  });
}

/** Which of two texts came nearer to both capitals: fewer lines crossed, then less missing in all; below 0 where the first did. */
export function compareShortfalls(one: readonly Shortfall[], other: readonly Shortfall[]): number {
  const lines = (all: readonly Shortfall[]): number => all.reduce((sum, each) => sum + each.lines.length, 0);
  const units = (all: readonly Shortfall[]): number => all.reduce((sum, { belowUnits }) => sum + belowUnits, 0);
  return lines(one) - lines(other) || units(one) - units(other) || one.length - other.length;
}
