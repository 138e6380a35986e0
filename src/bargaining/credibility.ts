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
  for (const verifying of tables.verifying) {
    if (!vouchesForNothing(tables, verifying, positions)) percent += at(at(verifying.vouches, at(positions, verifying.issue)), issue);
  }
  return Math.max(0, Math.min(100, percent));
}

/**
 * The same for every issue at once, each in the eyes of its receiver.
 *
 * Trust 30, inspections at a position that vouches 24 for the first issue and nothing for the second: [54, 30].
 */
export function credibilityPercents(tables: DealTables, positions: Positions): readonly number[] {
  const { giver, trust, guaranteed, verifying } = tables;
  const percents: number[] = [];
  for (let issue = 0; issue < giver.length; issue += 1) percents.push(trust[giver[issue] === 0 ? 1 : 0] + at(guaranteed, issue));
  for (const one of verifying) {
    if (vouchesForNothing(tables, one, positions)) continue;
    const vouched = at(one.vouches, at(positions, one.issue));
    for (let issue = 0; issue < percents.length; issue += 1) percents[issue] = at(percents, issue) + at(vouched, issue);
  }
  for (let issue = 0; issue < percents.length; issue += 1) percents[issue] = Math.max(0, Math.min(100, at(percents, issue)));
  return percents;
}

/** Found stalled, a verifying issue vouches for nothing until the package gives it another position. */
function vouchesForNothing({ inForce }: DealTables, { issue, foundStalled }: VerifyingTable, positions: Positions): boolean {
  return foundStalled && at(positions, issue) === at(inForce, issue);
}
