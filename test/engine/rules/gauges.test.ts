// What moves trust and escalation by itself and by actions (game.md, section 4): repeats, ceilings, drift, lapses.
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/engine/index.ts';
import { dispatched, inForce, movesOf, opened, quietRound, withGauges, type Scene } from '../../support/table-talk.ts';
import { quietRules } from '../../support/tiny-rules.ts';

const meeting = { date: '2026-03-02', venue: 'rome', formats: ['direct', 'indirect', 'expert'] } as const;
/** Eight quiet rounds without a deadline. */
const longRules: Rules = { ...quietRules, full: { ...quietRules.full, deadline: { kind: 'none' }, meetings: Array.from({ length: 8 }, () => meeting) } };

const take = (action: string): { readonly actions: readonly [{ readonly action: string }] } => ({ actions: [{ action }] });
const effectOf = (scene: Scene, gauge: string, action: string): number => movesOf(scene, gauge).filter(([cause]) => cause === `action ${action}`).reduce((sum, [, by]) => sum + by, 0);

describe('the same gesture repeated counts 100, 50, 0 %', () => {
  test.each([[0, 300], [1, 150], [2, 0], [3, 0]])('after %i uses: %i', (uses, byCenti) => {
    const scene = opened(quietRules, { uses: Array.from({ length: uses }, () => ({ action: 'iran-pause', round: 1 })) });
    expect(effectOf(dispatched(scene, { iran: take('iran-pause') }), 'trust-us', 'iran-pause')).toBe(byCenti);
  });

  test.each([[1, 150], [3, 150], [4, 300]])('again after %i rounds: %i', (rounds, byCenti) => {
    let scene = quietRound(opened(longRules), { iran: take('iran-pause') });
    for (let round = 1; round < rounds; round++) scene = quietRound(scene);
    expect(effectOf(dispatched(scene, { iran: take('iran-pause') }), 'trust-us', 'iran-pause')).toBe(byCenti);
  });

  test('another gesture counts in full', () => {
    const scene = opened(quietRules, { uses: [{ action: 'iran-pause', round: 1 }, { action: 'iran-pause', round: 1 }] });
    expect(effectOf(dispatched(scene, { iran: take('iran-dismantle') }), 'trust-us', 'iran-dismantle')).toBe(800);
  });
});

describe('pressure of one family repeated counts 100, 50, 25 % for escalation, and in full for trust', () => {
  test.each([[0, 240], [1, 120], [2, 60], [5, 60]])('after %i uses: %i', (uses, byCenti) => {
    const scene = opened(quietRules, { uses: Array.from({ length: uses }, () => ({ action: 'us-press', round: 1 })) });
    const after = dispatched(scene, { us: take('us-press') });
    expect(effectOf(after, 'escalation', 'us-press')).toBe(byCenti);
    expect(effectOf(after, 'trust-iran', 'us-press')).toBe(-500);
  });

  test('the other side\'s pressure does not dull one\'s own', () => {
    const scene = opened(quietRules, { uses: [{ action: 'us-press', round: 1 }, { action: 'us-deploy', round: 1 }] });
    expect(effectOf(dispatched(scene, { iran: take('iran-spin') }), 'escalation', 'iran-spin')).toBe(300);
  });
});

