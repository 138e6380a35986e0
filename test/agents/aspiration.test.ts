import { expect, test } from 'vitest';
import { TEMPERS, TEMPER_IDS } from '../../src/agents/index.ts';
import { aspirationPercent } from '../../src/agents/aspiration.ts';

const linear = { ...TEMPERS.pragmatic, aspirationFirstPercent: 80, aspirationLastPercent: 20, halfTimePercent: 50 };

test.each([[0, 80], [50, 50], [75, 35], [100, 20]])('half-time 50, from 80 to 20: at %i %% of the talks it holds out for %i %%', (progress, wanted) => {
  expect(aspirationPercent(linear, progress)).toBe(wanted);
});

test('who holds out longer asks for more at half time, and ends alike', () => {
  const stubborn = { ...linear, halfTimePercent: 20 };
  expect(aspirationPercent(stubborn, 50)).toBe(68);
  expect(aspirationPercent(stubborn, 100)).toBe(20);
});

test.each(TEMPER_IDS)('a %s seat never asks for more later', (temper) => {
  for (let progress = 1; progress <= 100; progress += 1) {
    expect(aspirationPercent(TEMPERS[temper], progress)).toBeLessThanOrEqual(aspirationPercent(TEMPERS[temper], progress - 1));
  }
});

test('at every moment the hawkish ask for most and the conciliatory for least', () => {
  for (let progress = 0; progress <= 100; progress += 1) {
    const [hawkish, pragmatic, conciliatory] = TEMPER_IDS.map((temper) => aspirationPercent(TEMPERS[temper], progress));
    expect(hawkish).toBeGreaterThan(pragmatic ?? 100);
    expect(pragmatic).toBeGreaterThan(conciliatory ?? 100);
  }
});
