// Means and intervals against numbers worked by hand, and tallies that add up in any grouping.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTallies, distributionOf, emptyTally, estimate, tallyOf, type Tally } from '../../src/analysis/index.ts';
import { randomGame } from '../support/random-play.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import type { GameRecord } from '../../src/record/index.ts';

describe('mean ± 1.96 · s ÷ √n', () => {
  test.each([
    { scores: [10, 20, 30], mean: 20, half: 11.316 },
    { scores: [2, 4, 4, 4, 5, 5, 7, 9], mean: 5, half: 1.4816 },
    { scores: [7, 7, 7], mean: 7, half: 0 },
    { scores: [42], mean: 42, half: 0 },
    { scores: [], mean: 0, half: 0 },
  ])('$scores', ({ scores, mean, half }) => {
    const sums = { sum: scores.reduce((a, b) => a + b, 0), squares: scores.reduce((a, b) => a + b * b, 0) };
    const found = estimate(sums, scores.length);
    expect(found.mean).toBe(mean);
    expect(found.high95 - mean).toBeCloseTo(half, 3);
    expect(mean - found.low95).toBeCloseTo(half, 3);
  });
});

describe('a tally', () => {
  const tallies = Array.from({ length: 12 }, (_, seed) => tallyOf(tinyRules, playedRecord(seed + 1)));

  test('of one game counts one ending and every declared id', () => {
    for (const tally of tallies) {
      expect(Object.values(tally.endings).reduce((a, b) => a + b)).toBe(1);
      expect(Object.keys(tally.actions)).toEqual(tinyRules.actions.map(({ id }) => id));
      expect(Object.keys(tally.events)).toEqual(tinyRules.events.map(({ id }) => id));
    }
  });

  test('is the same however it is put together', () => {
    const all = sumOf(tallies);
    fc.assert(fc.property(fc.integer({ min: 0, max: tallies.length }), (cut) => {
      expect(addTallies(sumOf(tallies.slice(0, cut)), sumOf(tallies.slice(cut)))).toEqual(all);
    }));
    expect(sumOf([...tallies].reverse())).toEqual(all);
  });

  test('gives shares from 0 to 1', () => {
    const { actions, events, dispatches } = distributionOf(sumOf(tallies));
    for (const shares of [actions, events, ...Object.values(dispatches)]) {
      for (const share of Object.values(shares)) expect(share >= 0 && share <= 1).toBe(true);
    }
    expect(Object.values(actions).some((share) => share > 0)).toBe(true);
  });

  test('refuses a game that is not finished', () => {
    expect(() => tallyOf(tinyRules, { entries: [], events: [[]], outcome: { kind: 'unfinished' } })).toThrow(/finished/);
  });
});

const sumOf = (list: readonly Tally[]): Tally => list.reduce(addTallies, emptyTally(tinyRules));

/** What a tally reads of a record. */
function playedRecord(seed: number): Pick<GameRecord, 'entries' | 'events' | 'outcome'> {
  const moments = [...randomGame(tinyRules, { seed })];
  const phase = moments.at(-1)?.state.phase;
  if (phase?.kind !== 'over') throw new Error('the game is not over');
  return {
    entries: moments.flatMap(({ move }) => (move === 'start' ? [] : [[move]])),
    events: moments.map(({ events }) => events),
    outcome: { kind: 'finished', outcome: phase.outcome },
  };
}
