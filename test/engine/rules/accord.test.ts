// Accords: the ratification window, conduct, violations, snapback, leaving (game.md, sections 3 and 4).
import { describe, expect, test } from 'vitest';
import type { GameState, Rules } from '../../../src/engine/index.ts';
import { choicesFor } from '../../../src/engine/index.ts';
import { answered, closed, dispatched, eventOf, inForce, kindsOf, movesOf, opened, passedOut, quietRound, sent, sentAll, tabled, withGauges, type Scene } from '../../support/table-talk.ts';
import { quietRules } from '../../support/tiny-rules.ts';

/** Detection certain, or impossible, whatever the issue. */
const detecting = (percent: number): Rules => ({
  ...quietRules,
  issues: quietRules.issues.map((issue) => ({ ...issue, detectionPercent: percent })),
  verifying: quietRules.verifying.map((one) => ({ ...one, detectsPercent: one.detectsPercent.map((row) => row.map(() => 0)) })),
});
const pending = (terms: Readonly<Record<string, number>>, change: Partial<Extract<GameState['pending'], { kind: 'initialled' }>> = {}): Pick<GameState, 'pending'> =>
  ({ pending: { kind: 'initialled', terms, guaranteed: [], source: 'offer', by: 'us', adReferendum: [], ...change } });
const believing = { 'trust-us': 9000, 'trust-iran': 9000, 'standing-us': 9000, 'standing-iran': 9000 };
const small = { level: 1, watch: 1, energy: 1 };
const great = { level: 2, watch: 1, energy: 1 };

describe('ratification of what was initialled in the round before', () => {
  test('initialled at one table, asked at the next capitals', () => {
    const initialled = sentAll(tabled(dispatched(withGauges(opened(quietRules), believing))), [['us', { kind: 'offer', terms: small }], ['iran', { kind: 'initial' }]]);
    expect(initialled.state.inForce).toEqual({});
    const next = dispatched(closed(initialled));
    expect(kindsOf(next)).toEqual(expect.arrayContaining(['capital-ratified', 'accord-in-force']));
    expect(next.state.inForce).toEqual(small);
    expect(next.state.pending).toEqual({ kind: 'none' });
  });
  test('against the gauges as they now are: a strike in between costs the deal', () => {
    const waiting = withGauges(opened(quietRules, pending(small)), { ...believing, 'trust-us': 1000 });
    expect(eventOf(dispatched(waiting), 'capital-refused')).toMatchObject({ seat: 'us' });
    expect(dispatched(waiting).state.inForce).toEqual({});
  });
  test.each([
    { say: 'costs the refuser trust abroad', adReferendum: [], moves: [['refused-after-initialling', -600]] },
    { say: 'ad referendum costs nothing', adReferendum: ['us'] as const, moves: [] },
  ])('a refusal $say', ({ adReferendum, moves }) => {
    const waiting = withGauges(opened(quietRules, pending(small, { adReferendum })), { ...believing, 'trust-us': 0 });
    expect(movesOf(dispatched(waiting), 'trust-iran')).toEqual(moves);
  });
  test('a new accord calms, pays at home, and is trusted a little, up to the ceiling of what is signed', () => {
    const scene = dispatched(withGauges(opened(quietRules, pending(small)), { ...believing, 'trust-us': 5900, 'trust-iran': 8000 }));
    expect(movesOf(scene, 'escalation')).toEqual([['accord-ratified', -875]]);
    expect(movesOf(scene, 'standing-us')).toEqual([['accord-ratified', 400]]);
    expect(movesOf(scene, 'standing-oman')).toEqual([['accord-ratified', 600]]);
    expect(movesOf(scene, 'credit-iran')).toEqual([['accord-ratified', 500]]);
    expect(movesOf(scene, 'trust-us')).toEqual([['accord-ratified', 100]]);
    expect(movesOf(scene, 'trust-iran')).toEqual([]);
  });
  test('amending one does not pay again', () => {
    const briefs = { us: 'canary-us-soft', iran: 'canary-iran-proud', oman: 'canary-oman-host' };
    const scene = dispatched(withGauges(opened(quietRules, { briefs, ...inForce({ level: 1, energy: 1 }), ...pending({ watch: 2, energy: 2 }) }), believing));
    expect(scene.state.inForce).toEqual({ level: 1, watch: 2, energy: 2 });
    expect(movesOf(scene, 'escalation')).toEqual([]);
    expect(movesOf(scene, 'standing-us')).toEqual([]);
  });
  test('a guarantee comes into force with the promise', () => {
    const scene = dispatched(withGauges(opened(quietRules, pending(small, { guaranteed: ['energy'] })), believing));
    expect(scene.state.guaranteed).toEqual(['energy']);
  });
  test('a red line of the present mandate is not crossed at any price', () => {
    const beyond = { level: 3, watch: 2, energy: 2 };
    const refusers = (widened: GameState['widened']): string[] => dispatched(withGauges(opened(quietRules, { ...pending(beyond), widened }), believing)).events
      .flatMap((event) => (event.kind === 'capital-refused' ? [event.seat] : []));
    expect(refusers({ us: [], iran: [], oman: [] })).toEqual(['us', 'iran']);
    expect(refusers({ us: ['canary-us-energy-line'], iran: ['canary-iran-level-line'], oman: [] })).toEqual([]);
  });
  test('after a framework no table, only statements', () => {
    const scene = dispatched(withGauges(opened(quietRules, pending(great)), believing));
    expect(eventOf(scene, 'accord-in-force').accord).toBe('framework');
    expect(scene.state.phase.kind).toBe('statements');
  });
});

