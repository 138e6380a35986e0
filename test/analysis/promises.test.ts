// Promises made, kept and broken: worked examples, and the sums of the outcome.
import { describe, expect, test } from 'vitest';
import { promisesOf } from '../../src/analysis/index.ts';
import type { GameEvent, Outcome } from '../../src/engine/index.ts';
import type { Step } from '../../src/record/index.ts';
import { GOLDEN_NAMES, goldenGame } from '../support/golden-rerun.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { randomSteps } from '../support/random-steps.ts';

const sumsOf = (promises: ReturnType<typeof promisesOf>): Outcome['promises'] => ({
  due: promises.reduce((sum, { due }) => sum + due, 0), honoured: promises.reduce((sum, { honoured }) => sum + honoured, 0),
});
const outcomeOf = (steps: readonly Step[]): Outcome => {
  const phase = steps.at(-1)?.state.phase;
  if (phase?.kind !== 'over') throw new Error('the game is over');
  return phase.outcome;
};

test('the worked number: a cap that was sealed first and then went farther', () => {
  const { rules, steps } = goldenGame('rome-framework').rerun;
  expect(promisesOf({ rules, steps }).filter(({ issue }) => issue === 'stockpile')).toEqual([
    { giver: 'iran', issue: 'stockpile', position: 1, from: { step: 42, round: 5 }, to: { step: 63, round: 7 }, end: 'changed', due: 1, honoured: 1, stalled: 0, found: 0, unlooked: 0 },
    { giver: 'iran', issue: 'stockpile', position: 3, from: { step: 63, round: 7 }, to: { step: 66, round: 9 }, end: 'stands', due: 3, honoured: 3, stalled: 0, found: 0, unlooked: 0 },
  ]);
});

test.each(GOLDEN_NAMES)('%s: rounds due and honoured are those of the outcome', (name) => {
  const { rules, steps } = goldenGame(name).rerun;
  expect(sumsOf(promisesOf({ rules, steps }))).toEqual(outcomeOf(steps).promises);
});

describe('law: sums are those of the outcome, whatever is played', () => {
  test.each(playedScenarios.map(({ name, rules }) => [name, rules] as const))('%s', (_, rules) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const steps = randomSteps(rules, { seed });
      const promises = promisesOf({ rules, steps });
      expect(sumsOf(promises)).toEqual(outcomeOf(steps).promises);
      for (const { due, honoured, stalled, found } of promises) {
        expect(honoured + stalled).toBe(due);
        expect(found).toBeLessThanOrEqual(stalled);
      }
      const standing = Object.fromEntries(promises.filter(({ end }) => end === 'stands').map(({ issue, position }) => [issue, position]));
      expect(standing).toEqual(outcomeOf(steps).reason.kind === 'accord-stands' ? steps.at(-1)?.state.inForce : {});
    }
  });
});

describe('what becomes of a promise', () => {
  const { rules, steps: [start] } = goldenGame('first-contact-interim').rerun;
  const inForce: GameEvent = { kind: 'accord-in-force', accord: 'interim', terms: { 'enrichment-level': 2, 'released-funds': 1 }, guaranteed: [] };
  const order = (conduct: 'comply' | 'stall'): GameEvent => ({ kind: 'conduct-ordered', issue: 'enrichment-level', giver: 'iran', conduct });
  const report = (as: 'looks-honoured' | 'violation-found'): GameEvent => ({ kind: 'commitment-reported', issue: 'enrichment-level', giver: 'iran', report: as });
  const story = (...events: readonly GameEvent[]): ReturnType<typeof promisesOf> => {
    if (start === undefined) throw new Error('a first state');
    return promisesOf({ rules, steps: events.map((event) => ({ ...start, events: [event] })) });
  };

  test('stalled twice and found once', () => {
    expect(story(inForce, order('stall'), report('looks-honoured'), order('stall'), report('violation-found')).find(({ giver }) => giver === 'iran'))
      .toMatchObject({ due: 2, honoured: 0, stalled: 2, found: 1, end: 'stands' });
  });
  test('taken back after a breach, left, or lowered by a step', () => {
    expect(story(inForce, { kind: 'terms-set-back', seat: 'us', issues: ['released-funds'], how: 'snap-back' }).map(({ issue, end }) => [issue, end]))
      .toEqual([['released-funds', 'taken-back'], ['enrichment-level', 'stands']]);
    expect(story(inForce, { kind: 'accord-left', seat: 'us', issues: ['released-funds'] }).map(({ issue, end }) => [issue, end]))
      .toEqual([['released-funds', 'left'], ['enrichment-level', 'stands']]);
    expect(story(inForce, { kind: 'terms-set-back', seat: 'iran', issues: ['enrichment-level'], how: 'roll-back' }).map(({ issue, position, end }) => [issue, position, end]))
      .toEqual([['enrichment-level', 2, 'taken-back'], ['released-funds', 1, 'stands'], ['enrichment-level', 1, 'stands']]);
  });
  test('a stall that nobody came to look at was never due', () => {
    expect(story(inForce, order('stall'), { kind: 'accord-left', seat: 'iran', issues: ['enrichment-level'] }).find(({ giver }) => giver === 'iran'))
      .toMatchObject({ due: 0, stalled: 0, unlooked: 1, end: 'left' });
  });
});
