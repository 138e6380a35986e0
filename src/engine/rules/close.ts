/**
 * Close: deadline, ladder, third party, war, recall, ending, in this order; then the next date.
 * Not here: public statements, which are given just before (statements.ts).
 */
import { applyEffects, eventContext } from '../effects.ts';
import { moveGauge } from '../gauges.ts';
import { invariant, perSeat, SEATS, type SeatId } from '../ids.ts';
import { rungIndexAt } from '../ladder.ts';
import { calendarOf, ESCALATION, standingGauge } from '../lookup.ts';
import { chance } from '../luck.ts';
import type { EndReason } from '../outcome.ts';
import type { GameState } from '../state.ts';
import { accordKindOf } from '../terms.ts';
import { strikeCentipercent } from '../third-party.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { endAccord } from './accord-orders.ts';
import { reportCommitments } from './conduct.ts';
import { endGame } from './ending.ts';
import { openRound } from './world.ts';

/** Closes the round: the game ends, or the next round opens. */
export function endRound(turn: Turn): void {
  expireDeadline(turn);
  const rung = enterRung(turn, rungAtLastClose(turn));
  thirdParty(turn);
  enterRung(turn, rung);
  countTopRung(turn);
  countRecall(turn);
  keepCloses(turn);
  const reason = endReason(turn);
  if (reason !== 'goes-on') return end(turn, reason);
  nextRound(turn);
}

function expireDeadline(turn: Turn): void {
  const { state, rules } = turn;
  const { deadline } = state;
  if (deadline.kind === 'none' || deadline.expired || deadline.round > state.round) return;
  if (accordKindOf(rules, state.inForce) !== 'none' || state.pending.kind === 'initialled') return;
  state.deadline = { ...deadline, expired: true };
  log(turn, { kind: 'deadline-expired', author: deadline.author });
  moveGauge(turn, ESCALATION, rules.constants.escalation.expiredDeadlineCenti, { kind: 'rule', rule: 'deadline-expired' });
}

function rungAtLastClose({ state, rules }: Turn): number {
  const index = rules.gauges.findIndex(({ id }) => id === ESCALATION);
  return rungIndexAt(rules, state.closes.newer[index] ?? 0);
}

/** Says which rung the talks stand on now, if it is another than before; returns its index. */
function enterRung(turn: Turn, before: number): number {
  const now = rungIndexAt(turn.rules, escalationCenti(turn.state));
  const rung = turn.rules.ladder[now];
  invariant(rung !== undefined, 'a rung for every escalation');
  if (now !== before) log(turn, { kind: 'rung-entered', rung: rung.id, direction: now > before ? 'up' : 'down' });
  return now;
}

/** A third party outside the room may strike, on the conditions that the scenario states; retaliation follows at once. */
function thirdParty(turn: Turn): void {
  const { state, rules } = turn;
  const { effects, retaliation } = rules.thirdParty;
  if (!chance({ seed: state.seed, round: state.round, purpose: 'third party' }, strikeCentipercent(rules, state))) return;
  state.lastStrikeRound = state.round;
  log(turn, { kind: 'third-party-struck' });
  applyEffects(turn, effects, eventContext({ kind: 'rule', rule: 'third-party-strike' }));
  log(turn, { kind: 'retaliated' });
  applyEffects(turn, retaliation, eventContext({ kind: 'rule', rule: 'retaliation' }));
}

/** Two closes in a row on the top rung are war; after the first each seat still has a dispatch. */
function countTopRung(turn: Turn): void {
  const { state, rules } = turn;
  const onTop = rungIndexAt(rules, escalationCenti(state)) === rules.ladder.length - 1;
  state.topRungCloses = onTop ? state.topRungCloses + 1 : 0;
  const closesLeft = rules.constants.escalation.warCloses - state.topRungCloses;
  if (onTop && closesLeft > 0) log(turn, { kind: 'war-near', closesLeft });
}

function countRecall(turn: Turn): void {
  const { state, rules } = turn;
  const { recallBelowCenti, recallCloses } = rules.constants.standing;
  const low = (seat: SeatId): boolean => (state.gauges[standingGauge(seat)] ?? 0) < recallBelowCenti;
  const count = (seat: SeatId): number => (low(seat) ? state.lowCloses[seat] + 1 : 0);
  state.lowCloses = perSeat(count);
  for (const seat of SEATS) {
    const closesLeft = recallCloses - state.lowCloses[seat];
    if (low(seat) && closesLeft > 0) log(turn, { kind: 'recall-near', seat, closesLeft });
  }
}

function keepCloses({ state, rules }: Turn): void {
  state.closes = { older: state.closes.newer, newer: rules.gauges.map(({ id }) => state.gauges[id] ?? 0) };
}

function endReason({ state, rules }: Turn): EndReason | 'goes-on' {
  if (state.topRungCloses >= rules.constants.escalation.warCloses) return { kind: 'war' };
  const recalled = SEATS.find((seat) => state.lowCloses[seat] >= rules.constants.standing.recallCloses);
  if (recalled !== undefined) return { kind: 'recall', seat: recalled };
  if (state.walkOuts >= rules.constants.walkOutRounds) return { kind: 'walk-outs' };
  return stageEnd(rules, state);
}

/** The talks end with the calendar; the implementation with its last round, or when nothing is left to implement. */
function stageEnd(rules: Turn['rules'], state: GameState): EndReason | 'goes-on' {
  const { meetings, implementationRounds } = calendarOf(rules, state);
  const accord = accordKindOf(rules, state.inForce);
  const stands: EndReason = accord === 'none' ? { kind: 'no-accord' } : { kind: 'accord-stands' };
  if (state.stage === 'implementation') {
    const last = state.round >= state.implementationFrom + implementationRounds - 1;
    return last || accord === 'none' ? stands : 'goes-on';
  }
  const tested = accord === 'framework' || state.round >= meetings.length;
  if (!tested) return 'goes-on';
  const nothing = accord === 'none' && state.pending.kind === 'none';
  return nothing || implementationRounds === 0 ? stands : 'goes-on';
}

/** The last orders of all are tested before the scores are taken; otherwise cheating at the end would be free. */
function end(turn: Turn, reason: EndReason): void {
  if (reason.kind === 'accord-stands') reportCommitments(turn, 'ending');
  if (reason.kind === 'recall' || reason.kind === 'walk-outs') endAccord(turn);
  endGame(turn, reason);
}

function nextRound(turn: Turn): void {
  const { state, rules } = turn;
  const framework = accordKindOf(rules, state.inForce) === 'framework';
  const lastTable = state.round >= calendarOf(rules, state).meetings.length;
  state.round += 1;
  if (state.stage === 'talks' && (framework || lastTable)) {
    state.stage = 'implementation';
    state.implementationFrom = state.round;
  }
  openRound(turn);
}

function escalationCenti({ gauges }: Pick<GameState, 'gauges'>): number {
  return gauges[ESCALATION] ?? 0;
}
