/**
 * Every text that was laid in a game, in order, and what it is worth to both sides in any light.
 * Not here: which of them were signed (the chronicle), the deal space around them (deal-course.ts).
 * Invariant: a text is laid over what was in force when it was laid.
 */
import { type DealTables, type Positions, ratification, type Side, worth } from '../bargaining/index.ts';
import { combineTerms, positionsOf, type Rules, type SeatId, type Terms } from '../engine/index.ts';
import type { Step } from '../record/index.ts';

export type LaidText = {
  /** The step in which it was laid. */
  readonly step: number;
  readonly by: SeatId;
  /** As it was laid: what it does not name stays as it is in force. */
  readonly terms: Terms;
  /** The whole package that it would put in force. */
  readonly positions: Positions;
};

export function laidTexts(rules: Rules, steps: readonly Step[]): readonly LaidText[] {
  return steps.flatMap(({ events, state }, step) => events.flatMap((event): readonly LaidText[] => {
    if (event.kind !== 'offered' && event.kind !== 'bridge-laid') return [];
    const by = event.kind === 'offered' ? event.seat : rules.mediator;
    return [{ step, by, terms: event.terms, positions: positionsOf(rules, combineTerms(rules, state.inForce, event.terms)) }];
  }));
}

/** By side: worth units, and whether the capital would have ratified. */
export type TextSeen = { readonly worth: readonly [number, number]; readonly ratifies: readonly [boolean, boolean] };

/** A text as both capitals see it under some tables: those of the step at which it was laid, or of any other. */
export function seenUnder(tables: DealTables, { positions }: Pick<LaidText, 'positions'>): TextSeen {
  const of = <T>(see: (side: Side) => T): [T, T] => [see(0), see(1)];
  return { worth: of((side) => worth(tables, side, positions)), ratifies: of((side) => ratification(tables, side, positions).ratifies) };
}
