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
  for (const verifying of tables.verifying) percent += at(vouchedPercents(tables, verifying, positions), issue);
  return Math.max(0, Math.min(100, percent));
}

/**
 * The same for every issue at once, each in the eyes of its receiver.
 *
 * Trust 30, inspections at a position that vouches 24 for the first issue and nothing for the second: [54, 30].
 */
export function credibilityPercents(tables: DealTables, positions: Positions): readonly number[] {
  const percents = tables.giver.map((giver, issue) => tables.trust[giver === 0 ? 1 : 0] + at(tables.guaranteed, issue));
  for (const verifying of tables.verifying) {
    const vouched = vouchedPercents(tables, verifying, positions);
    for (let issue = 0; issue < percents.length; issue += 1) percents[issue] = at(percents, issue) + at(vouched, issue);
  }
  return percents.map((percent) => Math.max(0, Math.min(100, percent)));
}

/** What one verifying issue adds, by issue. Found stalled, it vouches for nothing until the package gives it another position. */
function vouchedPercents(tables: DealTables, verifying: VerifyingTable, positions: Positions): readonly number[] {
  const position = at(positions, verifying.issue);
  const stalled = verifying.foundStalled && position === at(tables.inForce, verifying.issue);
  return stalled ? tables.giver.map(() => 0) : at(verifying.vouches, position);
}
