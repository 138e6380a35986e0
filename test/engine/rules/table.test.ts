// The table: turns, formats, concessions, agenda, bridging, guarantee, sounding (game.md, section 3).
import { describe, expect, test } from 'vitest';
import { agendaPrices, choicesFor, type Command, type Format, observe, type SeatId } from '../../../src/engine/index.ts';
import { answered, closed, dispatched, eventOf, kindsOf, movesOf, opened, passedOut, quietRound, sent, sentAll, tabled, withGauges, type Scene } from '../../support/table-talk.ts';
import { quietRules } from '../../support/tiny-rules.ts';

const offer: Command = { kind: 'offer', terms: { level: 2, energy: 1 } };
const pass: Command = { kind: 'pass' };
const atTable = (format: Format = 'direct', scene: Scene = opened(quietRules)): Scene => tabled(dispatched(scene), { format });
const phaseOf = ({ state }: Scene): string => (state.phase.kind === 'floor' ? `floor ${state.phase.seat} ${state.phase.table.exchange}` : state.phase.kind);
/** Both principals have spoken, an offer of the US stands, and the mediator has its moment. */
const mediating = (scene: Scene = atTable()): Scene => sentAll(scene, [['us', offer], ['iran', pass]]);

describe('whose turn it is', () => {
  test('the opening floor alternates by round', () => {
    expect(phaseOf(atTable())).toBe('floor us 1');
    expect(phaseOf(atTable('direct', quietRound(opened(quietRules))))).toBe('floor iran 1');
  });
  test('opener, the other, the mediator, and the next exchange', () => {
    const scene = atTable();
    const steps: readonly (readonly [SeatId, Command])[] = [['us', offer], ['iran', pass], ['oman', pass], ['us', offer], ['iran', offer], ['oman', pass]];
    const phases = steps.map((_, nth) => phaseOf(sentAll(scene, steps.slice(0, nth + 1))));
    expect(phases).toEqual(['floor iran 1', 'mediation', 'floor us 2', 'floor iran 2', 'mediation', 'statements']);
  });
  test('two passes in a row end the table, after the mediator\'s moment', () => {
    const scene = passedOut(atTable());
    expect(kindsOf(scene).slice(0, 3)).toEqual(['passed', 'passed', 'table-ended']);
    expect(eventOf(scene, 'table-ended').how).toBe('two-passes');
  });
  test('so do two passes across two exchanges', () => {
    const scene = sentAll(atTable(), [['us', offer], ['iran', pass], ['oman', pass], ['us', pass]]);
    expect(phaseOf(scene)).toBe('mediation');
    expect(eventOf(sent(scene, 'oman', pass), 'table-ended').how).toBe('two-passes');
  });
  test('a standing offer dies with the table', () => {
    const scene = quietRound(closed(passedOut(sent(atTable(), 'us', offer))));
    expect(scene.state.pending).toEqual({ kind: 'none' });
    const next = atTable('direct', scene);
    expect(choicesFor(quietRules, next.state, 'us')).toMatchObject({ kind: 'floor', initial: { kind: 'none' } });
  });
  test('who speaks last is told that nobody is left to answer, and nobody else is', () => {
    const steps: readonly (readonly [SeatId, Command])[] = [['us', offer], ['iran', pass], ['oman', pass], ['us', offer]];
    const told = [0, 1, 3, 4].map((count) => {
      const { state } = sentAll(atTable(), steps.slice(0, count));
      const choices = choicesFor(quietRules, state, state.phase.kind === 'floor' ? state.phase.seat : 'us');
      return choices.kind === 'floor' && choices.lastWord;
    });
    expect(told).toEqual([false, false, false, true]);
  });
  test('initialled, it waits for both capitals', () => {
    const scene = sentAll(atTable(), [['us', offer], ['iran', { kind: 'initial' }]]);
    expect(eventOf(scene, 'table-ended').how).toBe('initialled');
    expect(scene.state.pending).toMatchObject({ kind: 'initialled', terms: { level: 2, energy: 1 }, source: 'offer', by: 'us', adReferendum: [] });
  });
  test('nobody initials its own offer', () => {
    const scene = sentAll(atTable(), [['us', offer], ['iran', pass], ['oman', pass]]);
    expect(() => sent(scene, 'us', { kind: 'initial' })).toThrow('table/no-standing-offer');
  });
});

