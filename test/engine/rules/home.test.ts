// What the capitals count with: no-deal value, hurdle, mandate, confidences (game.md, section 2).
import { describe, expect, test } from 'vitest';
import { agendaPrices, choicesFor, hurdlePercent, noDealCentipoints, observe, startGame, type Brief } from '../../../src/engine/index.ts';
import { closed, dispatched, eventOf, movesOf, opened, passedOut, tabled, withGauges } from '../../support/table-talk.ts';
import { quietRules } from '../../support/tiny-rules.ts';

describe('hurdle = 106 − standing, with what is added and taken off', () => {
  const facts = { standingCenti: 5500, escalationCenti: 6200, wideAgenda: false, easePercent: 0 };
  test.each([
    { say: 'standing 55, below the brink', change: {}, percent: 51 },
    { say: 'standing 70', change: { standingCenti: 7000 }, percent: 36 },
    { say: 'standing 55.99 counts as 55', change: { standingCenti: 5599 }, percent: 51 },
    { say: 'on the brink', change: { escalationCenti: 7500 }, percent: 81 },
    { say: 'just below it', change: { escalationCenti: 7499 }, percent: 51 },
    { say: 'a wide agenda', change: { wideAgenda: true }, percent: 43 },
    { say: 'after a consultation', change: { easePercent: -6 }, percent: 45 },
    { say: 'never above 150', change: { standingCenti: -20_000 }, percent: 150 },
    { say: 'never below 0', change: { standingCenti: 10_000, wideAgenda: true }, percent: 0 },
  ])('$say: $percent %', ({ change, percent }) => {
    expect(hurdlePercent(quietRules, 'us', { ...facts, ...change })).toBe(percent);
  });
  test('the reluctant side\'s own part of a wide agenda', () => {
    expect(hurdlePercent(quietRules, 'iran', { ...facts, wideAgenda: true })).toBe(51);
  });
});

describe('no-deal value', () => {
  const weight = { gauge: 'pressure', centipointsPerUnit: 20, referenceCenti: 4000, worse: 'higher', meanOfTwoCloses: true, mostCentipoints: 20_000 } as const;
  const value = (weights: Brief['noDeal']['weights'], basePoints = 0): number => noDealCentipoints(
    { ...quietBrief, noDeal: { basePoints, weights } }, () => ({ nowCenti: 7000, olderCenti: 6000, newerCenti: 6100 }));
  const quietBrief = quietRules.briefs.us[0] ?? fail();
  test.each([
    { say: 'the mean of two closes, 60.5, over 40', weights: [weight], base: 0, centipoints: -410 },
    { say: 'the present reading, 70, over 40', weights: [{ ...weight, meanOfTwoCloses: false }], base: 0, centipoints: -600 },
    { say: 'at most a stated share', weights: [{ ...weight, mostCentipoints: 300 }], base: 0, centipoints: -300 },
    { say: 'better than the reference adds nothing', weights: [{ ...weight, referenceCenti: 9000 }], base: 0, centipoints: 0 },
    { say: 'a gauge that is worse when lower', weights: [{ ...weight, worse: 'lower' as const, referenceCenti: 8000, meanOfTwoCloses: false }], base: 0, centipoints: -200 },
    { say: 'two gauges add up, from the base', weights: [weight, { ...weight, meanOfTwoCloses: false }], base: 5, centipoints: -510 },
  ])('$say: $centipoints', ({ weights, base, centipoints }) => {
    expect(value(weights, base)).toBe(centipoints);
  });
});

function fail(): never {
  throw new Error('no brief');
}

