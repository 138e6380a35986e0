// The quick search against going through all packages, on tables small enough for that.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratification, type DealTables } from '../../src/bargaining/index.ts';
import { fieldsOf, greatestSums } from '../../src/agents/package-pick.ts';
import { polish } from '../../src/agents/package-polish.ts';
import type { Rooms } from '../../src/agents/package-rooms.ts';
import { groundOf } from '../../src/agents/package-ground.ts';
import { nearestAccord, searchPackages } from '../../src/agents/package-search.ts';
import { arbitraryTables } from '../support/deal-tables.ts';

const BUDGET = 4_000;
const wholeRooms = (tables: DealTables): Rooms => tables.lengths.map((length) => Array.from({ length }, (_, position) => position));

describe('the package search', () => {
  test('law: margins and kinds are those of the arithmetic of deals, and no red line is crossed', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      for (const { positions, margin } of searchPackages(tables, wholeRooms(tables), BUDGET).packages) {
        for (const side of [0, 1] as const) {
          const verdict = ratification(tables, side, positions);
          expect(margin[side]).toBe(verdict.margin);
          expect(verdict).toMatchObject({ crossed: [], changes: true, bothGive: true });
        }
      }
    }), { numRuns: 300 });
  });

  test('law: where every accord is of one kind, none has a greater sum of margins than the best it finds', () => {
    fc.assert(fc.property(arbitraryTables, (drawn) => {
      const nothing = drawn.lengths.map(() => 0);
      const tables: DealTables = { ...drawn, inForce: nothing, frameworkMinimum: nothing };
      const best = greatestSum(everyPackage(tables));
      expect(greatestSum(searchPackages(tables, wholeRooms(tables), BUDGET).packages.map(({ margin }) => margin))).toBe(best);
    }), { numRuns: 200 });
  });

  test('law: it stays in the rooms that it is given', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      const rooms = wholeRooms(tables).map((room, issue) => (issue % 2 === 0 ? [tables.inForce[issue] ?? 0] : room));
      for (const { positions } of searchPackages(tables, rooms, BUDGET).packages) {
        positions.forEach((position, issue) => expect(rooms[issue]).toContain(position));
      }
    }), { numRuns: 100 });
  });

  test('law: it never weighs up more than its budget allows', () => {
    fc.assert(fc.property(arbitraryTables, fc.integer({ min: 1, max: 60 }), (tables, budget) => {
      expect(searchPackages(tables, wholeRooms(tables), budget).steps).toBeLessThan(budget + 11);
    }), { numRuns: 100 });
  });

  test('law: looking only above a bound finds the same nearest accord, where it is above', () => {
    fc.assert(fc.property(arbitraryTables, fc.integer({ min: -300_000, max: 300_000 }), (tables, above) => {
      const ground = groundOf(tables, wholeRooms(tables));
      const nearest = (bound: number): number => nearestAccord(ground, { redLines: tables.redLines, leaning: [10_000, -10_000], above: bound });
      expect(nearest(above)).toBe(Math.max(above, nearest(-Infinity)));
    }), { numRuns: 200 });
  });

  test('law: no package has a greater sum of margins than is foretold for its verifying positions', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      const ground = groundOf(tables, wholeRooms(tables));
      const fields = fieldsOf(ground, tables.redLines);
      for (const { positions, margin, kind } of searchPackages(tables, wholeRooms(tables), BUDGET).packages) {
        const field = fields.find((one) => one.kind === kind);
        const verification = ground.verifications.find((one) => tables.verifying.every(({ issue }) => one.positions[issue] === positions[issue]));
        expect(field && verification && greatestSums(field)(verification)).toBeGreaterThanOrEqual(margin[0] + margin[1]);
      }
    }), { numRuns: 200 });
  });

  test('law: polishing never makes a package worse, and keeps it one that the arithmetic confirms', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      const measure = (margin0: number, margin1: number): number => Math.min(margin0, margin1);
      for (const from of searchPackages(tables, wholeRooms(tables), BUDGET).packages.slice(0, 5)) {
        const polished = polish(tables, wholeRooms(tables), { from, measure });
        expect(measure(...polished.margin)).toBeGreaterThanOrEqual(measure(...from.margin));
        expect(polished.margin).toEqual([ratification(tables, 0, polished.positions).margin, ratification(tables, 1, polished.positions).margin]);
        expect(ratification(tables, 0, polished.positions).crossed).toEqual([]);
      }
    }), { numRuns: 200 });
  });
});

const greatestSum = (margins: readonly (readonly [number, number])[]): number => margins.reduce((most, [margin0, margin1]) => Math.max(most, margin0 + margin1), -Infinity);

/** Margins of all packages that both mandates allow. */
function everyPackage(tables: DealTables): readonly (readonly [number, number])[] {
  const all = tables.lengths.reduce<readonly (readonly number[])[]>((packages, length) =>
    packages.flatMap((one) => Array.from({ length }, (_, position) => [...one, position])), [[]]);
  return all.flatMap((positions) => {
    const [first, second] = [ratification(tables, 0, positions), ratification(tables, 1, positions)];
    const allowed = first.changes && first.bothGive && first.crossed.length + second.crossed.length === 0;
    return allowed ? [[first.margin, second.margin] as const] : [];
  });
}
