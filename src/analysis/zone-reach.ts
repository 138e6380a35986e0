/**
 * How wide the deal zone of a played game was at its tables: whether a person could have found a deal (game.md §8).
 * Not here: the zone of one state (bargaining/), playing (session/).
 * Invariant: the greatest share seen so far never falls from the middle of the game to its last table.
 */
import { countDealZone, packageCount } from '../bargaining/index.ts';
import { accordKindOf, calendarOf, dealTables, type GameLength, invariant, type Rules, startGame } from '../engine/index.ts';
import { type Course, playEntry } from '../record/index.ts';

/** Shares of all packages, 0 to 1; what was in force when the table of that meeting opened, or would have opened. */
export type ZoneReach = {
  /** Greatest share at a table up to the one in the middle, and whether an accord had come into force by then. */
  readonly byMiddle: { readonly share: number; readonly signed: boolean };
  /** Greatest share at any table up to the last, and whether a framework had come into force by then. */
  readonly byLast: { readonly share: number; readonly signed: boolean };
};

export function zoneReach(rules: Rules, setup: { readonly seed: number; readonly length: GameLength }, { entries }: Pick<Course, 'entries'>): ZoneReach {
  let { state } = startGame(rules, setup);
  const last = calendarOf(rules, state).meetings.length;
  const reach = { byMiddle: { share: 0, signed: false }, byLast: { share: 0, signed: false } };
  for (const entry of entries) {
    const played = playEntry(rules, state, entry);
    invariant(played.ok, 'a game just played can be played again');
    ({ state } = played.value);
    if (state.round > last) break;
    const middle = state.round <= Math.ceil(last / 2);
    const accord = accordKindOf(rules, state.inForce);
    if (accord !== 'none' && middle) reach.byMiddle.signed = true;
    if (accord === 'framework') reach.byLast.signed = true;
    if (state.phase.kind !== 'agenda') continue;
    const tables = dealTables(rules, state);
    const share = countDealZone(tables) / packageCount(tables);
    if (middle) reach.byMiddle.share = Math.max(reach.byMiddle.share, share);
    reach.byLast.share = Math.max(reach.byLast.share, share);
  }
  return reach;
}