describe('consulting the capital', () => {
  const consult = { us: { actions: [{ action: 'canary-us-consult', issue: 'energy' }] } };
  const ratified = (widened: readonly string[]): number => {
    const { state } = opened(quietRules, { widened: { us: widened, iran: [], oman: [] } });
    const choices = choicesFor(quietRules, state, 'us');
    return choices.kind === 'dispatch' ? (choices.actions.find(({ action }) => action === 'canary-us-consult')?.issues.length ?? -1) : -1;
  };

  test('moves the red line on one issue by one position, at a price', () => {
    const scene = dispatched(opened(quietRules), consult);
    expect(eventOf(scene, 'mandate-widened')).toMatchObject({ seat: 'us', redLine: 'canary-us-energy-line', issue: 'energy' });
    expect(scene.state.widened.us).toEqual(['canary-us-energy-line']);
    expect(movesOf(scene, 'standing-us')).toEqual([['action canary-us-consult', -300]]);
  });
  test('eases the hurdle for this round and the next', () => {
    const scenes = [dispatched(opened(quietRules), consult)];
    for (let round = 2; round <= 3; round++) scenes.push(dispatched(closed(passedOut(tabled(scenes.at(-1) ?? fail())))));
    const eased = scenes.map(({ state }) => {
      const { own } = observe(quietRules, state, 'us');
      return own.kind === 'seat' ? own.hurdlePercent - (106 - Math.trunc((state.gauges['standing-us'] ?? 0) / 100)) : Number.NaN;
    });
    expect(eased).toEqual([-6, -6, 0]);
  });
  test('once for each line', () => {
    expect(ratified([])).toBe(1);
    expect(ratified(['canary-us-energy-line'])).toBe(0);
  });
});

describe('confidences: the engine fills in the truth', () => {
  const entrusted = (topic: 'first-priority' | 'hurdle' | 'price', issue?: string): unknown =>
    eventOf(dispatched(opened(quietRules), { iran: { confidences: [{ topic, ...(issue === undefined ? {} : { issue }), mayPassOn: true }] } }), 'confidence-entrusted').content;
  test('the issue with the widest spread of value', () => {
    expect(entrusted('first-priority')).toEqual({ topic: 'first-priority', issue: 'energy' });
  });
  test('the hurdle of 51 as a range of 20', () => {
    expect(entrusted('hurdle')).toEqual({ topic: 'hurdle', leastPercent: 40, mostPercent: 59 });
  });
  test('what each position of one issue is worth', () => {
    expect(entrusted('price', 'level')).toEqual({ topic: 'price', issue: 'level', points: [0, -4, -8, -14] });
  });
  test('carried in indirect talks: credit with the other side, a little trust, and its words', () => {
    const told = dispatched(opened(quietRules), { iran: { confidences: [{ topic: 'first-priority', mayPassOn: true }] } });
    const scene = tabled(told, { format: 'indirect', carry: [0] });
    expect(eventOf(scene, 'confidence-carried')).toMatchObject({ from: 'iran', to: 'us' });
    expect(movesOf(scene, 'credit-us')).toEqual([['hosting', -200], ['carried', -300]]);
    expect(movesOf(scene, 'trust-us')).toEqual([['carried', 100]]);
    expect(agendaPrices(quietRules, observe(quietRules, told.state, 'oman'), { families: [], carry: [0] })).toEqual([{ gauge: 'credit-us', byCenti: -300 }, { gauge: 'trust-us', byCenti: 100 }]);
    expect(observe(quietRules, scene.state, 'us').confidences).toHaveLength(1);
  });
  test.each([
    { say: 'face to face nothing is carried', format: 'direct', mayPassOn: true, credit: 5000 },
    { say: 'nor without leave', format: 'indirect', mayPassOn: false, credit: 5000 },
    { say: 'nor without credit', format: 'indirect', mayPassOn: true, credit: 299 },
  ] as const)('$say', ({ format, mayPassOn, credit }) => {
    const told = withGauges(dispatched(opened(quietRules), { iran: { confidences: [{ topic: 'hurdle', mayPassOn }] } }), { 'credit-us': credit });
    expect(() => tabled(told, { format, carry: [0] })).toThrow(/agenda\//);
  });
  test('kept, without leave to pass it on, it earns credit', () => {
    const scene = dispatched(opened(quietRules), { us: { confidences: [{ topic: 'hurdle', mayPassOn: false }] } });
    expect(movesOf(scene, 'credit-us')).toEqual([['confidence-kept', 100]]);
  });
});

test('briefs are drawn by the seed, and both occur', () => {
  const drawn = new Set(Array.from({ length: 40 }, (_, seed) => startGame(quietRules, { seed, length: 'full' }).state.briefs.us));
  expect([...drawn].sort()).toEqual(['canary-us-firm', 'canary-us-soft']);
});
