// Every worked number in a doc comment of src/bargaining is a row here.
import { describe, expect, test } from 'vitest';
import { at } from '../../src/bargaining/at.ts';
import { mergeFrontiers } from '../../src/bargaining/frontier.ts';
import {
  accordKind, bargainingPoints, bestSignable, calmPercent, combine, credibilityPercent, credibilityPercents, crossedRedLines, dealValueCentipoints,
  efficiencyPercent, fairnessPercent, mediatorScore, newOwnCostPoints, principalScore, ratification, realisedWorth,
  valueOfPosition, worth, type DealTables,
} from '../../src/bargaining/index.ts';
import { comparePositions, countOf, positionsOf, stridesOf } from '../../src/bargaining/package-number.ts';
import { countReaching } from '../../src/bargaining/pair-count.ts';
import { plainTables } from '../support/deal-tables.ts';

const tables = (change: Partial<DealTables>): DealTables => ({ ...plainTables, ...change });

describe('credibility', () => {
  const vouching = { issue: 0, vouches: [[0, 0], [0, 12], [0, 24]], foundStalled: false };
  test.each([
    { say: 'trust, inspections and a guarantee add up', change: { trust: [30, 0], guaranteed: [0, 15], verifying: [vouching] }, positions: [2, 1], percent: 69 },
    { say: 'inspections that are not in the package vouch for nothing', change: { trust: [30, 0], guaranteed: [0, 15], verifying: [vouching] }, positions: [0, 1], percent: 45 },
    { say: 'never above 100', change: { trust: [95, 0], verifying: [vouching] }, positions: [2, 1], percent: 100 },
    { say: 'never below 0', change: { trust: [-30, 0], verifying: [vouching] }, positions: [2, 1], percent: 0 },
    { say: 'found stalled they vouch for nothing', change: { trust: [30, 0], inForce: [2, 0], verifying: [{ ...vouching, foundStalled: true }] }, positions: [2, 1], percent: 30 },
    { say: 'until the package gives them another position', change: { trust: [30, 0], inForce: [2, 0], verifying: [{ ...vouching, foundStalled: true }] }, positions: [1, 1], percent: 42 },
  ] as const)('$say', ({ change, positions, percent }) => {
    expect(credibilityPercent(tables(change), 0, 1, positions)).toBe(percent);
    expect(credibilityPercents(tables(change), positions)[1]).toBe(percent);
  });

  test('own costs count in full, whatever the other side believes', () => {
    expect(credibilityPercent(tables({ trust: [0, 0] }), 0, 0, [1, 1])).toBe(100);
  });
});

describe('deal value', () => {
  test('a cost of 12 and a benefit of 20 believed to 45 %', () => {
    expect(dealValueCentipoints(tables({ trust: [45, 0] }), 0, [2, 2])).toBe(-300);
  });
  test('one position by itself, everything else as it is', () => {
    expect(valueOfPosition(tables({ trust: [45, 0] }), 0, 1, 2, [2, 0])).toEqual({ points: 20, credibilityPercent: 45, centipoints: 900 });
  });
});

describe('accord', () => {
  const three = tables({ lengths: [4, 4], frameworkMinimum: [2, 1] });
  test.each([
    { positions: [2, 1], kind: 'framework' },
    { positions: [1, 3], kind: 'interim' },
    { positions: [3, 0], kind: 'none' },
  ] as const)('$positions is $kind', ({ positions, kind }) => {
    expect(accordKind(three, positions)).toBe(kind);
  });
  test('a package is laid over what is in force', () => {
    expect(combine([2, 1, 0], [-1, 0, 3])).toEqual([2, 0, 3]);
  });
});

test('new own cost: what is taken back is not set off', () => {
  const costs = tables({
    lengths: [3, 3, 2], giver: [0, 0, 1], inForce: [1, 2, 0],
    value: [[[0, -4, -10], [0, -2, -6], [0, 1]], [[0, 1, 2], [0, 1, 2], [0, -1]]], guaranteed: [0, 0, 0], frameworkMinimum: [0, 0, 0],
  });
  expect(newOwnCostPoints(costs, 0, [2, 1, 1])).toBe(6);
});

/** N −10 points, framework value 6 points at trust 90: cost 12, benefit 20 × 90 %. */
const sixPoints = tables({ trust: [90, 0], noDeal: [-1000, 0], inForce: [0, 0] });

describe('worth', () => {
  test.each([
    { say: 'none', minimum: [2, 2], positions: [2, 0], units: -100_000 },
    { say: 'interim', minimum: [2, 3], positions: [2, 2], units: -20_000 },
    { say: 'framework', minimum: [2, 2], positions: [2, 2], units: 60_000 },
  ] as const)('$say', ({ minimum, positions, units }) => {
    expect(worth(tables({ ...sixPoints, frameworkMinimum: minimum }), 0, positions)).toBe(units);
  });
});