describe('the format scales trust moved at the table and the price of concessions', () => {
  // Offering level 2 (own cost 8) and nothing else of its own costs Iran 0.10 × 8 = 0.80 of standing, by format.
  test.each([
    { format: 'direct', held: 100, walkOut: -800, conceded: -80 },
    { format: 'indirect', held: 25, walkOut: -200, conceded: -40 },
    { format: 'expert', held: 50, walkOut: -400, conceded: -32 },
  ] as const)('$format', ({ format, held, walkOut, conceded }) => {
    const rules = { ...quietRules, verifying: quietRules.verifying, full: { ...quietRules.full, meetings: quietRules.full.meetings.map((meeting) => ({ ...meeting, formats: ['direct', 'indirect', 'expert'] as const })) } };
    const table = atTable(format, opened(rules));
    expect(movesOf(passedOut(table), 'trust-us')).toEqual([['talks-held', held]]);
    const leaving = sent(table, 'us', { kind: 'walk-out' });
    expect(movesOf(leaving, 'trust-iran')).toEqual([['walked-out', walkOut]]);
    const everywhere = { ...table, state: { ...table.state, agenda: { ...table.state.agenda, format: 'direct' as const } } };
    const offered = sentAll(format === 'expert' ? { ...everywhere, rules: expertPrices(rules) } : table, [['us', pass], ['iran', offer]]);
    expect(movesOf(offered, 'standing-iran')).toEqual([['conceded', conceded]]);
  });
  test('experts talk of what verifies and of nothing else', () => {
    const second = quietRound(opened(quietRules));
    const choices = choicesFor(quietRules, atTable('expert', second).state, 'iran');
    expect(choices.kind === 'floor' ? choices.offer.map(({ issue }) => issue) : []).toEqual(['watch']);
  });
});

/** Direct talks at the prices of expert ones: the issues that concessions need are not on an expert table. */
function expertPrices(rules: typeof quietRules): typeof quietRules {
  return { ...rules, constants: { ...rules.constants, formats: { ...rules.constants.formats, direct: rules.constants.formats.expert } } };
}

describe('concessions', () => {
  test('each point of own cost is paid for once', () => {
    const scene = sentAll(atTable(), [['us', pass], ['iran', { kind: 'offer', terms: { level: 1, energy: 1 } }], ['oman', pass], ['us', pass], ['iran', { kind: 'offer', terms: { level: 3, energy: 1 } }]]);
    expect(movesOf(scene, 'standing-iran')).toEqual([['conceded', -40], ['conceded', -100]]);
    expect(scene.state.highestCostOffered.iran).toBe(14);
  });
  test('an offer that goes back on an earlier one costs trust; more than before gives ground', () => {
    const scene = sentAll(atTable(), [['us', pass], ['iran', { kind: 'offer', terms: { level: 2, energy: 1 } }]]);
    expect(scene.state.gaveGround).toEqual(['iran']);
    const back = sentAll(scene, [['oman', pass], ['us', pass], ['iran', { kind: 'offer', terms: { level: 1, energy: 1 } }]]);
    expect(movesOf(back, 'trust-us')).toEqual([['went-back', -400]]);
  });
  test('who initials less than it offered has not gone back on its word', () => {
    const scene = sentAll(atTable(), [['us', offer], ['iran', { kind: 'offer', terms: { level: 2, energy: 2 } }], ['oman', pass], ['us', { kind: 'offer', terms: { level: 1, energy: 1 } }], ['iran', { kind: 'initial' }]]);
    expect(movesOf(scene, 'trust-us').map(([cause]) => cause)).not.toContain('went-back');
  });
  test('initialling costs what offering would', () => {
    const scene = sentAll(atTable(), [['us', offer], ['iran', { kind: 'initial' }]]);
    expect(movesOf(scene, 'standing-us')).toEqual([['conceded', -60]]);
    expect(movesOf(scene, 'standing-iran')).toEqual([['conceded', -80]]);
  });
});

