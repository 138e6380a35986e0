// Laws of bargaining, held against an independent enumeration (test/support/naive-deals.ts).
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestSignable, combine, dealSpace, fullCredibility, ratification, realisedWorth, worth,
  type BargainingPoint, type BargainingPoints, type DealTables, type Side,
} from '../../src/bargaining/index.ts';
import { emptyFrontier, mergeFrontiers, shifted, singlePoint, type Frontier } from '../../src/bargaining/frontier.ts';
import { comparePositions, countOf, positionsOf, stridesOf } from '../../src/bargaining/package-number.ts';
import { arbitraryTables } from '../support/deal-tables.ts';
import {
  everyPackage, fairShareOf, naiveBelieved, naiveCrosses, naiveFrontier, naivePackages, naivePoints, naiveWorth, type NaivePoints,
} from '../support/naive-deals.ts';

const sides: readonly Side[] = [0, 1];
type Pair = readonly [number, number];

function gainsOf(point: BargainingPoint, disagreement: Pair): Pair {
  if (point.kind === 'none') throw new Error('no point');
  return [point.worth[0] - disagreement[0], point.worth[1] - disagreement[1]];
}

/** What the four points attain, to be compared with what an enumeration finds attainable. */
function attained(points: BargainingPoints, disagreement: Pair): NaivePoints | undefined {
  if (points.nash.kind === 'none') return undefined;
  const [nash, fair, sum] = [points.nash, points.kalaiSmorodinsky, points.utilitarian].map((point) => gainsOf(point, disagreement));
  if (nash === undefined || fair === undefined || sum === undefined) throw new Error('three points');
  const best: Pair = [gainsOf(points.best[0], disagreement)[0], gainsOf(points.best[1], disagreement)[1]];
  return { nashProduct: nash[0] * nash[1], fairShare: fairShareOf(fair, best), greatestSum: sum[0] + sum[1], best };
}

describe('the count agrees with an independent one', () => {
  test('every ratification verdict', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      for (const each of naivePackages(tables)) {
        for (const side of sides) {
          const verdict = ratification(tables, side, each.positions);
          expect(verdict.worth).toBe(each.worth[side]);
          expect(verdict.ratifies).toBe(each.ratifies[side]);
          expect(verdict.crossed.length > 0).toBe(naiveCrosses(tables, side, each.positions));
        }
      }
    }), { numRuns: 200 });
  });

  test('deal zone, feasible packages and frontier', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      const packages = naivePackages(tables);
      const space = dealSpace(tables);
      expect(space.packages).toBe(packages.length - 1);
      expect(space.feasible).toBe(packages.filter(({ feasible }) => feasible).length);
      expect(space.dealZone).toBe(packages.filter(({ ratifies }) => ratifies[0] && ratifies[1]).length);
      expect(space.frontier).toEqual(naiveFrontier(packages).map(({ positions, worth: both }) => ({ positions, worth: both })));
    }), { numRuns: 400 });
  });

  test('the best text that both capitals would sign', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      const left = (positions: readonly number[]): readonly number[] => sides.map((side) => ratification(tables, side, positions).margin);
      const products = naivePackages(tables).filter(({ ratifies }) => ratifies[0] && ratifies[1]).map(({ positions }) => left(positions).reduce((a, b) => a * b));
      const best = bestSignable(tables);
      expect(best.kind).toBe(products.length === 0 ? 'none' : 'point');
      if (best.kind === 'none') return;
      expect(best.worth).toEqual(left(best.positions));
      expect(sides.every((side) => ratification(tables, side, best.positions).ratifies)).toBe(true);
      expect(best.worth[0] * best.worth[1]).toBe(Math.max(...products));
    }), { numRuns: 300 });
  });

  test('Nash, Kalai–Smorodinsky, utilitarian and ideal points', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      const inForce: Pair = [naiveWorth(tables, 0, tables.inForce), naiveWorth(tables, 1, tables.inForce)];
      const feasible = naivePackages(tables).filter((each) => each.feasible);
      expect(attained(dealSpace(tables), inForce)).toEqual(naivePoints(feasible, inForce));
    }), { numRuns: 300 });
  });

  test('tops and joint gain at full credibility', () => {
    fc.assert(fc.property(arbitraryTables, fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), (tables, start) => {
      const believed = naiveBelieved(tables);
      const naive = naivePoints(believed, start);
      const found = fullCredibility({ ...tables, start });
      if (naive === undefined) {
        expect(found).toEqual({ kind: 'none' });
        return;
      }
      if (found.kind === 'none') throw new Error('a package was overlooked');
      expect(found.top).toEqual([naive.best[0] + start[0], naive.best[1] + start[1]]);
      expect(found.jointGain).toBe(naive.greatestSum);
      const { positions, value, sum } = found.nash;
      expect((value[0] - start[0]) * (value[1] - start[1])).toBe(naive.nashProduct);
      expect(sum).toBe(value[0] + value[1]);
      expect(believed).toContainEqual({ positions, worth: value });
    }), { numRuns: 300 });
  });
});

