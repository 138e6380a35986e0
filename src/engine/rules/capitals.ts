/** Capitals: the three sealed dispatches, resolved mediator first, then principals by initiative. */
import type { ActionOrder, Confidential, ConfidenceOrder, Dispatch } from '../command.ts';
import type { EffectContext } from '../effects.ts';
import { applyEffects } from '../effects.ts';
import { hurdleOf } from '../home.ts';
import type { IssueId, SeatId } from '../ids.ts';
import { invariant } from '../ids.ts';
import { moveGauge } from '../gauges.ts';
import { actionOf, briefOf, creditGauge, eventOf, isPrincipal, issueIndex, issueOf, lookup } from '../lookup.ts';
import { chance, drawBelow } from '../luck.ts';
import type { Action } from '../ruleset.ts';
import type { GameState } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { carryOutAccordOrder } from './accord-orders.ts';
import { breakReassurance } from './conduct.ts';
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

/** Repeats count less: the same gesture for trust, pressure of one family for escalation. */
function actionContext(turn: Turn, action: Action, issue: IssueId): EffectContext {
  const { rules, state } = turn;
  const { gestureRepeatPercents, pressureRepeatPercents } = rules.constants;
  const earlier = state.uses.map((use) => actionOf(rules, use.action));
  const same = earlier.filter(({ id }) => id === action.id).length;
  const kin = earlier.filter(({ seat, kind, family }) => seat === action.seat && kind === 'pressure' && family === action.family).length;
  const counts = (percents: readonly number[], times: number): number => percents[Math.min(times, percents.length - 1)] ?? 100;
  return {
    cause: { kind: 'action', seat: action.seat, action: action.id },
    trustSource: action.kind === 'gesture' || action.kind === 'channel' ? 'gestures' : 'words',
    trustPercent: counts(gestureRepeatPercents, same),
    escalationPercent: action.kind === 'pressure' ? counts(pressureRepeatPercents, kin) : 100,
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
  moveGauge(turn, `standing-${seat}`, rules.constants.statements.threatCarriedOutStandingCenti, cause);
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

function answerQuestion(turn: Turn, seat: SeatId, answer: Dispatch['responses'][number]): void {
  const { state, rules } = turn;
  const { question, id } = eventOf(rules, answer.event);
  if (question.kind === 'none') return;
  state.questions = state.questions.filter(({ event }) => event !== id);
  const given = question.responses.find((response) => response.id === answer.response);
  invariant(given !== undefined, `unknown response ${answer.response}`);
  log(turn, { kind: 'question-answered', event: id, seat, response: given.id });
  const context = { trustSource: 'gestures', trustPercent: 100, escalationPercent: 100, order: { kind: 'none' } } as const;
  applyEffects(turn, given.effects, { ...context, cause: { kind: 'response', event: id, response: given.id } });
  const seen = attributed(turn, question.responses, { given, percent: question.attributionPercent, event: id });
  log(turn, { kind: 'answer-attributed', event: id, seat, response: seen.id });
  applyEffects(turn, seen.seenEffects, { ...context, cause: { kind: 'response', event: id, response: seen.id } });
}

/** What the others see: the response given, or by chance another one. */
function attributed<R extends { readonly id: string }>({ state }: Turn, responses: readonly R[], { given, percent, event }: { readonly given: R; readonly percent: number; readonly event: string }): R {
  const key = { seed: state.seed, round: state.round };
  if (chance({ ...key, purpose: `attribution ${event}` }, percent * 100)) return given;
  const others = responses.filter(({ id }) => id !== given.id);
  return others[drawBelow({ ...key, purpose: `misattribution ${event}` }, Math.max(1, others.length))] ?? given;
}

/** The engine fills in the truth. */
function entrust(turn: Turn, seat: SeatId, order: ConfidenceOrder): void {
  const { state, rules } = turn;
  const content = truthOf(rules, state, { seat, order });
  state.confidences = [...state.confidences, { from: seat, round: state.round, content, mayPassOn: order.mayPassOn, carried: false }];
  log(turn, { kind: 'confidence-entrusted', seat, content, mayPassOn: order.mayPassOn });
  if (order.mayPassOn) return;
  moveGauge(turn, creditGauge(seat), rules.constants.credit.confidenceKeptCenti, { kind: 'seat', rule: 'confidence-kept', seat });
}

function truthOf(rules: Turn['rules'], state: GameState, { seat, order }: { readonly seat: SeatId; readonly order: ConfidenceOrder }): Confidential {
  const { valuePoints } = briefOf(rules, state, seat);
  switch (order.topic) {
    case 'first-priority': return { topic: 'first-priority', issue: firstPriority(rules, valuePoints) };
    case 'hurdle': {
      const leastPercent = Math.trunc(hurdleOf(rules, state, seat) / 20) * 20;
      return { topic: 'hurdle', leastPercent, mostPercent: leastPercent + 19 };
    }
    case 'price': {
      const issue = order.issue ?? '';
      return { topic: 'price', issue, points: valuePoints[issueIndex(rules, issue)] ?? [] };
    }
  }
}

/** The issue with the widest spread of value; the first of them on a tie. */
function firstPriority(rules: Turn['rules'], valuePoints: readonly (readonly number[])[]): IssueId {
  const spreads = rules.issues.map((_, index) => Math.max(...(valuePoints[index] ?? [0])) - Math.min(...(valuePoints[index] ?? [0])));
  return rules.issues[spreads.indexOf(Math.max(...spreads))]?.id ?? '';
}
