// The close of a round and the end of a game (game.md, sections 3 to 5): statements, deadline, third party, war, recall,
// walk-outs, implementation, scores.
import { describe, expect, test } from 'vitest';
import { strikeCentipercent, visibleTo, type GameState, type Rules, type Statement } from '../../../src/engine/index.ts';
import { closed, dispatched, eventOf, inForce, kindsOf, movesOf, opened, outcomeOf, passedOut, quietRound, sent, tabled, withGauges, type Scene } from '../../support/table-talk.ts';
import { quietRules, tinyRules } from '../../support/tiny-rules.ts';

const small = { level: 1, watch: 1, energy: 1 };
const great = { level: 2, watch: 1, energy: 1 };

describe('public statements', () => {
  const said = (statement: Statement, seat: 'us' | 'oman' = 'us'): Scene => closed(passedOut(tabled(dispatched(opened(quietRules)))), { [seat]: statement });
  const byStatement = (scene: Scene, gauge: string): number => movesOf(scene, gauge).filter(([cause]) => cause.startsWith('statement')).reduce((sum, [, by]) => sum + by, 0);
  test.each([
    { statement: { kind: 'reassure' }, moves: { 'trust-iran': 100 } },
    { statement: { kind: 'praise' }, moves: { 'credit-us': 100, 'standing-us': -50, escalation: -30 } },
    { statement: { kind: 'threaten', action: 'us-press' }, moves: { 'trust-iran': -200, escalation: 100, 'standing-us': 100 } },
    { statement: { kind: 'draw-line', issue: 'energy', position: 1 }, moves: { 'standing-us': 100 } },
    { statement: { kind: 'extend-deadline', round: 4 }, moves: { 'standing-us': -200, escalation: -100 } },
  ] as const)('$statement.kind', ({ statement, moves }) => {
    const scene = said(statement);
    expect(Object.fromEntries(Object.keys(moves).map((gauge) => [gauge, byStatement(scene, gauge)]))).toEqual(moves);
  });
  test('the mediator calms, or gives both delegations cover at home', () => {
    expect(byStatement(said({ kind: 'reassure' }, 'oman'), 'escalation')).toBe(-100);
    expect(byStatement(said({ kind: 'praise' }, 'oman'), 'standing-iran')).toBe(50);
  });

  test('a reassurance that is kept', () => {
    expect(eventOf(quietRound(said({ kind: 'reassure' })), 'word-tested')).toMatchObject({ seat: 'us', result: 'kept' });
  });
  test('a reassurance broken by pressure', () => {
    const scene = dispatched(said({ kind: 'reassure' }), { us: { actions: [{ action: 'us-press' }] } });
    expect(eventOf(scene, 'word-tested')).toMatchObject({ seat: 'us', result: 'broken' });
    expect(movesOf(scene, 'trust-iran')).toContainEqual(['word-broken', -300]);
  });
  test('a threat carried out', () => {
    const scene = dispatched(said({ kind: 'threaten', action: 'us-press' }), { us: { actions: [{ action: 'us-press' }] } });
    expect(movesOf(scene, 'standing-us')).toContainEqual(['threat-carried-out', 100]);
    expect(movesOf(quietRound(scene.state.phase.kind === 'agenda' ? closed(passedOut(tabled(scene))) : scene), 'standing-us').map(([cause]) => cause)).not.toContain('bluff-called');
  });
  test('a bluff called', () => {
    expect(movesOf(quietRound(said({ kind: 'threaten', action: 'us-press' })), 'standing-us')).toContainEqual(['bluff-called', -300]);
  });
  test('a line crossed, once', () => {
    const line = { kind: 'draw-line', issue: 'energy', position: 0 } as const;
    const table = tabled(dispatched(said(line)));
    const scene = sent(sent(table, 'iran', { kind: 'pass' }), 'us', { kind: 'offer', terms: { level: 1, energy: 1 } });
    expect(movesOf(scene, 'standing-us')).toContainEqual(['line-crossed', -400]);
    expect(scene.state.words).toEqual([]);
  });
});