describe('ratification', () => {
  const asked = tables({ ...sixPoints, hurdle: [50, 0], frameworkMinimum: [2, 2] });
  test('worth 60,000 against −100,000 in force, hurdle 60,000: margin 100,000', () => {
    expect(ratification(asked, 0, [2, 2])).toEqual({
      ratifies: true, worth: 60_000, worthInForce: -100_000, hurdle: 60_000, margin: 100_000, crossed: [], changes: true, bothGive: true,
    });
  });
  test.each([
    { say: 'a margin of exactly 0 is enough', change: { noDeal: [0, 0] }, ratifies: true, margin: 0 },
    { say: 'one hundredth of a point short is not', change: { noDeal: [1, 0] }, ratifies: false, margin: -100 },
    { say: 'a red line is a red line at any margin', change: { redLines: [[{ issue: 0, least: 0, most: 1, frameworkOnly: false }], []] }, ratifies: false, margin: 100_000 },
    { say: 'the other side\'s red lines are its own business', change: { redLines: [[], [{ issue: 0, least: 0, most: 1, frameworkOnly: false }]] }, ratifies: true, margin: 100_000 },
    { say: 'what is in force is not ratified again', change: { inForce: [2, 2] }, ratifies: false, margin: 0 },
  ] as const)('$say', ({ change, ratifies, margin }) => {
    expect(ratification(tables({ ...asked, ...change }), 0, [2, 2])).toMatchObject({ ratifies, margin });
  });
  test('a package of one side only is no accord', () => {
    expect(ratification(asked, 0, [0, 2])).toMatchObject({ ratifies: false, bothGive: false });
  });
});

describe('red lines', () => {
  const upTo = { issue: 0, least: 0, most: 2, frameworkOnly: false };
  const fromTwo = { issue: 1, least: 2, most: 3, frameworkOnly: false };
  const forFrameworks = { ...fromTwo, frameworkOnly: true };
  test.each([
    { say: 'above and below', lines: [upTo, fromTwo], positions: [3, 1], crossed: [0, 1] },
    { say: 'inside', lines: [upTo, fromTwo], positions: [2, 2], crossed: [] },
    { say: 'left out of a framework', lines: [upTo, fromTwo], positions: [2, 0], crossed: [1] },
    { say: 'left out of an interim accord', lines: [upTo, fromTwo], positions: [0, 0], crossed: [] },
    { say: 'too little of it in an interim accord', lines: [upTo, fromTwo], positions: [0, 1], crossed: [1] },
    { say: 'a framework\'s line in an interim accord', lines: [upTo, forFrameworks], positions: [0, 1], crossed: [] },
    { say: 'a framework\'s line in a framework that leaves the issue out', lines: [upTo, forFrameworks], positions: [1, 0], crossed: [1] },
  ] as const)('$say: $positions', ({ lines, positions, crossed }) => {
    expect(crossedRedLines(tables({ lengths: [4, 4], frameworkMinimum: [1, 0], redLines: [lines, []] }), 0, positions)).toEqual(crossed);
  });
});

describe('package numbers', () => {
  test('strides, count, digits', () => {
    expect(stridesOf([4, 3, 2])).toEqual([6, 2, 1]);
    expect(countOf([4, 3, 2])).toBe(24);
    expect(positionsOf([4, 3, 2], 11)).toEqual([1, 2, 1]);
    expect(comparePositions([1, 2, 1], [1, 2, 1])).toBe(0);
    expect(comparePositions([1, 0, 1], [1, 2, 0])).toBeLessThan(0);
  });
  test('a table too short for its index is a broken invariant', () => {
    expect(() => at([1], 1)).toThrow(RangeError);
    expect(() => at([1], -1)).toThrow(RangeError);
  });
});

test('frontier: [(4, 1), (1, 5)] with [(3, 3), (2, 2)]', () => {
  const one = { worth0: [4, 1], worth1: [1, 5], number: [0, 3] };
  const other = { worth0: [3, 2], worth1: [3, 2], number: [1, 2] };
  expect(mergeFrontiers(one, other)).toEqual({ worth0: [4, 3, 1], worth1: [1, 3, 5], number: [0, 1, 3] });
});

test('best signable: margins 10 − 4 − 2 and 10 − 6 − 3', () => {
  const one = tables({ lengths: [2, 2], value: [[[0, -4], [0, 10]], [[0, 10], [0, -6]]], trust: [100, 100], hurdle: [50, 50] });
  expect(bestSignable(one)).toEqual({ kind: 'point', positions: [1, 1], worth: [40_000, 10_000] });
});

test('sums that reach a bound: (3, −1) + (−2, 4) alone reaches (1, 3)', () => {
  expect(countReaching([[[0, 0], [3, -1]], [[0, 0], [-2, 4]]], [1, 3])).toBe(1);
});

