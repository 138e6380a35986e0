/**
 * Every text that was laid in a game, in order, and what it is worth to both sides in any light.
 * Not here: which of them were signed (the chronicle), the deal space around them (deal-course.ts).
 * Invariant: a text is laid over what was in force when it was laid.
 */
import { type DealTables, type Positions, ratification, type Side, worth } from '../bargaining/index.ts';
import { combineTerms, positionsOf, type Rules, type SeatId, type Terms } from '../engine/index.ts';
import type { Step } from '../record/index.ts';
import { textsLaid } from './texts-of-game.ts';
import { timeline } from './timeline.ts';

export type LaidText = {
  /** The step in which it was laid. */
  readonly step: number;
  readonly by: SeatId;
  /** As it was laid: what it does not name stays as it is in force. */
  readonly terms: Terms;
  /** The whole package that it would put in force. */
  readonly positions: Positions;
  /** By issue: what the mediator's guarantee in it adds, percent. */
  readonly guaranteed: readonly number[];
};

export function laidTexts(rules: Rules, steps: readonly Step[]): readonly LaidText[] {
  return textsLaid(rules, timeline(steps)).map(({ step, by, terms, guaranteed }) => ({
    step, by, terms,
    positions: positionsOf(rules, combineTerms(rules, steps[step]?.state.inForce ?? {}, terms)),
    guaranteed: rules.issues.map(({ id }) => (guaranteed.includes(id) ? rules.constants.guaranteePercent : 0)),
  }));
}

/** By side: worth units, and whether the capital would have ratified. */
export type TextSeen = { readonly worth: readonly [number, number]; readonly ratifies: readonly [boolean, boolean] };

/** A text as both capitals see it under some tables: those of the step at which it was laid, or of any other. */
export function seenUnder(present: DealTables, { positions, guaranteed = [] }: Pick<LaidText, 'positions'> & Partial<Pick<LaidText, 'guaranteed'>>): TextSeen {
  const tables = { ...present, guaranteed: present.guaranteed.map((percent, issue) => Math.max(percent, guaranteed[issue] ?? 0)) };
  const of = <T>(see: (side: Side) => T): [T, T] => [see(0), see(1)];
  return { worth: of((side) => worth(tables, side, positions)), ratifies: of((side) => ratification(tables, side, positions).ratifies) };
}