describe('the deadline', () => {
  const due = (change: Partial<GameState> = {}): Scene => quietRound(opened(quietRules, { deadline: { kind: 'set', author: 'us', round: 1, expired: false }, ...change }));
  test('let pass it raises risk', () => {
    expect(movesOf(due(), 'escalation')).toContainEqual(['deadline-expired', 600]);
    expect(due().state.deadline).toMatchObject({ expired: true });
  });
  test.each([
    { say: 'an accord in force', change: inForce(small) },
    { say: 'a round still to come', change: { deadline: { kind: 'set', author: 'us', round: 2, expired: false } as const } },
  ])('not with $say', ({ change }) => {
    expect(kindsOf(due(change))).not.toContain('deadline-expired');
  });
  test('not with a text before the capitals', () => {
    const table = tabled(dispatched(opened(quietRules, { deadline: { kind: 'set', author: 'us', round: 1, expired: false } })));
    const initialled = sent(sent(table, 'us', { kind: 'offer', terms: small }), 'iran', { kind: 'initial' });
    expect(kindsOf(closed(initialled))).not.toContain('deadline-expired');
  });
  test('only its author extends it, and nobody sets a second', () => {
    const table = passedOut(tabled(dispatched(opened(quietRules))));
    expect(() => closed(table, { iran: { kind: 'extend-deadline', round: 4 } })).toThrow('statement/closed');
    expect(() => closed(table, { iran: { kind: 'set-deadline', round: 2 } })).toThrow('statement/closed');
    expect(closed(table, { us: { kind: 'extend-deadline', round: 4 } }).state.deadline).toEqual({ kind: 'set', author: 'us', round: 4, expired: false });
  });
});

describe('the third party', () => {
  const certain: Rules = { ...quietRules, thirdParty: { ...tinyRules.thirdParty, basePercent: 100 } };
  test('strikes with a certain chance, and retaliation follows in the same close', () => {
    const scene = quietRound(opened(certain));
    expect(kindsOf(scene)).toEqual(expect.arrayContaining(['third-party-struck', 'retaliated', 'rung-entered']));
    expect(movesOf(scene, 'escalation')).toEqual([['talks-held', -30], ['third-party-strike', 2700], ['retaliation', 600], ['no-accord', 160]]);
    expect(scene.state.lastStrikeRound).toBe(1);
  });
  test.each([
    { say: 'an accord holds it back', scene: opened(certain, inForce(small)) },
    { say: 'escalation below its threshold', scene: withGauges(opened(certain), { escalation: 5729 }) },
    { say: 'it struck the round before', scene: opened(certain, { round: 2, lastStrikeRound: 1 }) },
  ])('not when $say', ({ scene }) => {
    expect(kindsOf(quietRound(scene))).not.toContain('third-party-struck');
  });
  test('its chance as worked: from 50, base 20 percent and 0.5 a point, at 60 it is 25 percent; in the pause after a blow it is none', () => {
    const rules: Rules = { ...quietRules, thirdParty: { ...tinyRules.thirdParty, fromCenti: 5000, basePercent: 20, perPointCentipercent: 50, adds: [] } };
    const { state } = withGauges(opened(rules), { escalation: 6000 });
    expect(strikeCentipercent(rules, state)).toBe(2500);
    expect(strikeCentipercent(rules, { ...state, round: 3, lastStrikeRound: 3 - rules.thirdParty.pause })).toBe(0);
  });
  // 14 % + 0.15 % a point above 57, + 12 % after an expired deadline, at 61.70 after talks held.
  test.each([
    { say: 'while the deadline runs', expired: false, percent: 14.6 },
    { say: 'after it has passed', expired: true, percent: 26.6 },
  ])('its chance $say is about $percent %', ({ expired, percent }) => {
    const rules: Rules = { ...quietRules, thirdParty: tinyRules.thirdParty };
    let struck = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const scene = quietRound(opened(rules, { seed, deadline: { kind: 'set', author: 'us', round: 3, expired } }));
      if (scene.state.lastStrikeRound === 1) struck += 1;
    }
    expect(Math.abs(struck / 10 - percent)).toBeLessThan(3.5);
  });
});

describe('war: two closes in a row on the top rung', () => {
  const high = withGauges(opened(quietRules), { escalation: 8800 });
  test('the first close warns', () => {
    const scene = quietRound(high);
    expect(eventOf(scene, 'war-near')).toMatchObject({ closesLeft: 1 });
    expect(scene.state.topRungCloses).toBe(1);
  });
  test('the second is war, and nobody scores', () => {
    const outcome = outcomeOf(quietRound(quietRound(high)));
    expect(outcome).toMatchObject({ ending: 'war', reason: { kind: 'war' }, scores: { us: 0, iran: 0, oman: 0 } });
  });
  test('each seat has the dispatch between them', () => {
    const first = quietRound(withGauges(opened(quietRules), { escalation: 8450 }));
    const scene = quietRound(first, { oman: { actions: [{ action: 'oman-calm' }] } });
    expect(first.state.topRungCloses).toBe(1);
    expect(scene.state).toMatchObject({ topRungCloses: 0, phase: { kind: 'capitals' } });
  });
  test('the count begins anew', () => {
    const scene = quietRound(opened(quietRules, { topRungCloses: 1 }));
    expect(scene.state.topRungCloses).toBe(0);
  });
});

