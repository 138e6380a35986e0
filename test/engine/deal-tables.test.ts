// The bridge from a state to the arithmetic of deals: counted once more, package by package, on states of real play.
import { describe, expect, test } from 'vitest';
import { dealSpace } from '../../src/bargaining/index.ts';
import { dealTables, ratificationOf, type Terms } from '../../src/engine/index.ts';
import { naivePackages } from '../support/naive-deals.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { randomGame } from '../support/random-play.ts';

const countable = playedScenarios.filter(({ rules }) => rules.issues.reduce((product, { highest }) => product * (highest + 1), 1) < 300);

describe.each(countable)('$name', ({ rules }) => {
  test('the deal zone is what both capitals would ratify, asked package by package', () => {
    for (const seed of [1, 2]) {
      for (const { state } of [...randomGame(rules, { seed })].filter((_, nth) => nth % 9 === 0)) {
        const tables = dealTables(rules, state);
        const packages = naivePackages(tables);
        const { dealZone, packages: all } = dealSpace(tables);
        const ratified = packages.filter(({ positions }) => {
          const terms: Terms = Object.fromEntries(rules.issues.map(({ id }, index) => [id, positions[index] ?? 0]));
          return rules.principals.every((seat) => ratificationOf(rules, state, { seat, terms, guaranteed: [] }).ratifies);
        });
        expect(dealZone).toBe(ratified.length);
        expect(dealZone).toBe(packages.filter(({ ratifies }) => ratifies[0] && ratifies[1]).length);
        expect(all).toBe(packages.length - 1);
      }
    }
  });
});

test('there is something to count', () => {
  expect(countable.length).toBeGreaterThanOrEqual(3);
});
