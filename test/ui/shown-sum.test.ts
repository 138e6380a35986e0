// What a player adds up by hand is what stands there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownSum } from '../../src/ui/tasks/shown-sum.ts';

test('the worked number', () => {
  expect(shownSum({ worth: 87_400, worthInForce: -4_200, margin: 9_700 })).toEqual({ worth: 87_000, alternative: -4_000, margin: 9_000, needed: 78_000, hurdle: 82_000 });
});

test('every shown sum adds up and stays within two tenths of a point of the true one', () => {
  const units = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(fc.property(units, units, units, (worth, worthInForce, hurdle) => {
    const shown = shownSum({ worth, worthInForce, margin: worth - hurdle - worthInForce });
    expect(shown.worth - shown.alternative - shown.hurdle).toBe(shown.margin);
    expect(shown.alternative + shown.hurdle).toBe(shown.needed);
    expect(Math.abs(shown.hurdle - hurdle)).toBeLessThan(2_000);
    expect([shown.worth, shown.alternative, shown.margin].every((amount) => amount % 1_000 === 0)).toBe(true);
  }));
});

test('what is missing is never nothing, and what is left over never more than there is', () => {
  fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (margin) => {
    const shown = shownSum({ worth: margin, worthInForce: 0, margin });
    expect(shown.margin < 0).toBe(margin < 0);
    expect(shown.margin).toBeLessThanOrEqual(margin);
  }));
});
