/**
 * What an accord turned out to be worth, round by round honoured or not.
 * Not here: which commitments were honoured (engine), and the score it earns (principal-score.ts).
 * Invariant: exact over the common denominator of all shares; truncated once, at the end, towards zero.
 */
import { accordKind } from './accord.ts';
import { at } from './at.ts';
import { valueOfPosition } from './deal-value.ts';
import type { DealTables, Positions, Side } from './tables.ts';
import { durabilityPercent } from './worth.ts';

/** Rounds a term was honoured of those it was due; 0 due counts as fully honoured. */
export type HonouredShare = { readonly honoured: number; readonly due: number };

/**
 * Realised worth R(s) in worth units (game.md §5): worth as in worth.ts, each term counted by its honoured share,
 * own cost and the other's benefit alike. Exact but for one truncation towards zero at the very end.
 *
 * A framework, own cost −12 honoured 2 of 3 rounds, benefit 20 believed to 45 % honoured 1 of 2:
 * −120,000 × 2/3 + 90,000 × 1/2 = −35,000.
 * @param honouredShares by issue; those at position 0 are not read
 */
export function realisedWorth(
  tables: DealTables, side: Side, positions: Positions, honouredShares: readonly HonouredShare[],
): number {
  const fractions = positions.map((position, issue): Fraction => {
    const { honoured, due } = position === 0 ? ALL : at(honouredShares, issue);
    const { centipoints } = valueOfPosition(tables, side, issue, position, positions);
    return due === 0 ? { over: BigInt(centipoints), under: 1n } : { over: BigInt(centipoints * honoured), under: BigInt(due) };
  });
  const durability = BigInt(durabilityPercent(tables, accordKind(tables, positions)));
  const noDeal = BigInt(at(tables.noDeal, side));
  const value = fractions.reduce(plus, { over: 0n, under: 1n });
  return Number((noDeal * (100n - durability) * value.under + durability * value.over) / value.under);
}

const ALL: HonouredShare = { honoured: 0, due: 0 };

type Fraction = { readonly over: bigint; readonly under: bigint };

function plus(a: Fraction, b: Fraction): Fraction {
  return a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}
