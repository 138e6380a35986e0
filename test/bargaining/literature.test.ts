// Examples from the papers that the points are taken from.
import { describe, expect, test } from 'vitest';
import { bargainingPoints, dealSpace, fullCredibility, type Outcome } from '../../src/bargaining/index.ts';
import { billAndJack } from '../support/deal-tables.ts';

describe('Nash (1950), The Bargaining Problem', () => {
  const barter = [1, 1, 1, 1, 0, 1, 1, 1, 0];

  test('Bill gives book, whip, ball and bat; Jack gives pen, toy and knife', () => {
    const space = dealSpace(billAndJack);
    expect(space.packages).toBe(511);
    expect(space.nash).toEqual({ kind: 'point', positions: barter, worth: [120_000, 50_000] });
  });

  test('believed in full it is the scale of scores', () => {
    expect(fullCredibility({ ...billAndJack, start: [0, 0] })).toEqual({
      kind: 'some', top: [1800, 800], jointGain: 1800, nash: { positions: barter, value: [1200, 500], sum: 1700 },
    });
  });

  test('nothing to barter, no scale', () => {
    expect(fullCredibility({ ...billAndJack, start: [2000, 2000] })).toEqual({ kind: 'none' });
  });

  test('starts that only one side could be left with', () => {
    expect(fullCredibility({ ...billAndJack, start: [1800, 0] })).toMatchObject({ kind: 'some', top: [1800, 0] });
  });
});

// Each point of the larger problem leaves player 2 at least as much for the same utility of player 1, and yet Nash's
// solution gives him less; the solution of Kalai and Smorodinsky does not. In thousandths, on a grid.
describe('Kalai & Smorodinsky (1975), Other Solutions to Nash\'s Bargaining Problem', () => {
  const grid = Array.from({ length: 101 }, (_, step) => step * 10);
  const problem = (most: (utility1: number) => number): Outcome[] =>
    grid.map((utility1) => ({ positions: [utility1], worth: [utility1, most(utility1)] }));
  const smaller = problem((utility1) => (utility1 <= 750 ? 1000 - Math.floor(utility1 / 3) : 3 * (1000 - utility1)));
  const larger = problem((utility1) => 1000 - (utility1 / 10) * 3);

  test.each([
    { say: 'hull of (0, 1), (.75, .75), (1, 0)', outcomes: smaller, nash: [750, 750], kalaiSmorodinsky: [750, 750] },
    { say: 'hull of (0, 1), (1, .7)', outcomes: larger, nash: [1000, 700], kalaiSmorodinsky: [770, 769] },
  ])('$say', ({ outcomes, nash, kalaiSmorodinsky }) => {
    const points = bargainingPoints(outcomes, [0, 0]);
    expect(points.nash).toMatchObject({ worth: nash });
    expect(points.kalaiSmorodinsky).toMatchObject({ worth: kalaiSmorodinsky });
  });
});
