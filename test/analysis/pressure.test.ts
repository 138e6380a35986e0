// What pressure bought and what it cost: acts, what they set off, and what the other side then offered.
import { describe, expect, test } from 'vitest';
import { pressureOf } from '../../src/analysis/index.ts';
import { worthOfMove } from '../../src/analysis/no-deal-move.ts';
import type { Brief } from '../../src/engine/index.ts';
import type { Step } from '../../src/record/index.ts';
import { goldenGame } from '../support/golden-rerun.ts';

describe('the worked number: rome-war', () => {
  const pressure = pressureOf(goldenGame('rome-war').rerun);

  test('the drill in the strait of Hormuz', () => {
    expect(pressure.acts[0]).toEqual({
      step: 13, round: 2, seat: 'iran', act: { kind: 'action', action: 'iran-strait-drill' }, trustCenti: -300, escalationCenti: 170, standingCenti: 0,
      otherNoDeal: -52, ownNoDeal: -17, ground: { kind: 'gave', step: 28, round: 3, points: 4 },
    });
  });
  test('how often ground was given after pressure, and after gestures', () => {
    expect([pressure.acts.length, pressure.afterPressure, pressure.afterGestures]).toEqual([4, { acts: 4, gave: 1 }, { acts: 5, gave: 0 }]);
  });
});

test('before the other side has laid anything there is no yardstick', () => {
  expect(pressureOf(goldenGame('first-contact-interim').rerun)).toMatchObject({ acts: [{ step: 1, ground: { kind: 'no-yardstick' } }], afterPressure: { acts: 0, gave: 0 } });
});

test('a deadline is pressure of its author', () => {
  expect(pressureOf(goldenGame('first-contact-random').rerun).acts.find(({ act }) => act.kind === 'deadline'))
    .toMatchObject({ step: 8, seat: 'iran', act: { kind: 'deadline', untilRound: 3 }, escalationCenti: 100, standingCenti: 100, ownNoDeal: -10, otherNoDeal: -10 });
});

test('a threat whose bluff is called costs its author then', () => {
  const { rules, steps: [start] } = goldenGame('rome-war').rerun;
  if (start === undefined) throw new Error('a first state');
  const statement = { kind: 'threaten', action: 'us-limited-strike' } as const;
  const steps: readonly Step[] = [
    start,
    { ...start, events: [
      { kind: 'stated', seat: 'us', statement },
      { kind: 'gauge-moved', gauge: 'trust-iran', byCenti: -200, cause: { kind: 'statement', seat: 'us', statement: 'threaten' } },
      { kind: 'gauge-moved', gauge: 'standing-us', byCenti: 50, cause: { kind: 'statement', seat: 'us', statement: 'threaten' } },
    ] },
    { ...start, events: [
      { kind: 'word-tested', seat: 'us', statement, result: 'broken' },
      { kind: 'gauge-moved', gauge: 'standing-us', byCenti: -300, cause: { kind: 'seat', rule: 'bluff-called', seat: 'us' } },
    ] },
  ];
  expect(pressureOf({ rules, steps }).acts).toMatchObject([{ act: { kind: 'threat', action: 'us-limited-strike' }, trustCenti: -200, standingCenti: -250 }]);
});

describe('what a move takes off having no deal', () => {
  const weight = { gauge: 'pressure', centipointsPerUnit: 20, referenceCenti: 6600, worse: 'higher', meanOfTwoCloses: true, mostCentipoints: 500 } as const;
  const brief = { noDeal: { basePoints: 4, weights: [weight] } } as unknown as Brief;
  test.each([
    { byCenti: 300, atCenti: 7100, worth: -60 },
    { byCenti: -300, atCenti: 6800, worth: 60 },
    { byCenti: 300, atCenti: 6700, worth: -20 },
    { byCenti: 300, atCenti: 6500, worth: 0 },
    { byCenti: 1000, atCenti: 10_000, worth: -20 },
  ])('by $byCenti to $atCenti: $worth', ({ worth, ...move }) => {
    expect(worthOfMove(brief, { gauge: 'pressure', ...move })).toBe(worth);
  });
  test('a gauge that the brief does not name takes nothing', () => {
    expect(worthOfMove(brief, { gauge: 'breakout', byCenti: 500, atCenti: 900 })).toBe(0);
  });
});
