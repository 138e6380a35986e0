// Turning points: rollouts that meet the same world, marks that need certainty, names that fit the decision.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decisionsOf, judge, LEAST_POINTS } from '../../src/analysis/index.ts';
import { landmarkOf } from '../../src/analysis/landmarks.ts';
import { forkAt, rollOut } from '../../src/analysis/rollout.ts';
import type { Command, GameState } from '../../src/engine/index.ts';
import { openFile, type Rerun, type Step } from '../../src/record/index.ts';

function golden(name: string): Rerun {
  const opened = openFile(readFileSync(new URL(`../golden/${name}.muscat.json`, import.meta.url), 'utf8'));
  if (opened.kind !== 'game') throw new Error(`${name} is ${opened.kind}`);
  return opened.rerun;
}

const contact = golden('first-contact-interim');
const rome = golden('rome-class');
const FIRST_SEED = 4_000_000_000;

describe('a rollout', () => {
  const entry = contact.record.entries[0] ?? [];

  test('is the same for the same seed, and differs between seeds', () => {
    const results = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => rollOut(forkAt(contact, 0), entry, seed));
    expect([1, 2, 3].map((seed) => rollOut(forkAt(contact, 0), entry, seed))).toEqual(results.slice(0, 3));
    expect(new Set(results.map(({ scores }) => JSON.stringify(scores))).size).toBeGreaterThan(1);
  });

  test('knows nothing of the luck of the game itself', () => {
    const fork = forkAt(contact, 0);
    const elsewhere = { ...fork, state: { ...fork.state, seed: fork.state.seed + 1 } };
    expect(rollOut(elsewhere, entry, 9)).toEqual(rollOut(fork, entry, 9));
  });

  test('from the last decision on is what the game came to, but for luck: a finished game is not played on', () => {
    const last = contact.record.entries.length;
    const outcome = contact.record.outcome;
    if (outcome.kind === 'unfinished') throw new Error('the game is over');
    const { ending } = rollOut(forkAt(contact, last - 1), contact.record.entries[last - 1] ?? [], 3);
    expect(ending).toBe(outcome.outcome.ending);
  });
});

describe('a mark', () => {
  test('a text that both would have signed, passed over in the last round but one, lost the talks', () => {
    const point = judge(rome, { step: 47, seat: 'iran' }, { rollouts: 40, firstSeed: FIRST_SEED });
    expect(point).toMatchObject({ step: 47, seat: 'iran', mark: 'talks-losing', landmark: 'deal-missed', instead: { kind: 'initial' }, rollouts: 40 });
    expect(point?.accordsPercent.instead).toBeGreaterThan(75);
    expect(point?.lossCenti.low).toBeGreaterThan(100 * LEAST_POINTS);
  });

  test('the same search finds the same point, another one need not', () => {
    const decision = { step: 16, seat: 'iran' } as const;
    const search = { rollouts: 30, firstSeed: FIRST_SEED };
    const found = judge(contact, decision, search);
    expect(judge(contact, decision, search)).toEqual(found);
    expect(judge(contact, decision, { ...search, firstSeed: 17 })).not.toEqual(found);
  });

  test('is not given where nothing is certain', () => {
    const points = decisionsOf(contact).slice(0, 6).map((decision) => judge(contact, decision, { rollouts: 30, firstSeed: FIRST_SEED }));
    for (const point of points) if (point !== undefined) expect(Math.min(Math.abs(point.lossCenti.low), Math.abs(point.lossCenti.high))).toBeGreaterThan(100 * LEAST_POINTS);
    expect(points).toContain(undefined);
  });

  test('every command is a decision, sealed ones by themselves', () => {
    expect(decisionsOf(contact)).toHaveLength(contact.record.entries.flat().length);
    expect(decisionsOf(contact).slice(0, 4)).toEqual([{ step: 1, seat: 'us' }, { step: 1, seat: 'iran' }, { step: 1, seat: 'oman' }, { step: 2, seat: 'oman' }]);
  });
});

