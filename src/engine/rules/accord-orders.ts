/** Taking back own terms: snapback after a violation, step-by-step rollback, leaving openly. */
import type { AccordOrder } from '../command.ts';
import { moveGauge, moveTrust } from '../gauges.ts';
import type { SeatId, Terms } from '../ids.ts';
import { ESCALATION, otherOf, standingGauge } from '../lookup.ts';
import type { Promises } from '../outcome.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { combineTerms } from '../terms.ts';
import { breakGuarantee, breakReassurance } from './conduct.ts';

export function carryOutAccordOrder(turn: Turn, seat: SeatId, order: AccordOrder): void {
  const { state } = turn;
  switch (order.kind) {
    case 'keep': break;
    case 'snap-back': case 'roll-back': setBack(turn, seat, order); break;
    case 'leave': leave(turn, seat); break;
  }
  if (state.rights[seat] === 'snap-back') state.rights = { ...state.rights, [seat]: 'none' };
}

type SetBack = Extract<AccordOrder, { readonly issues: unknown }>;

/** Snapback ends the terms, rollback lowers them by one position. */
function setBack(turn: Turn, seat: SeatId, { kind, issues }: SetBack): void {
  const { state } = turn;
  enforce(turn, Object.fromEntries(issues.map((issue) => [issue, kind === 'snap-back' ? 0 : (state.inForce[issue] ?? 0) - 1])));
  log(turn, { kind: 'terms-set-back', seat, issues, how: kind });
}

function leave(turn: Turn, seat: SeatId): void {
  const { state, rules } = turn;
  const { trust, standing, escalation } = rules.constants;
  const issues = rules.issues.filter(({ id, giver }) => giver === seat && (state.inForce[id] ?? 0) > 0).map(({ id }) => id);
  for (const issue of issues) breakGuarantee(turn, issue);
  enforce(turn, Object.fromEntries(issues.map((issue) => [issue, 0])));
  log(turn, { kind: 'accord-left', seat, issues });
  breakReassurance(turn, seat);
  const cause = { kind: 'seat', rule: 'left-accord', seat } as const;
  const other = otherOf(rules, seat);
  moveTrust(turn, other, trust.leftAccordCenti, { source: 'conduct', cause });
  moveGauge(turn, standingGauge(seat), standing.leftAccordCenti, cause);
  moveGauge(turn, ESCALATION, escalation.leftAccordCenti, cause);
  state.rights = { ...state.rights, [other]: 'roll-back' };
}

/** Puts the named positions in force over what is in force, and brings the commitments in line. */
export function enforce(turn: Turn, named: Terms): void {
  const { state, rules } = turn;
  state.inForce = combineTerms(rules, state.inForce, named);
  state.pastPromises = tally(state.pastPromises, state.commitments.filter(({ issue }) => state.inForce[issue] === undefined));
  const old = new Map(state.commitments.map((commitment) => [commitment.issue, commitment]));
  state.commitments = rules.issues.flatMap(({ id }) => {
    const position = state.inForce[id] ?? 0;
    if (position === 0) return [];
    const kept = old.get(id);
    if (kept !== undefined) return [kept.position === position ? kept : { ...kept, position, report: 'none' as const }];
    return [{ issue: id, position, since: state.round, due: 0, honoured: 0, looked: 0, conduct: 'none' as const, report: 'none' as const }];
  });
  state.guaranteed = state.guaranteed.filter((issue) => (state.inForce[issue] ?? 0) > 0);
}

/** Adds what promises were due and honoured, round by round, to a count. */
export function tally(count: Promises, commitments: readonly Promises[]): Promises {
  return commitments.reduce((sum, { due, honoured }) => ({ due: sum.due + due, honoured: sum.honoured + honoured }), count);
}

/** Everything in force ends (a recall, walk-outs). */
export function endAccord(turn: Turn): void {
  enforce(turn, Object.fromEntries(turn.rules.issues.map(({ id }) => [id, 0])));
  turn.state.pending = { kind: 'none' };
}
