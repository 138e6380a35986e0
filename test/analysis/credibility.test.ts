// Credibility gained and spent: groups of causes that add up to what a gauge moved.
import { describe, expect, test } from 'vitest';
import { credibilityOf, groupOf } from '../../src/analysis/index.ts';
import type { Cause } from '../../src/engine/index.ts';
import { GOLDEN_NAMES, goldenGame } from '../support/golden-rerun.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { randomSteps } from '../support/random-steps.ts';

describe('the worked number: trust of Iran in rome-framework', () => {
  const iran = credibilityOf(goldenGame('rome-framework').rerun).trust[1];

  test('what moved it', () => {
    expect([iran?.startCenti, iran?.endCenti]).toEqual([2000, 5467]);
    expect(iran?.sums).toEqual([
      { group: 'promises', byCenti: 2322 }, { group: 'gestures', byCenti: 1550 }, { group: 'accords', byCenti: 400 }, { group: 'words', byCenti: 175 },
      { group: 'mediation', byCenti: 920 }, { group: 'services', byCenti: 100 }, { group: 'pressure', byCenti: -300 }, { group: 'refusals', byCenti: -400 },
      { group: 'world', byCenti: -550 }, { group: 'drift', byCenti: -750 },
    ]);
  });
  test('its greatest moves, each cause once', () => {
    expect(iran?.rises.map(({ step, byCenti }) => [step, byCenti])).toEqual([[65, 900], [1, 400]]);
    expect(iran?.falls).toEqual([
      { step: 33, round: 3, gauge: 'trust-iran', byCenti: -500, cause: { kind: 'rule', rule: 'third-party-strike' } },
      { step: 13, round: 2, gauge: 'trust-iran', byCenti: -300, cause: { kind: 'action', seat: 'us', action: 'us-close-channels' } },
    ]);
  });
});

const rome = goldenGame('rome-war').rerun.rules;
test.each<readonly [Cause, string]>([
  [{ kind: 'action', seat: 'iran', action: 'iran-strait-drill' }, 'pressure'],
  [{ kind: 'action', seat: 'iran', action: 'iran-export-batch' }, 'gestures'],
  [{ kind: 'action', seat: 'oman', action: 'oman-shuttle' }, 'mediation'],
  [{ kind: 'statement', seat: 'us', statement: 'threaten' }, 'threats'],
  [{ kind: 'statement', seat: 'us', statement: 'reassure' }, 'words'],
  [{ kind: 'seat', rule: 'walked-out', seat: 'us' }, 'refusals'],
  [{ kind: 'seat', rule: 'refused-after-initialling', seat: 'us' }, 'refusals'],
  [{ kind: 'issue', rule: 'violation', issue: 'energy' }, 'violations'],
  [{ kind: 'seat', rule: 'honoured', seat: 'us' }, 'promises'],
  [{ kind: 'rule', rule: 'third-party-strike' }, 'world'],
  [{ kind: 'lapsed', seat: 'us', action: 'us-withdraw-carrier' }, 'drift'],
])('%j counts as %s', (cause, group) => {
  expect(groupOf(rome, cause)).toBe(group);
});

describe('law: groups add up to what the gauge moved', () => {
  const games = [
    ...GOLDEN_NAMES.map((name) => ({ name, ...goldenGame(name).rerun })),
    ...playedScenarios.map(({ name, rules }) => ({ name, rules, steps: randomSteps(rules, { seed: 5 }) })),
  ];
  test.each(games.map((game) => [game.name, game] as const))('%s', (_, game) => {
    const { trust, credit } = credibilityOf(game);
    for (const { startCenti, endCenti, sums } of [...trust, ...credit]) expect(sums.reduce((sum, { byCenti }) => sum + byCenti, startCenti)).toBe(endCenti);
  });
});