describe('recall: standing below 15 at two closes', () => {
  const weak = withGauges(opened({ ...quietRules, constants: { ...quietRules.constants, standing: { ...quietRules.constants.standing, driftCenti: 0 } } }, inForce(small)), { 'standing-iran': 1300 });
  test('the first close warns that seat alone', () => {
    const scene = quietRound(weak);
    expect(eventOf(scene, 'recall-near')).toMatchObject({ seat: 'iran', closesLeft: 1 });
    expect(scene.state.lowCloses).toEqual({ us: 0, iran: 1, oman: 0 });
  });
  test('the second ends the talks and any accord', () => {
    const scene = quietRound(quietRound(weak));
    expect(outcomeOf(scene)).toMatchObject({ ending: 'suspended', reason: { kind: 'recall', seat: 'iran' } });
    expect(scene.state.inForce).toEqual({});
  });
  test('at 15 exactly it stands', () => {
    expect(quietRound(withGauges(weak, { 'standing-iran': 1500 })).state.lowCloses.iran).toBe(0);
  });
});

describe('walk-outs in two rounds running', () => {
  const walked = (scene: Scene, seat: 'us' | 'iran'): Scene => closed(sent(tabled(dispatched(scene)), seat, { kind: 'walk-out' }));
  test('end the talks and any accord', () => {
    const once = walked(opened(quietRules, inForce(small)), 'us');
    expect(once.state.walkOuts).toBe(1);
    const twice = walked(once, 'iran');
    expect(outcomeOf(twice)).toMatchObject({ ending: 'suspended', reason: { kind: 'walk-outs' } });
    expect(twice.state.inForce).toEqual({});
  });
  test('a table held in between forgives', () => {
    expect(quietRound(walked(opened(quietRules), 'us')).state.walkOuts).toBe(0);
  });
  test('the price of one', () => {
    const scene = sent(tabled(dispatched(opened(quietRules))), 'us', { kind: 'walk-out' });
    expect(movesOf(scene, 'standing-us')).toEqual([['walked-out', 100]]);
    expect(movesOf(scene, 'escalation')).toEqual([['walked-out', 200]]);
  });
});

test('a leak lets the public read each side\'s last text', () => {
  const leaky: Rules = { ...quietRules, events: tinyRules.events.filter(({ id }) => id === 'press-leak').map((event) => ({ ...event, percent: 100 })) };
  const table = sent(tabled(dispatched(opened(leaky))), 'us', { kind: 'offer', terms: small });
  const scene = closed(passedOut(table));
  const leaked = eventOf(scene, 'leaked');
  expect(leaked).toEqual({ kind: 'leaked', seat: 'us', terms: small });
  expect([visibleTo(leaky, eventOf(table, 'offered'), 'audience'), visibleTo(leaky, leaked, 'audience')]).toEqual([false, true]);
});

describe('how the game ends', () => {
  /** Plays quiet rounds until the game is over. */
  function toEnd(scene: Scene): Scene {
    let now = scene;
    for (let round = 0; round < 12 && now.state.phase.kind !== 'over'; round++) now = quietRound(now);
    return now;
  }
  test.each([
    { say: 'no accord: with the calendar', terms: {}, ending: 'suspended', round: 4 },
    { say: 'an interim accord: after two rounds more', terms: small, ending: 'interim', round: 6 },
    { say: 'a framework: two rounds after it stands', terms: great, ending: 'framework', round: 3 },
  ])('$say', ({ terms, ending, round }) => {
    expect(outcomeOf(toEnd(opened(quietRules, inForce(terms))))).toMatchObject({ ending, round });
  });
  test('implementation rounds have no table and no statements', () => {
    const scene = dispatched(quietRound(opened(quietRules, inForce(great))));
    expect(scene.state).toMatchObject({ stage: 'implementation', implementationFrom: 2, round: 3, phase: { kind: 'capitals' } });
  });
  test('a text initialled at the last table is ratified in the first of them', () => {
    const last = withGauges(opened(quietRules, { round: 4 }), { 'trust-us': 9000, 'trust-iran': 9000, 'standing-us': 9000, 'standing-iran': 9000 });
    const table = sent(tabled(dispatched(last)), 'iran', { kind: 'offer', terms: small });
    const scene = dispatched(closed(sent(table, 'us', { kind: 'initial' })));
    expect(scene.state).toMatchObject({ stage: 'implementation', round: 6, inForce: small });
    expect(outcomeOf(toEnd(scene))).toMatchObject({ ending: 'interim', reason: { kind: 'accord-stands' } });
  });
  test('an accord that is broken up while it is tested ends the game', () => {
    const scene = quietRound(opened(quietRules, inForce(great)));
    const left = dispatched(scene, { us: { accord: { kind: 'leave' } } });
    expect(outcomeOf(left)).toMatchObject({ ending: 'suspended', round: 2 });
  });
});

