// Sentences of game.md that a second reading found unsaid or said wrongly in the rules.
import { describe, expect, test } from 'vitest';
import { choicesFor, imagine, observe, visibleTo, type Command, type GameState, type Rules } from '../../src/engine/index.ts';
import {
  closed, dispatched, eventOf, inForce, kindsOf, movesOf, opened, outcomeOf, passedOut, quietRound, sent, sentAll, tabled, withGauges, type Scene,
} from '../support/table-talk.ts';
import { quietRules } from '../support/tiny-rules.ts';

const small = { level: 1, energy: 1 };
const pass: Command = { kind: 'pass' };
const offered = (terms: Readonly<Record<string, number>>): Command => ({ kind: 'offer', terms });
/** Round 2 is Iran's to open, and its meeting allows experts. */
const secondTable = (format: 'direct' | 'expert', change: Partial<GameState>): Scene =>
  tabled(dispatched(opened(quietRules, { round: 2, ...change })), { format });
const last = (terms: Readonly<Record<string, number>>): Pick<GameState, 'lastOffers'> => ({ lastOffers: { us: {}, iran: terms, oman: {} } });

describe('what goes back on an earlier offer, and what does not', () => {
  test('experts cannot name the level, so silence on it is no step back', () => {
    const scene = sent(secondTable('expert', { ...inForce(small), ...last({ level: 3, watch: 1 }) }), 'iran', offered({ watch: 1 }));
    expect(movesOf(scene, 'trust-us')).toEqual([]);
  });
  test('on an issue that experts can name, less is less', () => {
    const scene = sent(secondTable('expert', { ...inForce({ ...small, watch: 1 }), ...last({ watch: 2 }) }), 'iran', offered({ watch: 0 }));
    expect(movesOf(scene, 'trust-us')).toEqual([['went-back', -200]]);
  });
  test('taking an offer that asks for less is no going back', () => {
    const table = sentAll(secondTable('direct', last({ level: 3, energy: 1 })), [['iran', pass], ['us', offered(small)], ['oman', pass]]);
    expect(kindsOf(sent(table, 'iran', { kind: 'initial' }))).toContain('initialled');
    expect(movesOf(sent(table, 'iran', { kind: 'initial' }), 'trust-us').map(([cause]) => cause)).not.toContain('went-back');
  });
  test('an accord settles what was offered before it', () => {
    const pending: GameState['pending'] = { kind: 'initialled', terms: small, guaranteed: [], source: 'offer', by: 'us', adReferendum: [] };
    const believing = { 'trust-us': 9000, 'trust-iran': 9000, 'standing-us': 9000, 'standing-iran': 9000 };
    const scene = dispatched(withGauges(opened(quietRules, { pending, ...last({ level: 3, energy: 2 }) }), believing));
    expect(scene.state.inForce).toEqual(small);
    expect(scene.state.lastOffers).toEqual({ us: {}, iran: {}, oman: {} });
  });
});

describe('leaving an accord openly costs its full price', () => {
  const left = (change: Partial<GameState> = {}): Scene => dispatched(opened(quietRules, { ...inForce(small), ...change }), { us: { accord: { kind: 'leave' } } });

  test('a promise that the mediator vouched for is broken by it', () => {
    const scene = left({ guaranteed: ['energy'] });
    expect([movesOf(scene, 'credit-us'), movesOf(scene, 'credit-iran')]).toEqual([[['broken-guarantee', -800]], [['broken-guarantee', -800]]]);
    expect(scene.state.guaranteed).toEqual([]);
  });
  test('the guarantee of what the other side promised is not', () => {
    expect(movesOf(left({ guaranteed: ['level'] }), 'credit-us')).toEqual([]);
  });
  test('so is a reassurance given the round before', () => {
    const scene = left({ words: [{ seat: 'us', round: 0, statement: { kind: 'reassure' } }] });
    expect(eventOf(scene, 'word-tested')).toMatchObject({ seat: 'us', result: 'broken' });
    expect(movesOf(scene, 'trust-iran')).toContainEqual(['word-broken', -300]);
  });
  test('with the promises of one side only there is no accord, and escalation rises', () => {
    const oneSided = passedOut(tabled(left()));
    expect(movesOf(closed(oneSided), 'escalation')).toContainEqual(['no-accord', 160]);
  });
});

