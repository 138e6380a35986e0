/** Capitals: the three sealed dispatches, resolved mediator first, then principals by initiative. */
import { repeatsOf, trustSourceOf } from '../action-moves.ts';
import type { ActionOrder, Dispatch } from '../command.ts';
import type { EffectContext } from '../effects.ts';
import { applyEffects } from '../effects.ts';
import type { IssueId, SeatId } from '../ids.ts';
import { invariant } from '../ids.ts';
import { moveGauge } from '../gauges.ts';
import { actionOf, isPrincipal, issueOf, lookup, standingGauge } from '../lookup.ts';
import type { Action } from '../ruleset.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { carryOutAccordOrder } from './accord-orders.ts';
import { breakReassurance } from './conduct.ts';
import { entrust } from './confidences.ts';
import { answerQuestion } from './questions.ts';
import { ratifyPending } from './ratification.ts';
import { withRound } from './world.ts';

/** All three dispatches are in: they take effect, then the capitals ratify what is pending. */
export function resolveDispatches(turn: Turn, dispatches: ReadonlyMap<SeatId, Dispatch>): void {
  for (const seat of resolutionOrder(turn)) {
    const dispatch = dispatches.get(seat);
    invariant(dispatch !== undefined, `no dispatch of ${seat}`);
    resolveDispatch(turn, seat, dispatch);
  }
  forgetOldUses(turn);
  ratifyPending(turn);
}

/** Mediator first; the principal who opens this round's table resolves before the other. */
function resolutionOrder({ rules, state }: Turn): readonly SeatId[] {
  const opener = openerOf(rules.principals, state.round);
  return [rules.mediator, opener, opener === rules.principals[0] ? rules.principals[1] : rules.principals[0]];
}

/** The opening floor alternates by round. */
export function openerOf(principals: readonly [SeatId, SeatId], round: number): SeatId {
  return round % 2 === 1 ? principals[0] : principals[1];
}

function resolveDispatch(turn: Turn, seat: SeatId, dispatch: Dispatch): void {
  for (const { event, response } of dispatch.responses) answerQuestion(turn, seat, { event, response });
  for (const order of dispatch.actions) takeAction(turn, seat, order);
  if (isPrincipal(turn.rules, seat)) {
    orderConduct(turn, seat, dispatch.stall);
    carryOutAccordOrder(turn, seat, dispatch.accord);
    for (const order of dispatch.confidences) entrust(turn, seat, order);
    turn.state.requests = { ...turn.state.requests, [seat]: dispatch.request };
    log(turn, { kind: 'requested', seat, ...dispatch.request });
  }
}

function takeAction(turn: Turn, seat: SeatId, order: ActionOrder): void {
  const { state, rules } = turn;
  const action = actionOf(rules, order.action);
  const { issue } = order;
  log(turn, { kind: 'action-taken', seat, action: action.id, ...(issue === undefined ? {} : { issue }), public: action.public });
  const context = actionContext(turn, action, issue ?? '');
  state.actionRounds = withRound(state.actionRounds, lookup(rules).action.get(action.id) ?? -1, state.round);
  state.uses = [...state.uses, { action: action.id, round: state.round }];
  applyEffects(turn, action.effects, context);
  if (action.kind === 'pressure') {
    breakReassurance(turn, seat);
    carryOutThreat(turn, seat, action);
  }
}

function actionContext(turn: Turn, action: Action, issue: IssueId): EffectContext {
  return {
    ...repeatsOf(turn.rules, turn.state.uses, action),
    cause: { kind: 'action', seat: action.seat, action: action.id },
    trustSource: trustSourceOf(action),
    order: { kind: 'action', seat: action.seat, action: action.id, issue },
  };
}

function carryOutThreat(turn: Turn, seat: SeatId, action: Action): void {
  const { state, rules } = turn;
  const word = state.words.find((one) => one.seat === seat && one.statement.kind === 'threaten' && one.statement.action === action.id);
  if (word === undefined) return;
  state.words = state.words.filter((one) => one !== word);
  log(turn, { kind: 'word-tested', seat, statement: word.statement, result: 'kept' });
  const cause = { kind: 'seat', rule: 'threat-carried-out', seat } as const;
  moveGauge(turn, standingGauge(seat), rules.constants.statements.threatCarriedOutStandingCenti, cause);
}

function forgetOldUses({ state, rules }: Turn): void {
  const since = state.round - rules.constants.repeatRounds;
  if (state.uses.some(({ round }) => round <= since)) state.uses = state.uses.filter(({ round }) => round > since);
}

function orderConduct(turn: Turn, seat: SeatId, stall: readonly IssueId[]): void {
  const { state, rules } = turn;
  if (state.commitments.length === 0) return;
  state.commitments = state.commitments.map((commitment) => {
    if (issueOf(rules, commitment.issue).giver !== seat) return commitment;
    const conduct = stall.includes(commitment.issue) ? 'stall' : 'comply';
    log(turn, { kind: 'conduct-ordered', issue: commitment.issue, giver: seat, conduct });
    return { ...commitment, conduct };
  });
}