describe('scores', () => {
  test('nothing in force: the no-deal value between floor and start', () => {
    const scene = quietRound(withGauges(opened(quietRules, { round: 4, deadline: { kind: 'none' } }), { escalation: 7030, pressure: 7000 }));
    // Escalation 70.00 after talks held: N(us) = −10 × 40 = −400 centipoints, of floor −800 and start −320: 25 × 400/480 = 20.8.
    expect(outcomeOf(scene)).toMatchObject({ ending: 'suspended', realised: { us: -40_000 }, scores: { us: 20 } });
  });
  test('a framework that was kept: believed in full, from start to top', () => {
    const believed = withGauges(opened(quietRules, { ...inForce(great, { due: 2, honoured: 2, looked: 2, report: 'looks-honoured' }), stage: 'implementation', implementationFrom: 4, round: 5 }), { 'trust-us': 10_000, 'trust-iran': 10_000 });
    const outcome = outcomeOf(dispatched(believed));
    // US: 16 + 4 − 6 = 14 points; 25 + 75 × (1,400 + 320)/(3,000 + 320) = 63.8. Iran: 14 − 8 − 2 = 4; 25 + 75 × (400 + 410)/(2,500 + 410) = 45.8.
    expect(outcome.realised).toEqual({ us: 140_000, iran: 40_000, oman: 0 });
    expect(outcome.scores).toMatchObject({ us: 63, iran: 45 });
    // Joint gain 1,400 + 320 + 400 + 410 = 2,530 of 4,000; shares 51.8 % and 27.8 %; escalation never rose.
    expect(outcome).toMatchObject({ efficiencyPercent: 63, fairnessPercent: 53, calmPercent: 100, creditPercent: 50, leftOnTableCentipoints: 1470, mistrustCostCentipoints: 0 });
    // (50 × 63 + 20 × 53 + 15 × 100 + 15 × 50 × 63/100) / 100 = 61.8
    expect(outcome.scores.oman).toBe(61);
  });
  test('half honoured counts half, own cost and the other\'s benefit alike', () => {
    const half = withGauges(opened(quietRules, { ...inForce(great, { due: 1, honoured: 0, looked: 1, report: 'looks-honoured' }), stage: 'implementation', implementationFrom: 4, round: 5 }), { 'trust-us': 10_000, 'trust-iran': 10_000 });
    // The last orders comply, and are counted before the scores are taken: one of two rounds.
    const outcome = outcomeOf(dispatched(half));
    expect(outcome.realised).toEqual({ us: 70_000, iran: 20_000, oman: 0 });
    expect(outcome.promises).toEqual({ due: 6, honoured: 3 });
  });
  test('what mistrust cost', () => {
    const doubted = withGauges(opened(quietRules, { ...inForce(great, { due: 2, honoured: 2, looked: 2, report: 'looks-honoured' }), stage: 'implementation', implementationFrom: 4, round: 5 }), { 'trust-us': 5000, 'trust-iran': 5000 });
    // The last orders, honoured, lift trust to 57 and 54. US believes level to 69 % (inspections 12) and watch to 57 %:
    // it loses 16 × 31 + 4 × 43 = 668; Iran 14 × 46 = 644.
    expect(outcomeOf(dispatched(doubted)).mistrustCostCentipoints).toBe(1312);
  });
  test('the last orders of all are tested before the scores are taken', () => {
    const kept = opened(quietRules, { ...inForce(great, { due: 2, honoured: 2, looked: 2, report: 'looks-honoured' }), stage: 'implementation', implementationFrom: 4, round: 5 });
    const cheated = dispatched(kept, { iran: { stall: ['level'] } });
    expect(outcomeOf(cheated).promises).toEqual({ due: 9, honoured: 8 });
    expect(kindsOf(cheated)).toContain('commitment-reported');
  });
});