describe('laws', () => {
  test('with nothing in force the deal zone never shrinks when both trusts rise', () => {
    const rise = fc.integer({ min: 0, max: 60 });
    fc.assert(fc.property(arbitraryTables, rise, rise, (drawn, more0, more1) => {
      const before: DealTables = { ...drawn, inForce: drawn.lengths.map(() => 0) };
      const after: DealTables = { ...before, trust: [before.trust[0] + more0, before.trust[1] + more1] };
      const zone = (tables: DealTables): string[] => everyPackage(tables.lengths)
        .filter((positions) => sides.every((side) => ratification(tables, side, positions).ratifies)).map(String);
      expect(zone(after)).toEqual(expect.arrayContaining(zone(before)));
      expect(dealSpace(after).dealZone).toBeGreaterThanOrEqual(dealSpace(before).dealZone);
    }), { numRuns: 200 });
  });

  test('with nothing in force a lower hurdle never shrinks it either', () => {
    fc.assert(fc.property(arbitraryTables, (drawn) => {
      const high: DealTables = { ...drawn, inForce: drawn.lengths.map(() => 0) };
      expect(dealSpace({ ...high, hurdle: [0, 0] }).dealZone).toBeGreaterThanOrEqual(dealSpace(high).dealZone);
    }));
  });

  test('the order of the issues changes no count and no worth', () => {
    fc.assert(fc.property(arbitraryTables, (tables) => {
      const turned = reversedIssues(tables);
      const [one, other] = [dealSpace(tables), dealSpace(turned)];
      expect([other.dealZone, other.feasible]).toEqual([one.dealZone, one.feasible]);
      expect(other.frontier.map(({ worth: both }) => both)).toEqual(one.frontier.map(({ worth: both }) => both));
    }));
  });

  test('everything honoured, realised worth is worth', () => {
    fc.assert(fc.property(arbitraryTables, fc.integer({ min: 1, max: 9 }), (tables, due) => {
      const shares = tables.lengths.map(() => ({ honoured: due, due }));
      for (const side of sides) expect(realisedWorth(tables, side, tables.inForce, shares)).toBe(worth(tables, side, tables.inForce));
    }));
  });

  test('F ⊕ F = F, and the empty package changes nothing', () => {
    fc.assert(fc.property(arbitraryTables, ({ inForce }) => {
      expect(combine(inForce, inForce)).toEqual(inForce);
      expect(combine(inForce, inForce.map(() => -1))).toEqual(inForce);
    }));
  });

  test('a package and its number are one, in the same order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), fc.nat(), fc.nat(), (lengths, a, b) => {
      const [one, other] = [a % countOf(lengths), b % countOf(lengths)];
      const strides = stridesOf(lengths);
      const numberOf = (positions: readonly number[]): number => positions.reduce((sum, position, issue) => sum + position * (strides[issue] ?? 0), 0);
      expect(numberOf(positionsOf(lengths, one))).toBe(one);
      expect(Math.sign(comparePositions(positionsOf(lengths, one), positionsOf(lengths, other)))).toBe(Math.sign(one - other));
    }));
  });

  test('a frontier of two is what neither dominates, in whatever order they come', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
    fc.assert(fc.property(points, points, (some, others) => {
      const drawn = [...some, ...others].map(([worth0, worth1], number) => ({ worth0, worth1, number }));
      const [one, other] = [frontierOf(drawn.slice(0, some.length)), frontierOf(drawn.slice(some.length))];
      expect(mergeFrontiers(other, one)).toEqual(mergeFrontiers(one, other));
      const efficient = drawn.filter((point) => !drawn.some((rival) => rival.worth0 >= point.worth0 && rival.worth1 >= point.worth1
        && (rival.worth0 > point.worth0 || rival.worth1 > point.worth1 || rival.number < point.number)));
      expect(listed(mergeFrontiers(one, other))).toEqual(efficient.sort((a, b) => b.worth0 - a.worth0));
    }));
  });
});

/** The same problem with its issues named in the opposite order. */
function reversedIssues(tables: DealTables): DealTables {
  const turn = <T>(row: readonly T[]): T[] => [...row].reverse();
  const last = tables.lengths.length - 1;
  const rows = tables.value.map(turn);
  return {
    ...tables,
    lengths: turn(tables.lengths), giver: turn(tables.giver), value: rows, guaranteed: turn(tables.guaranteed),
    inForce: turn(tables.inForce), frameworkMinimum: turn(tables.frameworkMinimum),
    verifying: tables.verifying.map((table) => ({ ...table, issue: last - table.issue, vouches: table.vouches.map(turn) })),
    redLines: tables.redLines.map((lines) => lines.map((line) => ({ ...line, issue: last - line.issue }))),
  };
}

type Drawn = { readonly worth0: number; readonly worth1: number; readonly number: number };

function frontierOf(points: readonly Drawn[]): Frontier {
  return points.map((point) => shifted(singlePoint(0, 0), point)).reduce(mergeFrontiers, emptyFrontier());
}

function listed({ worth0, worth1, number }: Frontier): readonly Drawn[] {
  return Array.from(number, (each, row) => ({ worth0: worth0[row] ?? Number.NaN, worth1: worth1[row] ?? Number.NaN, number: each }));
}