describe('bridging', () => {
  const bridge: Command = { kind: 'bridge', terms: { level: 2, energy: 1 } };
  const laid = (scene: Scene = mediating()): Scene => sent(scene, 'oman', bridge);

  test('conceding to it costs half the standing', () => {
    const scene = answered(laid(passOnce()), { us: 'initial', iran: 'initial' });
    expect(movesOf(scene, 'standing-iran')).toEqual([['conceded-to-bridge', -40]]);
    expect(movesOf(scene, 'standing-us')).toEqual([['conceded-to-bridge', -30]]);
    expect(scene.state.pending).toMatchObject({ kind: 'initialled', source: 'bridging-text', by: 'oman' });
  });
  test('it costs credit with both, and earns some where it is taken', () => {
    expect(movesOf(laid(), 'credit-us')).toEqual([['bridge-laid', -200]]);
    const scene = answered(laid(), { us: 'initial', iran: 'refuse' });
    expect(movesOf(scene, 'credit-us')).toEqual([['bridge-initialled', 200]]);
    expect(movesOf(scene, 'credit-iran')).toEqual([['bridge-refused', -300]]);
  });
  test('refused by one it costs nobody anything at home, and the talks go on', () => {
    const scene = answered(laid(), { us: 'initial', iran: 'refuse' });
    expect(movesOf(scene, 'standing-us')).toEqual([]);
    expect(phaseOf(scene)).toBe('floor us 2');
  });
  test('ad referendum is remembered', () => {
    expect(answered(laid(), { us: 'ad-referendum', iran: 'initial' }).state.pending).toMatchObject({ adReferendum: ['us'] });
  });
  test('once a round', () => {
    const longer = { ...mediating(), rules: { ...quietRules, full: { ...quietRules.full, exchanges: 3 } } };
    const scene = sentAll(answered(laid(longer), { us: 'initial', iran: 'refuse' }), [['us', offer], ['iran', offer]]);
    expect(() => sent(scene, 'oman', bridge)).toThrow('table/cannot-bridge');
  });
  test('the mediator is not asked about an offer that is about to die with the table', () => {
    const scene = sentAll(answered(laid(), { us: 'initial', iran: 'refuse' }), [['us', offer], ['iran', offer]]);
    expect(phaseOf(scene)).toBe('statements');
  });
  test('not without credit', () => {
    expect(() => laid(withGauges(mediating(), { 'credit-iran': 199 }))).toThrow('table/cannot-bridge');
  });

  /** One passed, one passed: nobody has conceded anything yet. */
  function passOnce(): Scene {
    return sentAll(atTable(), [['us', pass], ['iran', pass]]);
  }
});

describe('the guarantee', () => {
  test('on one promise of the standing offer; its price falls on the side that relies on it', () => {
    const scene = sent(mediating(), 'oman', { kind: 'guarantee', issue: 'energy' });
    expect(movesOf(scene, 'credit-iran')).toEqual([['guarantee-given', -500]]);
    expect(movesOf(scene, 'credit-us')).toEqual([]);
    expect(() => sent(scene, 'oman', { kind: 'guarantee', issue: 'level' })).toThrow('table/cannot-guarantee');
  });
  test('initialled with the offer', () => {
    const scene = sentAll(atTable(), [['us', pass], ['iran', offer], ['oman', { kind: 'guarantee', issue: 'energy' }], ['oman', pass], ['us', { kind: 'initial' }]]);
    expect(scene.state.pending).toMatchObject({ guaranteed: ['energy'] });
  });
  test.each([
    { say: 'a promise that is not made', issue: 'watch', credit: 5000 },
    { say: 'more than there is credit for', issue: 'energy', credit: 499 },
  ])('not on $say', ({ issue, credit }) => {
    expect(() => sent(withGauges(mediating(), { 'credit-iran': credit }), 'oman', { kind: 'guarantee', issue })).toThrow('table/cannot-guarantee');
  });
  test('or on one of a bridging text', () => {
    const scene = sent(mediating(), 'oman', { kind: 'bridge', terms: { level: 2, energy: 1 }, guarantee: 'level' });
    expect(movesOf(scene, 'credit-us')).toEqual([['bridge-laid', -200], ['guarantee-given', -500]]);
    expect(scene.state.phase).toMatchObject({ kind: 'bridge', guaranteed: ['level'] });
  });
});

