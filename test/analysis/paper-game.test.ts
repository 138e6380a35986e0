// First possible deal, closing step, frontier and value left on the table, against numbers worked out on paper.
//
// Credibility is trust. With trust t of both (a share), cap c, relief r, visit v, and −1 for no deal:
//   A's value  t·(0|10|20) + t·5v − (0|1|4),  B's value  t·(0|10|15) − (0|2|6) − v.
// Cap and relief at 1 or more make a framework, which counts in full; visit and relief alone an interim accord, which
// counts half: −1 + (value + 1)/2. Cap alone, visit alone and relief alone are no accord. A capital signs what is worth at
// least −1 after half of its own cost has been taken off once more.
import { describe, expect, test } from 'vitest';
import { dealCourse, doorsOf } from '../../src/analysis/index.ts';
import { EASED, paperGame, PRESSED } from './paper-game.ts';

const rerun = paperGame();
const course = [...dealCourse(rerun.rules, rerun.steps.map(({ state }) => state))];
const at = (step: number): (typeof course)[number] => {
  const found = course[step];
  if (found === undefined) throw new Error(`no step ${step}`);
  return found;
};

describe('the paper game', () => {
  test('17 packages; nobody signs at trust 10: (1,1,0) leaves B −1 − 1 = −2', () => {
    expect(at(0)).toMatchObject({ packages: 17, dealZone: 0, inForce: [-10_000, -10_000], signable: { kind: 'none' } });
    expect(at(0).tables).toMatchObject({ trust: [10, 10], hurdle: [50, 50], noDeal: [-100, -100] });
  });

  test('at other trusts: two texts at 25, four at 40, six at 55, seven at 70, nine at 100', () => {
    expect(at(0).dealZoneAtTrust).toEqual({ 25: 2, 40: 4, 55: 6, 70: 7 });
    expect(at(0).dealZoneBelieved).toBe(9);
  });

  test('the frontier at the start: (2,1,1), (2,1,0), (1,1,1), (1,1,0), and the interim (0,1,1), (0,2,1)', () => {
    expect(at(0).frontier).toEqual([
      { positions: [2, 1, 1], worth: [15_000, -60_000] },
      { positions: [2, 1, 0], worth: [10_000, -50_000] },
      { positions: [1, 1, 1], worth: [5_000, -20_000] },
      { positions: [1, 1, 0], worth: [0, -10_000] },
      { positions: [0, 1, 1], worth: [-7_500, -5_000] },
      { positions: [0, 2, 1], worth: [-22_500, -2_500] },
    ]);
  });

  test('two of those leave both at least −1: (1,1,0) gains 1 and 0, (0,1,1) gains 0.25 and 0.5', () => {
    // Products 0 and 0.125; the smaller shares of the ideal gains (1, 0.5) 0 and 0.25; sums 1 and 0.75.
    const { points } = at(0);
    expect(points.nash).toMatchObject({ positions: [0, 1, 1] });
    expect(points.kalaiSmorodinsky).toMatchObject({ positions: [0, 1, 1] });
    expect(points.utilitarian).toMatchObject({ positions: [1, 1, 0] });
  });

  test('a deal becomes possible when B trusts to 24: (1,1,0) leaves it 2.4 − 2 − 1 = −0.6, 0.4 over no deal', () => {
    expect(course.findIndex(({ dealZone }) => dealZone > 0)).toBe(EASED);
    expect(at(EASED).tables.trust).toEqual([10, 24]);
    // A: 1 − 1 − 0.5 = −0.5, which is 0.5 over no deal.
    expect(at(EASED)).toMatchObject({ dealZone: 1, signable: { kind: 'point', positions: [1, 1, 0], worth: [5_000, 4_000] } });
  });

  test('it is still there at trust 23, and gone when A presses: 9 is less than the 20 that B needs', () => {
    expect(at(PRESSED - 1)).toMatchObject({ dealZone: 1, round: 2 });
    expect(at(PRESSED - 1).tables.trust).toEqual([10, 23]);
    expect(at(PRESSED)).toMatchObject({ dealZone: 0, round: 2 });
    expect(at(PRESSED).tables.trust).toEqual([10, 9]);
    expect(course.slice(PRESSED).every(({ dealZone }) => dealZone === 0)).toBe(true);
  });

  test('the doors name who moved them, and with what', () => {
    const trustOfB = { kind: 'trust', side: 1 };
    expect(doorsOf(rerun.rules, course, rerun.steps)).toEqual([
      {
        step: EASED, round: 1, kind: 'opened', before: 0, after: 1,
        because: [{ part: trustOfB, way: 'up', moves: [{ gauge: 'trust-iran', byCenti: 1400, cause: { kind: 'action', seat: 'us', action: 'us-ease' } }] }],
      },
      {
        step: PRESSED, round: 2, kind: 'closed', before: 1, after: 0,
        because: [{ part: trustOfB, way: 'down', moves: [{ gauge: 'trust-iran', byCenti: -1400, cause: { kind: 'action', seat: 'us', action: 'us-press' } }] }],
      },
    ]);
  });

  test('31 points are left on the table: believed in full, everything is worth 21 to A and 8 to B, and no deal −1 to each', () => {
    const { outcome } = rerun.record;
    if (outcome.kind === 'unfinished') throw new Error('the game is over');
    expect(outcome.outcome).toMatchObject({ ending: 'suspended', leftOnTableCentipoints: 3100, mistrustCostCentipoints: 0 });
  });
});
