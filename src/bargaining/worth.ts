/**
 * Worth: deal value and no-deal value brought together by how long the accord will last.
 * One function for ratification, for the live panel and for the score.
 * Invariant: worth units (points × 10,000), undivided.
 */
import { accordKind, type AccordKind } from './accord.ts';
import { at } from './at.ts';
import { dealValueCentipoints } from './deal-value.ts';
import type { DealTables, Positions, Side } from './tables.ts';

/**
 * Worth of having exactly `positions` in force, in worth units: N × 100 without accord, N × 100 + λ (U − N) for an
 * interim one, U × 100 for a framework; N and U in centipoints, λ the durability in percent (game.md §2).
 *
 * N = −1,000, U = 600, λ = 50: none −100,000, interim −100,000 + 50 × 1,600 = −20,000, framework 60,000.
 */
export function worth(tables: DealTables, side: Side, positions: Positions): number {
  const kind = accordKind(tables, positions);
  const noDeal = at(tables.noDeal, side);
  return noDeal * 100 + durabilityPercent(tables, kind) * (dealValueCentipoints(tables, side, positions) - noDeal);
}

/** The share of the gain over no deal that counts: 0 without accord, 100 for a framework. */
export function durabilityPercent(tables: DealTables, kind: AccordKind): number {
  if (kind === 'none') return 0;
  return kind === 'framework' ? 100 : tables.durability;
}
