// Guesses beside the truth: numbers worked out by hand, and whole games in which the truth is what a side would have confided.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/analysis/index.ts';
import { observe, startGame } from '../../src/engine/index.ts';
import { type Guess, guessedSides, openFile } from '../../src/record/index.ts';
import { SEATS } from '../../src/engine/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';

const start = startGame(tinyRules, { seed: 1, length: 'full', briefs: { us: 'canary-us-firm', iran: 'canary-iran-proud' } });
/** Standing at home of the other side 55 after the start; 20 higher, with a wide agenda, after the first step; under fire after the second. */
const raised = { ...start.state, gauges: { ...start.state.gauges, 'standing-iran': 7500, 'standing-us': 7500 }, agenda: { ...start.state.agenda, wide: true } };
const underFire = { ...raised, round: 2, gauges: { ...raised.gauges, escalation: 9900 } };
const steps = [start.state, raised, underFire].map((state) => ({ entry: [], events: [], state }));

const guess = (change: Partial<Guess>): Guess => ({ step: 0, round: 1, seat: 'us', about: 'iran', issue: 'energy', hurdlePercent: 40, ...change });

describe('worked by hand', () => {
  test.each([
    // Iran's values span 26 points on energy, 14 on the level; hurdle 106 − 55 = 51.
    [{}, { isTop: true, truth: 'energy', trueHurdlePercent: 51, off: -11 }],
    [{ issue: 'level', hurdlePercent: 60 }, { isTop: false, truth: 'energy', trueHurdlePercent: 51, off: 9 }],
    // 106 − 75 = 31; a wide agenda eases that of the United States by 8 and leaves Iran's alone.
    [{ step: 1, hurdlePercent: 31 }, { isTop: true, truth: 'energy', trueHurdlePercent: 31, off: 0 }],
    [{ step: 1, seat: 'oman', about: 'us', issue: 'level' }, { isTop: true, truth: 'level', trueHurdlePercent: 23, off: 17 }],
    // From the brink on 30 are added.
    [{ step: 2, round: 2, seat: 'oman', issue: 'watch', hurdlePercent: 0 }, { isTop: false, truth: 'energy', trueHurdlePercent: 61, off: -61 }],
  ] satisfies readonly (readonly [Partial<Guess>, object])[])('%j', (change, expected) => {
    expect(calibrate({ rules: tinyRules, steps }, [guess(change)])).toEqual([{ ...guess(change), ...expected }]);
  });

  test.each([
    ['a step that the game has not', { step: 3 }], ['a round that was not then', { round: 2 }], ['an issue that it has not', { issue: 'ships' }],
    ['its own side', { about: 'us' }], ['the mediator', { about: 'oman' }], ['a hurdle above all', { hurdlePercent: 151 }],
  ] satisfies readonly (readonly [string, Partial<Guess>])[])('a guess of %s is left out', (_, change) => {
    expect(calibrate({ rules: tinyRules, steps }, [guess(change), guess({})])).toEqual(calibrate({ rules: tinyRules, steps }, [guess({})]));
  });
});

test.each(['rome-framework', 'first-contact-interim'])('in %s who guesses the truth is off by nothing at any step', (name) => {
  const opened = openFile(readFileSync(new URL(`../golden/${name}.muscat.json`, import.meta.url), 'utf8'));
  if (opened.kind !== 'game') expect.fail(opened.kind);
  const { rerun } = opened;
  const asked = rerun.steps.flatMap(({ state: { round } }, step) => SEATS.flatMap((seat) => guessedSides(rerun.rules, seat).map((about) => guess({ step, round, seat, about, issue: rerun.rules.issues[0]?.id ?? '', hurdlePercent: 0 }))));
  const answered = calibrate(rerun, asked);
  expect(answered).toHaveLength(rerun.steps.length * 4);
  const told = calibrate(rerun, answered.map(({ step, round, seat, about, truth, trueHurdlePercent }) => ({ step, round, seat, about, issue: truth, hurdlePercent: trueHurdlePercent })));
  expect(told.every(({ isTop, off }) => isTop && off === 0)).toBe(true);
  for (const { step, about, trueHurdlePercent } of told) {
    const state = rerun.steps[step]?.state;
    if (state === undefined) expect.fail('no such step');
    expect(observe(rerun.rules, state, about).own).toMatchObject({ hurdlePercent: trueHurdlePercent });
  }
  expect(new Set(told.map(({ trueHurdlePercent }) => trueHurdlePercent)).size).toBeGreaterThan(3);
});
