// What an order is told to move is what it then moves; what a confidence is told to say is what it then says.
import { expect, test } from 'vitest';
import {
  actionOf, apply, choicesFor, confidentialOf, gaugeOf, moveNow, observe, repeatsOf, SEATS, startGame,
  type Action, type Dispatch, type GameEvent, type GameState, type SeatId,
} from '../../src/engine/index.ts';
import { randomGame } from '../support/random-play.ts';
import { tinyRules } from '../support/tiny-rules.ts';

const rules = tinyRules;
const ease = actionOf(rules, 'us-ease');
const { state: start } = startGame(rules, { seed: 1, length: 'full' });
const used = (...actions: readonly string[]): GameState['uses'] => actions.map((action) => ({ action, round: 1 }));

test('a gesture of 4 counts 4, 2 and 0 for trust, and stops at the ceiling of 45', () => {
  const move = { gauge: 'trust-iran', byCenti: 400 };
  const at = (trust: number, uses: GameState['uses'] = []): number => moveNow(rules, { uses, gauges: { ...start.gauges, 'trust-iran': trust } }, { action: ease, move });
  expect([at(3000), at(3000, used('us-ease')), at(3000, used('us-ease', 'us-ease'))]).toEqual([400, 200, 0]);
  expect([at(4300), at(4500), at(6000)]).toEqual([200, 0, 0]);
  expect(repeatsOf(rules, used('us-press', 'us-press'), actionOf(rules, 'us-press'))).toEqual({ trustPercent: 0, escalationPercent: 25 });
  expect(repeatsOf(rules, used('us-press'), actionOf(rules, 'us-deploy'))).toEqual({ trustPercent: 100, escalationPercent: 100 });
});

test('what an order given alone moves first is what was told, within the bounds of its gauge', () => {
  let seen = 0;
  for (const { state } of Array.from({ length: 30 }, (_, seed) => [...randomGame(rules, { seed, length: 'full' })]).flat()) {
    if (state.phase.kind !== 'capitals' || state.phase.sealed.length > 0 || state.questions.length > 0) continue;
    for (const seat of rules.principals) {
      for (const action of openActions(state, seat)) {
        const [effect] = action.effects;
        if (effect?.kind !== 'gauge') continue;
        const told = moveNow(rules, observe(rules, state, seat), { action, move: effect });
        const { minCenti, maxCenti } = gaugeOf(rules, effect.gauge);
        const before = state.gauges[effect.gauge] ?? 0;
        expect(firstMove(state, seat, action)).toBe(Math.min(maxCenti, Math.max(minCenti, before + told)) - before);
        seen += 1;
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('an order that would be open had it not been given last round rests; any other condition is told as one', () => {
  const restless = { ...rules, actions: rules.actions.map((action) => (action.id === 'us-ease' ? { ...action, when: { kind: 'not', of: { kind: 'taken', action: 'us-ease', after: 0, within: 1 } } as const } : action)) };
  const closed = (state: GameState): string => {
    const choices = choicesFor(restless, state, 'us');
    return choices.kind === 'dispatch' ? choices.actions.find(({ action }) => action === 'us-ease')?.closed ?? '' : '';
  };
  const index = rules.actions.findIndex(({ id }) => id === 'us-ease');
  const lately: GameState = { ...start, actionRounds: start.actionRounds.map((round, nth) => (nth === index ? start.round : round)) };
  expect([closed(start), closed(lately)]).toEqual(['open', 'rests']);
});

test('a hurdle of 47 percent is confided as 40 to 59, the first priority as the issue with the widest spread', () => {
  const brief = { valuePoints: rules.issues.map((_, nth) => (nth === 1 ? [0, -4, -30] : [0, 5, 9])), hurdlePercent: 47 };
  expect(confidentialOf(rules, brief, { topic: 'hurdle' })).toEqual({ topic: 'hurdle', leastPercent: 40, mostPercent: 59 });
  expect(confidentialOf(rules, brief, { topic: 'first-priority' })).toEqual({ topic: 'first-priority', issue: rules.issues[1]?.id });
  expect(confidentialOf(rules, brief, { topic: 'price', issue: rules.issues[1]?.id ?? '' })).toEqual({ topic: 'price', issue: rules.issues[1]?.id, points: [0, -4, -30] });
});

function openActions(state: GameState, seat: SeatId): readonly Action[] {
  const choices = choicesFor(rules, state, seat);
  return choices.kind === 'dispatch' ? choices.actions.filter(({ open, issues }) => open && issues.length === 0).map(({ action }) => actionOf(rules, action)) : [];
}

/** By how much the first gauge of the action moves on its account when it is all that is ordered. */
function firstMove(before: GameState, seat: SeatId, action: Action): number {
  let state = before;
  const events: GameEvent[] = [];
  for (const each of SEATS) {
    const applied = apply(rules, state, each, { ...QUIET, actions: each === seat ? [{ action: action.id }] : [] });
    if (!applied.ok) throw new Error(`${action.id} was refused: ${applied.error.code}`);
    ({ state } = applied.value);
    events.push(...applied.value.events);
  }
  const [effect] = action.effects;
  const moved = events.find((event) => event.kind === 'gauge-moved' && event.cause.kind === 'action' && event.cause.action === action.id);
  return moved?.kind === 'gauge-moved' && effect?.kind === 'gauge' && moved.gauge === effect.gauge ? moved.byCenti : 0;
}

const QUIET: Dispatch = { kind: 'dispatch', actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'keep' }, request: { families: [], format: 'indirect' } };