describe('honoured commitments', () => {
  // 6 × min(1.5, own cost ÷ 8): level 1 costs 4, level 2 and watch 1 cost 10, level 3 and watch 2 cost 20.
  test.each([
    { terms: { level: 1, energy: 1 }, trust: 300 },
    { terms: { level: 2, watch: 1, energy: 1 }, trust: 750 },
    { terms: { level: 3, watch: 2, energy: 1 }, trust: 900 },
  ])('$terms: trust +$trust', ({ terms, trust }) => {
    expect(movesOf(quietRound(opened(quietRules, inForce(terms))), 'trust-us')).toContainEqual(['honoured', trust]);
  });
  test('benefits delivered please at home, one by one', () => {
    const scene = quietRound(opened(quietRules, inForce({ level: 1, watch: 1, energy: 1 })));
    expect(movesOf(scene, 'standing-us').filter(([cause]) => cause === 'benefit')).toEqual([['benefit', 40], ['benefit', 40]]);
    expect(movesOf(scene, 'standing-iran').filter(([cause]) => cause === 'benefit')).toEqual([['benefit', 40]]);
    expect(scene.state.commitments).toEqual(['level', 'watch', 'energy'].map((issue) => ({ issue, position: 1, since: 1, due: 1, honoured: 1, looked: 1, conduct: 'none', report: 'looks-honoured' })));
  });
});

describe('stalling', () => {
  const stalled = (rules: Rules, change: Partial<GameState> = {}): Scene => quietRound(opened(rules, { ...inForce(small), ...change }), { iran: { stall: ['level'] } });

  test('undetected it looks honoured', () => {
    const scene = stalled(detecting(0));
    expect(scene.state.commitments[0]).toMatchObject({ issue: 'level', due: 1, honoured: 0, looked: 1, report: 'looks-honoured' });
    expect(kindsOf(scene)).not.toContain('word-tested');
    expect(movesOf(scene, 'trust-us')).toContainEqual(['honoured', 450]);
  });
  test('found, it falls on trust and gives the other side the right to snap back', () => {
    const scene = stalled(detecting(100));
    expect(scene.state.commitments[0]).toMatchObject({ issue: 'level', due: 1, honoured: 0, looked: 0, report: 'violation-found' });
    expect(movesOf(scene, 'trust-us')).toContainEqual(['violation', -1600]);
    expect(movesOf(scene, 'standing-us')).toContainEqual(['violation', -200]);
    expect(scene.state.rights).toMatchObject({ us: 'snap-back', iran: 'none' });
  });
  test('a broken guarantee costs the mediator credit with both, and is gone', () => {
    const scene = stalled(detecting(100), { guaranteed: ['level', 'energy'] });
    expect(movesOf(scene, 'credit-us')).toContainEqual(['broken-guarantee', -800]);
    expect(movesOf(scene, 'credit-iran')).toContainEqual(['broken-guarantee', -800]);
    expect(scene.state.guaranteed).toEqual(['energy']);
  });
  test('a stalled verifying term found vouches for nothing', () => {
    const scene = quietRound(opened(detecting(100), inForce(small)), { iran: { stall: ['watch'] } });
    expect(scene.state.commitments[1]).toMatchObject({ issue: 'watch', report: 'violation-found' });
  });

  test('promised anew at another position it is a new promise, and vouches again', () => {
    const found = quietRound(opened(detecting(100), inForce({ level: 1, watch: 1, energy: 1 })), { iran: { stall: ['watch'] } });
    const soft = { ...found.state, briefs: { ...found.state.briefs, us: 'canary-us-soft' }, widened: { ...found.state.widened, us: [] } };
    const scene = dispatched(withGauges({ ...found, state: { ...soft, ...pending({ level: 2, watch: 2, energy: 2 }) } }, believing));
    expect(scene.state.commitments[1]).toMatchObject({ issue: 'watch', position: 2, report: 'none', due: 1, honoured: 0 });
  });

  // Level is found with 10 %, and with 20 more a position of inspections that are not stalled themselves.
  test.each([
    { say: 'without inspections', terms: { level: 1, energy: 1 }, stall: ['level'], percent: 10 },
    { say: 'with inspections', terms: { level: 1, watch: 2, energy: 1 }, stall: ['level'], percent: 50 },
    { say: 'with inspections that are stalled too', terms: { level: 1, watch: 2, energy: 1 }, stall: ['level', 'watch'], percent: 10 },
  ])('detection $say: about $percent %', ({ terms, stall, percent }) => {
    let found = 0;
    for (let seed = 0; seed < 400; seed++) {
      const scene = quietRound(opened(quietRules, { ...inForce(terms), seed }), { iran: { stall } });
      if (scene.state.commitments[0]?.report === 'violation-found') found += 1;
    }
    expect(Math.abs(found / 4 - percent)).toBeLessThan(7);
  });
});

