/**
 * How far a promise is believed: the one place where trust, verification and guarantees meet.
 * Not here: how trust moves (engine). Costs are never believed or doubted, they are simply paid.
 * Invariant: a whole percent from 0 to 100.
 */
import { at } from './at.ts';
import type { DealTables, Positions, Side, VerifyingTable } from './tables.ts';

/**
 * Credibility, in percent, of the giver of `issue` in the eyes of `side`:
 * clamp(trust + vouching of the verifying terms in `positions` + guarantee, 0, 100) (game.md §2).
 * Only the verifying issues' positions matter. For the giver itself it is 100: own costs count in full.
 *
 * Trust 30, inspections at a position that vouches 24, guarantee 15: 30 + 24 + 15 = 69.
 * @param side who judges: the receiver
 */
export function credibilityPercent(tables: DealTables, side: Side, issue: number, positions: Positions): number {
  if (at(tables.giver, issue) === side) return 100;
  let percent = at(tables.trust, side) + at(tables.guaranteed, issue);
  for (const verifying of tables.verifying) percent += vouchedPercent(tables, verifying, issue, positions);
  return Math.max(0, Math.min(100, percent));
}

/** What one verifying issue adds. Found stalled, it vouches for nothing until the package gives it another position. */
function vouchedPercent(tables: DealTables, verifying: VerifyingTable, issue: number, positions: Positions): number {
  const position = at(positions, verifying.issue);
  const stalled = verifying.foundStalled && position === at(tables.inForce, verifying.issue);
  return stalled ? 0 : at(at(verifying.vouches, position), issue);
}