describe('a promise broken', () => {
  const framework = golden('rome-framework');
  const STEP = 65;

  /** The United States stalls what it owes; everything else as it was. */
  function stalled(): Rerun {
    const { record } = framework;
    const entries = record.entries.map((entry, nth) => (nth !== STEP - 1 ? entry : entry.map((sent) =>
      (sent.seat === 'us' && sent.command.kind === 'dispatch' ? { ...sent, command: { ...sent.command, stall: ['energy', 'finance'] } } : sent))));
    return { ...framework, record: { ...record, entries } };
  }

  test('is marked by what it cost the other side, whatever it brought its author', () => {
    const point = judge(stalled(), { step: STEP, seat: 'us' }, { rollouts: 30, firstSeed: FIRST_SEED });
    expect(point).toMatchObject({ landmark: 'promise-broken', harmedCenti: { seat: 'iran' }, instead: { kind: 'dispatch', stall: [] } });
    expect(point?.harmedCenti?.low).toBeGreaterThan(100 * LEAST_POINTS);
  });

  test('promises kept harm nobody', () => {
    expect(judge(framework, { step: STEP, seat: 'us' }, { rollouts: 30, firstSeed: FIRST_SEED })?.harmedCenti).toBeUndefined();
  });
});

describe('a landmark', () => {
  const { rules } = rome;
  const quiet = { kind: 'dispatch', actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'keep' }, request: { families: [], format: 'direct' } } as const;
  const plain: Step = { entry: [], events: [], state: stateAt(0) };

  test.each<[string, Command, string | undefined]>([
    ['pressure', { ...quiet, actions: [{ action: rules.actions.find(({ kind }) => kind === 'pressure')?.id ?? '' }] }, 'needless-escalation'],
    ['a gesture', { ...quiet, actions: [{ action: rules.actions.find(({ kind }) => kind === 'gesture')?.id ?? '' }] }, undefined],
    ['a stalled promise', { ...quiet, stall: ['energy'] }, 'promise-broken'],
    ['leaving an accord', { ...quiet, accord: { kind: 'leave' } }, 'promise-broken'],
    ['a threat', { kind: 'statement', statement: { kind: 'threaten', action: 'us-strike' } }, 'needless-escalation'],
    ['praise', { kind: 'statement', statement: { kind: 'praise' } }, undefined],
    ['a pass with nothing on the table', { kind: 'pass' }, undefined],
  ])('%s that lost', (_, command, landmark) => {
    expect(landmarkOf(rules, { command, outcome: 'lost', before: plain, after: plain })).toBe(landmark);
  });

  test('what gained is named where it opened the door', () => {
    const shut = { ...plain, state: trusting(0) };
    const open = { ...plain, state: trusting(6000) };
    expect(landmarkOf(rules, { command: { kind: 'pass' }, outcome: 'gained', before: shut, after: open })).toBe('door-opened');
    expect(landmarkOf(rules, { command: { kind: 'pass' }, outcome: 'gained', before: open, after: open })).toBeUndefined();
  });

  test('a text that both would have signed is missed by whom it was laid to, not by who laid it and waits', () => {
    const before = { ...plain, state: stateAt(46) };
    const { phase } = before.state;
    if (phase.kind !== 'floor' || phase.table.standing.kind !== 'offer') throw new Error('no text on the floor');
    const own = { ...plain, state: { ...before.state, phase: { ...phase, table: { ...phase.table, standing: { ...phase.table.standing, by: phase.seat } } } } };
    const named = (kind: 'pass' | 'walk-out', from: Step): string | undefined => landmarkOf(rules, { command: { kind }, outcome: 'lost', before: from, after: plain });
    expect([named('pass', before), named('walk-out', before)]).toEqual(['deal-missed', 'deal-missed']);
    expect([named('pass', own), named('walk-out', own)]).toEqual([undefined, 'deal-missed']);
  });

  function trusting(centi: number): GameState {
    const state = stateAt(0);
    return { ...state, gauges: { ...state.gauges, 'trust-us': centi, 'trust-iran': centi } };
  }
});

function stateAt(step: number): GameState {
  const found = rome.steps[step];
  if (found === undefined) throw new Error(`no step ${step}`);
  return found.state;
}