test('points among (9, 2), (5, 4), (3, 6)', () => {
  const outcomes = ([[9, 2], [5, 4], [3, 6]] as const).map((gains, nth) => ({ positions: [nth], worth: gains }));
  expect(bargainingPoints(outcomes, [0, 0])).toEqual({
    nash: { kind: 'point', positions: [1], worth: [5, 4] },
    kalaiSmorodinsky: { kind: 'point', positions: [1], worth: [5, 4] },
    utilitarian: { kind: 'point', positions: [0], worth: [9, 2] },
    best: [{ kind: 'point', positions: [0], worth: [9, 2] }, { kind: 'point', positions: [2], worth: [3, 6] }],
  });
  expect(bargainingPoints(outcomes, [10, 0]).nash).toEqual({ kind: 'none' });
});

describe('realised worth', () => {
  const accord = tables({ trust: [45, 0], inForce: [2, 2], noDeal: [-1000, 0] });
  test('cost honoured 2 of 3 rounds, benefit 1 of 2', () => {
    expect(realisedWorth(accord, 0, [2, 2], [{ honoured: 2, due: 3 }, { honoured: 1, due: 2 }])).toBe(-35_000);
  });
  test.each([
    { say: 'everything honoured is worth itself', shares: [{ honoured: 3, due: 3 }, { honoured: 2, due: 2 }] },
    { say: 'what was never due counts in full', shares: [{ honoured: 0, due: 0 }, { honoured: 0, due: 0 }] },
  ])('$say', ({ shares }) => {
    expect(realisedWorth(accord, 0, [2, 2], shares)).toBe(worth(accord, 0, [2, 2]));
  });
  test('with nothing in force it is the no-deal value', () => {
    expect(realisedWorth(accord, 0, [0, 0], [])).toBe(-100_000);
  });
  test('an interim accord counts with its durability', () => {
    const interim = tables({ ...accord, frameworkMinimum: [2, 3], lengths: [3, 4] });
    expect(realisedWorth(interim, 0, [2, 2], [{ honoured: 2, due: 3 }, { honoured: 1, due: 2 }])).toBe(-100_000 + (100_000 - 35_000) / 2);
  });
});

describe('scores', () => {
  const scale = { floor: -2000, start: -1000, top: 3000, war: false };
  test.each([
    { realised: -120_000, score: 20 },
    { realised: 50_000, score: 53 },
    { realised: -200_000, score: 0 },
    { realised: -900_000, score: 0 },
    { realised: -100_001, score: 24 },
    { realised: -100_000, score: 25 },
    { realised: 299_999, score: 99 },
    { realised: 300_000, score: 100 },
    { realised: 900_000, score: 100 },
  ])('realised $realised scores $score', ({ realised, score }) => {
    expect(principalScore({ ...scale, realised })).toBe(score);
    expect(principalScore({ ...scale, realised, war: true })).toBe(0);
  });

  test.each([
    { say: 'worked', input: { realised: [40_000, 25_000], start: [0, 0], jointGain: 1700 }, percent: 38 },
    { say: 'a loss', input: { realised: [-40_000, 25_000], start: [0, 0], jointGain: 1700 }, percent: 0 },
    { say: 'nothing to gain', input: { realised: [40_000, 25_000], start: [0, 0], jointGain: 0 }, percent: 0 },
    { say: 'over the start', input: { realised: [40_000, 25_000], start: [400, 250], jointGain: 1700 }, percent: 0 },
  ] as const)('efficiency: $say', ({ input, percent }) => {
    expect(efficiencyPercent(input)).toBe(percent);
  });

  test.each([
    { say: 'worked', realised: [40_000, 25_000], percent: 86 },
    { say: 'the same share', realised: [90_000, 65_000], percent: 100 },
    { say: 'one gains nothing', realised: [90_000, 0], percent: 0 },
    { say: 'both lose', realised: [-1, -1], percent: 0 },
  ] as const)('fairness: $say', ({ realised, percent }) => {
    expect(fairnessPercent({ realised, start: [0, 0], top: [1800, 1300] })).toBe(percent);
  });

  test.each([[8100, 6200, 50], [6200, 6200, 100], [10_000, 6200, 0], [10_000, 10_000, 0]])('calm: peak %i from %i is %i', (peak, start, percent) => {
    expect(calmPercent(peak, start)).toBe(percent);
  });

  const middling = { war: false, efficiency: 38, fairness: 86, calm: 50, creditPercent: 60, weights: { efficiency: 50, fairness: 20, calm: 15, credit: 15 } };
  test.each([
    { say: 'worked', change: {}, score: 47 },
    { say: 'war', change: { war: true }, score: 0 },
    { say: 'everything', change: { efficiency: 100, fairness: 100, calm: 100, creditPercent: 100 }, score: 100 },
    { say: 'idle: credit hoarded earns nothing', change: { efficiency: 0, fairness: 0, calm: 0, creditPercent: 100 }, score: 0 },
  ])('mediator: $say', ({ change, score }) => {
    expect(mediatorScore({ ...middling, ...change })).toBe(score);
  });
});
