/** World: headlines, gauges that drift, relief that lapses, reports on commitments. Opens every round. */
import { holds } from '../condition.ts';
import { applyEffects, eventContext } from '../effects.ts';
import { driftTowards, moveGauge } from '../gauges.ts';
import { SEATS } from '../ids.ts';
import { actionOf, briefOf, ESCALATION, gaugeOf, lookup, meetingOf, standingGauge, trustGauge } from '../lookup.ts';
import { chance, drawBelow } from '../luck.ts';
import type { WorldEvent } from '../ruleset.ts';
import { accordKindOf } from '../terms.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { reportCommitments } from './conduct.ts';

/** Plays the World phase of `state.round` and asks the capitals for their dispatches. */
export function openRound(turn: Turn): void {
  const { state, rules } = turn;
  const { venue, date } = meetingOf(rules, state);
  log(turn, { kind: 'round-opened', round: state.round, stage: state.stage, venue, date });
  state.gaveGround = [];
  for (const event of headlines(turn)) happen(turn, event);
  lapseRelief(turn);
  driftGauges(turn);
  reportCommitments(turn, 'opening');
  state.phase = { kind: 'capitals', sealed: [] };
}

/** Certain events, and as many of chance's as a round may bring, in the order of the file. */
function headlines(turn: Turn): readonly WorldEvent[] {
  const { rules, state: { seed, round, eventRounds } } = turn;
  const kept = new Set<WorldEvent>();
  const drawn: { readonly event: WorldEvent; readonly rank: number }[] = [];
  rules.events.forEach((event, index) => {
    if (!isOpen(turn, event, eventRounds[index] ?? 0)) return;
    if (event.percent >= 100) kept.add(event);
    else if (chance({ seed, round, purpose: `event ${event.id}` }, event.percent * 100)) {
      drawn.push({ event, rank: drawBelow({ seed, round, purpose: `headline ${event.id}` }, 1_000_000) });
    }
  });
  drawn.sort((one, other) => one.rank - other.rank);
  for (const { event } of drawn.slice(0, rules.constants.eventsPerRound)) kept.add(event);
  return rules.events.filter((event) => kept.has(event));
}

function isOpen({ rules, state }: Turn, event: WorldEvent, lastRound: number): boolean {
  if (lastRound > 0 && (event.once || state.round - lastRound <= event.pause)) return false;
  return holds(rules, state, event.when);
}

function happen(turn: Turn, event: WorldEvent): void {
  const { state } = turn;
  log(turn, { kind: 'happened', event: event.id });
  state.eventRounds = withRound(state.eventRounds, lookup(turn.rules).event.get(event.id) ?? -1, state.round);
  applyEffects(turn, event.effects, eventContext({ kind: 'event', event: event.id }));
  if (event.question.kind === 'none') return;
  state.questions = [...state.questions, { event: event.id, seat: event.question.seat }];
  log(turn, { kind: 'question-put', event: event.id, seat: event.question.seat });
}

function lapseRelief(turn: Turn): void {
  const { rules, state } = turn;
  const due = state.lapses.filter(({ round }) => round <= state.round);
  if (due.length === 0) return;
  state.lapses = state.lapses.filter(({ round }) => round > state.round);
  for (const { action, effect, gauge, byCenti } of due) {
    const { seat, effects } = actionOf(rules, action);
    const declared = effects[effect];
    const taken = declared?.kind === 'gauge' && declared.lapse.kind === 'after' && holds(rules, state, declared.lapse.unless);
    if (!taken) moveGauge(turn, gauge, -byCenti, { kind: 'lapsed', seat, action });
  }
}

function driftGauges(turn: Turn): void {
  const { rules, state } = turn;
  for (const { id, drift } of rules.gauges) {
    const current = drift.find(({ when }) => holds(rules, state, when));
    if (current !== undefined) moveGauge(turn, id, current.byCenti, { kind: 'rule', rule: 'drift' });
  }
  for (const seat of rules.principals) {
    const { startCenti } = gaugeOf(rules, trustGauge(seat));
    driftTowards(turn, trustGauge(seat), { centi: startCenti, stepCenti: rules.constants.trust.driftCenti });
  }
  for (const seat of SEATS) {
    const { standingCenti } = briefOf(rules, state, seat);
    driftTowards(turn, standingGauge(seat), { centi: standingCenti, stepCenti: rules.constants.standing.driftCenti });
  }
  if (state.round > 1 && accordKindOf(rules, state.inForce) === 'none') {
    moveGauge(turn, ESCALATION, rules.constants.escalation.withoutAccordCenti, { kind: 'rule', rule: 'no-accord' });
  }
}

/** The list with the round written at one index. */
export function withRound(rounds: readonly number[], index: number, round: number): readonly number[] {
  const changed = rounds.slice();
  changed[index] = round;
  return changed;
}