test('a text that terms taken back have left hollow is refused, and nobody is to blame for that', () => {
  const pending: GameState['pending'] = { kind: 'initialled', terms: { watch: 1 }, guaranteed: [], source: 'offer', by: 'us', adReferendum: [] };
  const rights = { us: 'snap-back', iran: 'none', oman: 'none' } as const;
  const scene = dispatched(opened(quietRules, { ...inForce(small), pending, rights }), { us: { accord: { kind: 'snap-back', issues: ['energy'] } } });
  expect(kindsOf(scene).filter((kind) => kind === 'capital-refused')).toHaveLength(2);
  expect([movesOf(scene, 'trust-us'), movesOf(scene, 'trust-iran')]).toEqual([[], []]);
});

describe('promises kept are counted over all that were ever in force', () => {
  const kept = { ...inForce(small, { due: 3, honoured: 2, looked: 3 }), rights: { us: 'snap-back', iran: 'none', oman: 'none' } as const };
  test('those taken back too', () => {
    const scene = quietRound(opened(quietRules, { ...kept, round: 4 }), { us: { accord: { kind: 'snap-back', issues: ['energy'] } } });
    expect(outcomeOf(scene)).toMatchObject({ ending: 'suspended', promises: { due: 6, honoured: 4 } });
  });
  test('and those that a recall ended', () => {
    const scene = quietRound(withGauges(opened(quietRules, { ...kept, lowCloses: { us: 1, iran: 0, oman: 0 } }), { 'standing-us': 0 }));
    expect(outcomeOf(scene)).toMatchObject({ reason: { kind: 'recall', seat: 'us' }, promises: { due: 6, honoured: 4 } });
  });
});

describe('threats are of pressure that could be carried out', () => {
  const threats = (rules: Rules): readonly string[] => {
    const done = dispatched(opened(rules), { us: { actions: [{ action: 'us-press' }] } });
    const choices = choicesFor(rules, passedOut(tabled(done)).state, 'us');
    return choices.kind === 'statement' ? choices.statements.flatMap((one) => (one.kind === 'threaten' ? one.actions : [])) : [];
  };
  test.each([
    { say: 'again and again', once: false, expected: ['us-press', 'us-deploy'] },
    { say: 'but not what is done once and for all', once: true, expected: ['us-deploy'] },
  ])('$say', ({ once, expected }) => {
    expect(threats({ ...quietRules, actions: quietRules.actions.map((action) => (action.id === 'us-press' ? { ...action, once } : action)) })).toEqual(expected);
  });
});

test('after the capitals have spoken, an imagined other side complies, and its promises are reported next round', () => {
  const { state } = dispatched(opened(quietRules, inForce(small, { since: 0 })));
  const imagined = imagine(quietRules, observe(quietRules, state, 'us'), { briefs: state.briefs, seed: 7 });
  expect(imagined.commitments.map(({ issue, conduct }) => [issue, conduct])).toEqual([['level', 'comply'], ['energy', 'comply']]);
});

describe('a leak', () => {
  const leaky: Rules = { ...quietRules, actions: quietRules.actions.map((action) => (action.id === 'us-ease' ? { ...action, effects: [{ kind: 'leak' }] } : action)) };
  const leaked = (change: Partial<GameState>): Scene => dispatched(opened(leaky, change), { us: { actions: [{ action: 'us-ease' }] } });

  test('lets the public read each seat\'s last text', () => {
    const { events } = leaked({ lastOffers: { us: small, iran: { level: 1, energy: 2 }, oman: {} } });
    expect(events.filter((event) => event.kind === 'leaked')).toEqual([{ kind: 'leaked', seat: 'us', terms: small }, { kind: 'leaked', seat: 'iran', terms: { level: 1, energy: 2 } }]);
    expect(events.filter(({ kind }) => kind === 'leaked').every((event) => visibleTo(leaky, event, 'audience'))).toBe(true);
  });
  test('with nothing on the table since the last accord, nothing comes out', () => {
    expect(kindsOf(leaked({}))).not.toContain('leaked');
  });
});

test('who gave ground at the table is for those at the table', () => {
  const { state } = sentAll(tabled(dispatched(opened(quietRules))), [['us', offered(small)]]);
  expect(observe(quietRules, state, 'iran').gaveGround).toEqual(['us']);
  expect(observe(quietRules, state, 'audience').gaveGround).toEqual([]);
});
