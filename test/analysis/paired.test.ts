// Runs compared game by game: worked numbers, and what pairing takes out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainOf, intervalFactor, shiftOf, type GameResult } from '../../src/analysis/index.ts';

describe('the gain of one run over another', () => {
  test('the worked number', () => {
    const { mean, low, high } = gainOf([1, 2, 3], [2, 4, 6], 1.96);
    expect([mean, low, high].map((value) => Number(value.toFixed(4)))).toEqual([2, 0.8684, 3.1316]);
  });
  test.each([
    { before: [], after: [], gain: { mean: 0, low: 0, high: 0 } },
    { before: [4], after: [7], gain: { mean: 3, low: 3, high: 3 } },
    { before: [10, 50, 90], after: [15, 55, 95], gain: { mean: 5, low: 5, high: 5 } },
  ])('$before → $after', ({ before, after, gain }) => {
    expect(gainOf(before, after, 2)).toEqual(gain);
  });
  test('luck that both runs share falls out', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), { minLength: 2 }), fc.integer({ min: -50, max: 50 }), (pairs, luck) => {
      const [before, after] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
      expect(gainOf(before.map((score) => score + luck), after.map((score) => score + luck), 1.96)).toEqual(gainOf(before, after, 1.96));
    }));
  });
});

// Two-sided quantiles of the normal distribution, as tables print them.
test.each([[0.95, 1, 1.959964], [0.99, 1, 2.575829], [0.95, 10, 2.807034], [0.95, 26, 3.101862]])('z for %d over %d rows is %d', (confidence, rows, z) => {
  expect(intervalFactor(confidence, rows)).toBeCloseTo(z, 5);
});

test('a shift counts endings as shares and scores as points', () => {
  const game = (ending: GameResult['ending'], us: number): GameResult => ({ ending, scores: { us, iran: 50, oman: 50 } });
  const { endings, scores } = shiftOf([game('war', 0), game('interim', 30)], [game('interim', 30), game('framework', 60)], 1.96);
  expect([endings.war.mean, endings.interim.mean, endings.framework.mean, endings.suspended.mean]).toEqual([-0.5, 0, 0.5, 0]);
  expect([scores.us.mean, scores.iran.mean]).toEqual([30, 0]);
});