describe('taking back', () => {
  const wronged: Partial<GameState> = { ...inForce(small), rights: { us: 'snap-back', iran: 'none', oman: 'none' } };

  test('snapback: own terms to the status quo, at no price', () => {
    const scene = dispatched(opened(quietRules, wronged), { us: { accord: { kind: 'snap-back', issues: ['energy'] } } });
    expect(scene.state.inForce).toEqual({ level: 1, watch: 1 });
    expect(eventOf(scene, 'terms-set-back')).toMatchObject({ seat: 'us', issues: ['energy'], how: 'snap-back' });
    expect([movesOf(scene, 'trust-iran'), movesOf(scene, 'standing-us'), movesOf(scene, 'escalation')]).toEqual([[], [], []]);
  });
  test('at the next dispatch or never', () => {
    const later = dispatched(opened(quietRules, wronged));
    expect(later.state.rights.us).toBe('none');
    expect(choicesFor(quietRules, closed(passedOut(tabled(later))).state, 'us')).toMatchObject({ kind: 'dispatch', accord: { snapBack: [] } });
  });
  test('never without a violation, nor of the other side\'s terms', () => {
    expect(() => dispatched(opened(quietRules, inForce(small)), { us: { accord: { kind: 'snap-back', issues: ['energy'] } } })).toThrow('dispatch/accord-closed');
    expect(() => dispatched(opened(quietRules, wronged), { us: { accord: { kind: 'snap-back', issues: ['level'] } } })).toThrow('dispatch/accord-closed');
  });
  test('leaving openly costs its full price, and the other may roll back step by step', () => {
    const scene = dispatched(withGauges(opened(quietRules, inForce({ ...small, level: 2 })), { 'trust-iran': 6000 }), { us: { accord: { kind: 'leave' } } });
    expect(eventOf(scene, 'accord-left')).toMatchObject({ seat: 'us', issues: ['energy'] });
    expect(scene.state.inForce).toEqual({ level: 2, watch: 1 });
    expect(movesOf(scene, 'trust-iran')).toEqual([['left-accord', -2500]]);
    expect(movesOf(scene, 'standing-us')).toEqual([['left-accord', -300]]);
    expect(movesOf(scene, 'escalation')).toEqual([['left-accord', 800]]);
    const next = closed(passedOut(tabled(scene)));
    const back = dispatched(next, { iran: { accord: { kind: 'roll-back', issues: ['level'] } } });
    expect(back.state.inForce).toEqual({ level: 1, watch: 1 });
    const again = dispatched(closed(passedOut(tabled(back))), { iran: { accord: { kind: 'roll-back', issues: ['level', 'watch'] } } });
    expect(again.state.inForce).toEqual({});
  });
  test('leaving breaks what was guaranteed of it, and a reassurance', () => {
    const words = [{ seat: 'us' as const, round: 1, statement: { kind: 'reassure' as const } }];
    const scene = dispatched(opened(quietRules, { ...inForce(small), guaranteed: ['energy', 'level'], words }), { us: { accord: { kind: 'leave' } } });
    expect(movesOf(scene, 'credit-iran')).toContainEqual(['broken-guarantee', -800]);
    expect(scene.state.guaranteed).toEqual(['level']);
    expect(eventOf(scene, 'word-tested')).toMatchObject({ seat: 'us', result: 'broken' });
  });
  test('what the mediator bridges may also lower, with the receiver\'s initials', () => {
    const table = tabled(dispatched(opened(quietRules, inForce(small))));
    const laid = sentAll(table, [['us', { kind: 'pass' }], ['iran', { kind: 'pass' }], ['oman', { kind: 'bridge', terms: { watch: 0 } }]]);
    expect(answered(laid, { us: 'initial', iran: 'initial' }).state.pending).toMatchObject({ terms: { watch: 0 } });
    expect(() => sent(table, 'us', { kind: 'offer', terms: { energy: 0 } })).toThrow('offer/one-sided');
  });
});
