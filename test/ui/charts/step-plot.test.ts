// Where steps, rounds and counts lie in the charts over steps.
import { describe, expect, test } from 'vitest';
import { roundOf, rowsFor, stepAt, stepPlot } from '../../../src/ui/debrief/charts/step-plot.ts';
import { symlogTicks } from '../../../src/ui/debrief/charts/symlog-ticks.ts';

describe('the axis of steps', () => {
  test.each(['ltr', 'rtl'] as const)('%s: a place and its step lead to one another', (direction) => {
    const plot = stepPlot({ width: 600, lastStep: 66, direction });
    for (const step of [0, 1, 33, 65, 66]) expect(stepAt(plot, plot.x(step))).toBe(step);
  });

  test('time runs along the line of writing', () => {
    const first = (direction: 'ltr' | 'rtl'): number => stepPlot({ width: 600, lastStep: 10, direction }).x(0);
    expect(first('ltr')).toBeLessThan(300);
    expect(first('rtl')).toBeGreaterThan(300);
  });

  test('beside the plot there is nothing but its ends', () => {
    const plot = stepPlot({ width: 600, lastStep: 66, direction: 'ltr' });
    expect([stepAt(plot, -50), stepAt(plot, 5000)]).toEqual([0, 66]);
  });

  test('a game of one step has a place for it', () => {
    const plot = stepPlot({ width: 600, lastStep: 0, direction: 'ltr' });
    expect([stepAt(plot, 300), Number.isFinite(plot.x(0))]).toEqual([0, true]);
  });
});

test('a step belongs to the last round that had begun', () => {
  const rounds = [{ round: 1, from: 0, to: 12 }, { round: 2, from: 12, to: 20 }];
  expect([0, 11, 12, 20].map((step) => roundOf(rounds, step))).toEqual([1, 1, 2, 2]);
});

test('numbers that would lie on one another stand in rows', () => {
  expect(rowsFor([10, 12, 40, 14, 60], 17)).toEqual([0, 1, 0, 2, 0]);
});

describe('ticks of counts', () => {
  test.each([
    [0, [0]], [1, [0, 1]], [4, [0, 1, 2]], [30, [0, 1, 2, 5, 10, 20]], [635, [0, 1, 10, 100]],
    [95_618, [0, 1, 10, 100, 1000, 10_000]], [1_000_000, [0, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000]],
  ])('up to %i', (most, ticks) => {
    expect(symlogTicks(most)).toEqual(ticks);
  });
});
