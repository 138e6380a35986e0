// How long the exact deal space takes, on the flagship and as the number of issues grows, beside plain enumeration in
// the same run. Both have to find the same.
import { type DealTables, dealSpace } from '../../src/bargaining/index.ts';
import { dealTables, type Rules, startGame } from '../../src/engine/index.ts';
import { millisecondsOf } from './clock.ts';
import { enumerateDeals } from './plain-enumeration.ts';
import { against, alone, type Row } from './row.ts';

const POSITIONS = 5;
const GROWTH = [4, 6, 8, 10, 12, 14] as const;
/** Beyond this, enumeration takes minutes. */
const MOST_ENUMERATED = 12;
/** Above this many packages one run of the enumeration is measured, below it the median of several. */
const MANY = 1_000_000;

export async function dealSpaceRows(rules: Rules): Promise<readonly Row[]> {
  const { state } = startGame(rules, { seed: 1, length: 'full' });
  const rows = [await rowOf('deal-space/flagship', dealTables(rules, state))];
  for (const issues of GROWTH) rows.push(await rowOf(`deal-space/${issues}x${POSITIONS}`, gridTables(issues), issues <= MOST_ENUMERATED));
  return rows;
}

async function rowOf(name: string, tables: DealTables, withPeer = true): Promise<Row> {
  const own = alone(name, await millisecondsOf(() => void dealSpace(tables)), 'ms');
  if (!withPeer) return own;
  const space = dealSpace(tables);
  const begun = performance.now();
  const plain = enumerateDeals(tables);
  const once = performance.now() - begun;
  const same = plain.dealZone === space.dealZone && plain.frontier.length === space.frontier.length
    && plain.frontier.every(([worth0, worth1], nth) => space.frontier[nth]?.worth[0] === worth0 && space.frontier[nth]?.worth[1] === worth1);
  if (!same) throw new Error(`${name}: enumeration finds another deal space`);
  const value = space.packages > MANY ? once : await millisecondsOf(() => void enumerateDeals(tables));
  return against(own, { name: 'plain enumeration', value });
}

/** A problem like the flagship's: sides give in turn, two issues verify, a framework needs something of five, each side has a red line. */
function gridTables(issues: number): DealTables {
  const all = Array.from({ length: issues }, (_, issue) => issue);
  const giver = all.map((issue): 0 | 1 => (issue % 2 === 0 ? 0 : 1));
  const rising = (issue: number, most: number): readonly number[] =>
    Array.from({ length: POSITIONS }, (_, position) => position * (1 + ((issue * 5 + 3) % most)) + ((position * issue) % 3));
  const vouching = (from: number): DealTables['verifying'][number] => ({
    issue: from, foundStalled: false,
    vouches: Array.from({ length: POSITIONS }, (_, position) => all.map((issue) => (issue === from ? 0 : position * (3 + ((issue * 7 + from * 5) % 9))))),
  });
  return {
    lengths: all.map(() => POSITIONS), giver,
    value: ([0, 1] as const).map((side) => all.map((issue) =>
      rising(issue, giver[issue] === side ? 5 : 8).map((points, position) => (position === 0 ? 0 : giver[issue] === side ? -points : points + 1)))),
    verifying: [vouching(0), vouching(1)],
    guaranteed: all.map(() => 0), trust: [35, 40], inForce: all.map(() => 0), noDeal: [-1200, -900],
    durability: 50, hurdle: [40, 50],
    frameworkMinimum: all.map((issue) => (issue < 5 ? 1 + (issue % 2) : 0)),
    redLines: [[{ issue: 3, least: 0, most: 3, frameworkOnly: false }], [{ issue: 0, least: 0, most: 3, frameworkOnly: true }]],
  };
}
