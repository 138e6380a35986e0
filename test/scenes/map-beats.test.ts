// Every family of events and actions has a movement on the map, at a place, in its time.
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/index.ts';
import { PLACE_IDS } from '../../src/scenario/index.ts';
import { type BeatPlan, planOf } from '../../src/scenes/map/beats/beat-table.ts';
import { weatherShare } from '../../src/scenes/map/beats/rung-weather.ts';
import { golden, GOLDEN_NAMES, SHIPPED, shipped } from './map-scenarios.ts';

const rome = shipped('rome-second-round');
const planned = (event: GameEvent): BeatPlan | undefined => planOf(rome, event);

function isSound(plan: BeatPlan | undefined): boolean {
  if (plan === undefined) return false;
  return PLACE_IDS.includes(plan.place) && (plan.from === undefined || PLACE_IDS.includes(plan.from)) && plan.milliseconds >= 600 && plan.milliseconds <= 1200;
}

describe.each(SHIPPED)('in $id', ({ scenario }) => {
  test('every event of the world has a movement', () => {
    expect(scenario.rules.events.filter(({ id }) => !isSound(planOf(scenario, { kind: 'happened', event: id }))).map(({ id }) => id)).toEqual([]);
  });

  test('every action has a movement', () => {
    const without = scenario.rules.actions.filter(({ id, seat, public: isPublic }) => !isSound(planOf(scenario, { kind: 'action-taken', seat, action: id, public: isPublic })));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('the table of movements stands as it was reviewed', () => {
    const line = (event: GameEvent): string => {
      const plan = planOf(scenario, event);
      return `${plan?.kind} ${plan?.tone} at ${plan?.place}${plan?.from === undefined ? '' : ` from ${plan.from}`}`;
    };
    expect({
      events: Object.fromEntries(scenario.rules.events.map(({ id }) => [id, line({ kind: 'happened', event: id })])),
      actions: Object.fromEntries(scenario.rules.actions.map(({ id, seat }) => [id, line({ kind: 'action-taken', seat, action: id, public: true })])),
    }).toMatchSnapshot();
  });
});

describe('other happenings', () => {
  test.each<[string, GameEvent, Partial<BeatPlan> | undefined]>([
    ['a strike from outside comes from where it was flown', { kind: 'third-party-struck' }, { kind: 'strike', place: 'natanz', from: 'israel' }],
    ['retaliation', { kind: 'retaliated' }, { kind: 'strike', place: 'israel' }],
    ['an accord in force', { kind: 'accord-in-force', accord: 'interim', terms: { energy: 1 }, guaranteed: [] }, { kind: 'accord', tone: 'good' }],
    ['a violation that was found', { kind: 'commitment-reported', issue: 'stockpile', giver: 'iran', report: 'violation-found' }, { tone: 'bad', place: 'isfahan' }],
    ['a promise that looks kept', { kind: 'commitment-reported', issue: 'stockpile', giver: 'iran', report: 'looks-honoured' }, { kind: 'inspector', from: 'vienna' }],
    ['sanctions that come back', { kind: 'terms-set-back', seat: 'us', issues: ['energy'], how: 'snap-back' }, { kind: 'valve-shuts', place: 'kharg' }],
    ['a threat stands where it would be carried out', { kind: 'stated', seat: 'us', statement: { kind: 'threaten', action: 'us-limited-strike' } }, { kind: 'alert', place: 'natanz' }],
    ['other words belong to the table', { kind: 'stated', seat: 'us', statement: { kind: 'reassure' } }, undefined],
    ['an offer belongs to the table', { kind: 'offered', seat: 'us', terms: { energy: 1 } }, undefined],
    ['a rung', { kind: 'rung-entered', rung: 'brink', direction: 'up' }, { kind: 'weather', tone: 'bad' }],
    ['a deadline that has passed', { kind: 'deadline-expired', author: 'us' }, { place: 'washington' }],
  ])('%s', (_, event, expected) => {
    const plan = planned(event);
    if (expected === undefined) expect(plan).toBeUndefined();
    else expect(plan).toMatchObject(expected);
  });

  test('a strike is never shown as good or bad for somebody', () => {
    const strikes = rome.rules.actions.map(({ id, seat }) => planned({ kind: 'action-taken', seat, action: id, public: true })).filter((plan) => plan?.kind === 'strike');
    expect(strikes.length).toBeGreaterThan(1);
    expect(strikes.map((plan) => plan?.tone)).not.toContain('good');
  });
});

test.each(GOLDEN_NAMES)('whatever happens in %s can be shown', (name) => {
  const { scenario, cursor } = golden(name);
  const plans = cursor.last().past('all').map(({ event }) => planOf(scenario, event)).filter((plan) => plan !== undefined);
  expect(plans.filter((plan) => !isSound(plan))).toEqual([]);
  expect(plans.length).toBeGreaterThan(3);
});

test('the weather turns by a rung and stays within the sky', () => {
  expect([weatherShare(0, 'good'), weatherShare(1, 'bad')]).toEqual([0, 1]);
  expect(weatherShare(0.4, 'bad')).toBeCloseTo(0.6);
});
