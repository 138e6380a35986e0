// The exact deal space of the flagship, held against every one of its packages.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dealSpace, type DealTables, packageCount, ratifier } from '../../src/bargaining/index.ts';
import { positionsOf } from '../../src/bargaining/package-number.ts';
import { dealTables } from '../../src/engine/index.ts';
import { openFile } from '../../src/record/index.ts';
import { enumerateDeals } from '../bench/plain-enumeration.ts';

/** Tables along a saved game, every so many steps. */
function tablesAlong(name: string, every: number): readonly DealTables[] {
  const opened = openFile(readFileSync(new URL(`../golden/${name}.muscat.json`, import.meta.url), 'utf8'));
  if (opened.kind !== 'game') throw new Error(`${name} does not open`);
  const { rules, steps } = opened.rerun;
  return steps.filter((_, step) => step % every === 0).map(({ state }) => dealTables(rules, state));
}

describe('the flagship', () => {
  test.each(['rome-framework', 'rome-war', 'rome-class'])('count and frontier along %s are those of an enumeration', (name) => {
    const all = tablesAlong(name, 9);
    expect(all.length).toBeGreaterThan(3);
    for (const tables of all) {
      const space = dealSpace(tables);
      expect({ dealZone: space.dealZone, frontier: space.frontier.map(({ worth }) => worth) }).toEqual(enumerateDeals(tables));
    }
  });

  test('the deal zone at the end of a framework game is what both capitals say, package by package', () => {
    const tables = tablesAlong('rome-framework', 1).at(-1);
    if (tables === undefined) throw new Error('no steps');
    const [us, iran] = [ratifier(tables, 0), ratifier(tables, 1)];
    let both = 0;
    for (let number = 0; number <= packageCount(tables); number += 1) {
      const positions = positionsOf(tables.lengths, number);
      if (us(positions).ratifies && iran(positions).ratifies) both += 1;
    }
    expect(tables.inForce.some((position) => position > 0)).toBe(true);
    expect(dealSpace(tables).dealZone).toBe(both);
  });
});
