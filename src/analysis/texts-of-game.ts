/**
 * Every text of a game with its place: who laid it, and which of them both delegations initialled.
 * Not here: what a text is worth (offers.ts, shortfall.ts).
 * Invariant: read off events alone, so that a text ratified at once is found as one that waits a round.
 */
import { type IssueId, otherOf, type Rules, type SeatId, type Terms } from '../engine/index.ts';
import type { Place, Timed } from './timeline.ts';

export type PlacedText = Place & { readonly by: SeatId; readonly terms: Terms; readonly guaranteed: readonly IssueId[] };

/** By principals and by the mediator, in order. */
export function textsLaid({ mediator }: Rules, row: readonly Timed[]): readonly PlacedText[] {
  return row.flatMap(({ step, round, event }): readonly PlacedText[] => {
    switch (event.kind) {
      case 'offered': return [{ step, round, by: event.seat, terms: event.terms, guaranteed: [] }];
      case 'bridge-laid': return [{ step, round, by: mediator, terms: event.terms, guaranteed: event.guaranteed }];
      default: return [];
    }
  });
}

/**
 * What both delegations put their initials to, in order; a bridging text counts once both have answered. An offer carries
 * what the mediator vouched for in it while it lay on the table.
 */
export function textsInitialled(rules: Rules, row: readonly Timed[]): readonly PlacedText[] {
  let laid: PlacedText | undefined;
  let takers = 0;
  let vouched: readonly IssueId[] = [];
  return row.flatMap((timed): readonly PlacedText[] => {
    const { step, round, event } = timed;
    switch (event.kind) {
      case 'offered':
        vouched = [];
        return [];
      case 'guaranteed':
        vouched = [...vouched, event.issue];
        return [];
      case 'bridge-laid':
        // What it vouches for was told just before it, and is no part of the offer beside it.
        vouched = vouched.slice(0, vouched.length - event.guaranteed.length);
        [laid, takers] = [{ step, round, by: rules.mediator, terms: event.terms, guaranteed: event.guaranteed }, 0];
        return [];
      case 'initialled': return [{ step, round, by: otherOf(rules, event.seat), terms: event.terms, guaranteed: vouched }];
      case 'bridge-answered':
        takers += event.answer === 'refuse' ? 0 : 1;
        return laid !== undefined && takers === 2 && event.answer !== 'refuse' ? [{ ...laid, step, round }] : [];
      default: return [];
    }
  });
}

/** The text that lay before the capitals at that step: the last one initialled before it or in it. */
export function textBefore(initialled: readonly PlacedText[], step: number): PlacedText | undefined {
  return initialled.filter((text) => text.step <= step).at(-1);
}
