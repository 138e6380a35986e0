/** What the mediator's credit and the table allow between two exchanges. */
import type { IssueId, SeatId } from './ids.ts';
import { calendarOf, creditGauge, issueOf } from './lookup.ts';
import type { Rules } from './ruleset.ts';
import type { GameState, Table } from './state.ts';
import { combineTerms } from './terms.ts';

/** Credit with a side covers a price given as a change (≤ 0). */
export function canPay(state: Pick<GameState, 'gauges'>, side: SeatId, changeCenti: number): boolean {
  return (state.gauges[creditGauge(side)] ?? 0) + changeCenti >= 0;
}

/** Once a round, while credit with both sides lasts. */
export function mayBridge(rules: Rules, state: GameState, table: Table): boolean {
  return !table.bridged && rules.principals.every((side) => canPay(state, side, rules.constants.credit.bridgeCenti));
}

/** Each side once a round, before the bridging text is laid. */
export function soundable(rules: Rules, state: GameState, table: Table): readonly SeatId[] {
  if (table.bridged) return [];
  return rules.principals.filter((side) => !table.soundedOut.includes(side) && canPay(state, side, rules.constants.credit.soundingCenti));
}

/** Whether the table ends with the mediator's present moment: after two passes in a row, or in the last exchange. */
export function endsNow(rules: Rules, state: Pick<GameState, 'length'>, { passes, exchange }: Pick<Table, 'passes' | 'exchange'>): boolean {
  return passes >= 2 || exchange >= calendarOf(rules, state).exchanges;
}

/** Promises of the standing offer that the mediator may vouch for: one an offer, and none of an offer that is about to die. */
export function guaranteeable(rules: Rules, state: GameState, table: Table): readonly IssueId[] {
  const { standing } = table;
  if (standing.kind === 'none' || standing.guaranteed.length > 0 || endsNow(rules, state, table)) return [];
  return promisesOf(rules, state, standing.terms);
}

/** Named promises that are not guaranteed yet, and whose receiver would take the mediator's word. */
export function promisesOf(rules: Rules, state: GameState, terms: GameState['inForce']): readonly IssueId[] {
  const whole = combineTerms(rules, state.inForce, terms);
  return rules.issues
    .filter(({ id, receiver }) => terms[id] !== undefined && (whole[id] ?? 0) > 0 && !state.guaranteed.includes(id)
      && canPay(state, receiver, rules.constants.credit.guaranteeCenti))
    .map(({ id }) => id);
}

/** The side whose trust in the mediator is at stake when it vouches for a promise: the one that is to rely on it. */
export function relyingSide(rules: Rules, issue: IssueId): SeatId {
  return issueOf(rules, issue).receiver;
}