describe('sounding out', () => {
  const sounded = (terms: Readonly<Record<string, number>>): boolean => eventOf(sent(mediating(), 'oman', { kind: 'sound-out', seat: 'us', terms }), 'sounded-out').wouldRatify;
  test('the side answers truly: believed at 25 %, level 2 brings 4 points and relief costs 6 and a half more at home', () => {
    expect(sounded({ level: 2, energy: 1 })).toBe(false);
  });
  test('beyond its red line it would not ratify at any price', () => {
    expect(sounded({ level: 3, energy: 2, watch: 2 })).toBe(false);
  });
  test('it costs credit with that side, once a round each', () => {
    const scene = sent(mediating(), 'oman', { kind: 'sound-out', seat: 'us', terms: { level: 2, energy: 1 } });
    expect(movesOf(scene, 'credit-us')).toEqual([['sounded-out', -200]]);
    expect(() => sent(scene, 'oman', { kind: 'sound-out', seat: 'us', terms: { level: 2, energy: 1 } })).toThrow('table/cannot-sound-out');
    expect(phaseOf(sent(scene, 'oman', { kind: 'sound-out', seat: 'iran', terms: { level: 2, energy: 1 } }))).toBe('mediation');
  });
  test('with trust and verification the same text would be ratified', () => {
    const believing = withGauges(mediating(), { 'trust-us': 9000 });
    const answer = sent(believing, 'oman', { kind: 'sound-out', seat: 'us', terms: { level: 2, energy: 1, watch: 1 } });
    expect(eventOf(answer, 'sounded-out').wouldRatify).toBe(true);
  });
});

describe('the agenda', () => {
  const wide = { families: ['enrichment', 'sanctions', 'missiles'] };
  test('hosting costs credit with both', () => {
    const scene = tabled(dispatched(opened(quietRules)));
    expect([movesOf(scene, 'credit-us'), movesOf(scene, 'credit-iran')]).toEqual([[['hosting', -200]], [['hosting', -200]]]);
  });
  test.each([
    { say: 'the first time', widenings: 0, standing: -500, trust: 300 },
    { say: 'the second time', widenings: 1, standing: -100, trust: 150 },
    { say: 'later', widenings: 2, standing: -100, trust: 0 },
  ])('widening it costs the reluctant side standing and earns it trust, $say', ({ widenings, standing, trust }) => {
    const before = dispatched(opened(quietRules, { widenings }));
    const scene = tabled(before, wide);
    const declared = agendaPrices(quietRules, observe(quietRules, before.state, 'oman'), { families: ['missiles'], carry: [] });
    expect(declared).toEqual([...(trust === 0 ? [] : [{ gauge: 'trust-us', byCenti: trust }]), { gauge: 'standing-iran', byCenti: standing }]);
    expect(movesOf(scene, 'standing-iran')).toEqual([['agenda-widened', standing]]);
    expect(movesOf(scene, 'trust-us')).toEqual(trust === 0 ? [] : [['agenda-widened', trust]]);
    expect(movesOf(scene, 'standing-us')).toEqual([]);
    expect(scene.state.agenda.wide).toBe(true);
  });
  test.each([
    { say: 'at least one family is a core one', agenda: { families: ['missiles'] }, code: 'agenda/no-core-family' },
    { say: 'a family is named once', agenda: { families: ['sanctions', 'sanctions'] }, code: 'agenda/unknown-family' },
    { say: 'the meeting allows the format', agenda: { format: 'expert' as const }, code: 'agenda/format-closed' },
  ])('$say', ({ agenda, code }) => {
    expect(() => tabled(dispatched(opened(quietRules)), agenda)).toThrow(code);
  });
  test('what is off it cannot be offered', () => {
    expect(() => sent(atTable(), 'us', { kind: 'offer', terms: { energy: 1, range: 1 } })).toThrow('offer/off-agenda');
  });
});

test.each([
  { say: 'changes nothing', terms: {}, code: 'offer/changes-nothing' },
  { say: 'of one side only', terms: { level: 1 }, code: 'offer/one-sided' },
  { say: 'a position there is not', terms: { level: 4, energy: 1 }, code: 'offer/unknown-position' },
  { say: 'an issue there is not', terms: { visas: 1 }, code: 'offer/unknown-issue' },
])('an offer that $say is refused', ({ terms, code }) => {
  expect(() => sent(atTable(), 'us', { kind: 'offer', terms })).toThrow(code);
});