describe('trust has a ceiling by source', () => {
  test.each([
    { say: 'gestures stop at 45', trust: 4400, by: 100 },
    { say: 'and do nothing above it', trust: 5000, by: 0 },
    { say: 'below it they count in full', trust: 2000, by: 300 },
  ])('$say', ({ trust, by }) => {
    const after = dispatched(withGauges(opened(quietRules), { 'trust-us': trust }), { iran: take('iran-pause') });
    expect(effectOf(after, 'trust-us', 'iran-pause')).toBe(by);
  });

  test.each([
    { say: 'kept words stop at 30 (talks held gave 1 before)', trust: 2850, by: 50 },
    { say: 'and do nothing above it', trust: 3500, by: 0 },
  ])('$say', ({ trust, by }) => {
    const scene = quietRound(withGauges(opened(quietRules), { 'trust-us': trust }), {}, { iran: { kind: 'reassure' } });
    expect(movesOf(scene, 'trust-us').filter(([cause]) => cause === 'statement reassure').reduce((sum, [, one]) => sum + one, 0)).toBe(by);
  });

  test('honoured conduct has none', () => {
    const scene = withGauges(opened(quietRules, inForce({ level: 3, energy: 1 })), { 'trust-us': 9000 });
    expect(movesOf(quietRound(scene), 'trust-us')).toContainEqual(['honoured', 900]);
  });
});

describe('drift', () => {
  test.each([
    { say: 'trust above its start', gauge: 'trust-us', at: 4000, by: -100 },
    { say: 'trust below its start (talks held gave 1 before)', gauge: 'trust-us', at: 2350, by: 50 },
    { say: 'standing below the brief\'s base', gauge: 'standing-us', at: 5000, by: 200 },
    { say: 'standing above it', gauge: 'standing-iran', at: 5600, by: -100 },
    { say: 'a gauge with a drift of its own', gauge: 'pressure', at: 6000, by: 59 },
  ])('$say: $by', ({ gauge, at, by }) => {
    expect(movesOf(quietRound(withGauges(opened(longRules), { [gauge]: at })), gauge)).toContainEqual(['drift', by]);
  });

  test('the first drift whose condition holds is the one', () => {
    const scene = quietRound(opened(longRules, inForce({ level: 1, energy: 1 })));
    expect(movesOf(scene, 'pressure')).toEqual([['drift', -100]]);
  });

  test.each([
    { say: 'without an accord', terms: {}, moves: [['talks-held', -30], ['no-accord', 160]] },
    { say: 'with one', terms: { level: 1, energy: 1 }, moves: [['talks-held', -30]] },
  ])('escalation $say', ({ terms, moves }) => {
    expect(movesOf(quietRound(opened(longRules, inForce(terms))), 'escalation')).toEqual(moves);
  });

  test('the first round opens as the scenario says', () => {
    const { state } = opened(longRules);
    expect([state.gauges['escalation'], state.gauges['trust-us'], state.gauges['standing-us']]).toEqual([6200, 2500, 5500]);
  });
});

describe('relief by an action lapses after two rounds, unless an accord takes it up', () => {
  test('lapsed', () => {
    const first = quietRound(opened(longRules), { us: take('us-ease') });
    expect(movesOf(first, 'pressure')).toEqual([['action us-ease', -300], ['drift', 59]]);
    expect(movesOf(quietRound(first), 'pressure')).toEqual([['lapsed us-ease', 300], ['drift', 59]]);
  });
  test('no more is taken back than was given', () => {
    const first = quietRound(withGauges(opened(longRules), { pressure: 100 }), { us: take('us-ease') });
    expect(movesOf(first, 'pressure')).toEqual([['action us-ease', -100], ['drift', 59]]);
    expect(movesOf(quietRound(first), 'pressure')).toEqual([['lapsed us-ease', 100], ['drift', 59]]);
  });
  test('taken up', () => {
    const scene = quietRound(opened(longRules, inForce({ level: 1, energy: 1 })), { us: take('us-ease') });
    const second = quietRound(scene);
    expect(movesOf(second, 'pressure')).toEqual([['drift', -100]]);
    expect(second.state.lapses).toEqual([]);
  });
});

test('a gauge stays within its bounds, and the log says what really changed', () => {
  const scene = dispatched(withGauges(opened(quietRules), { 'trust-iran': 300 }), { us: take('us-press') });
  expect(scene.state.gauges['trust-iran']).toBe(0);
  expect(movesOf(scene, 'trust-iran')).toEqual([['action us-press', -300]]);
});
