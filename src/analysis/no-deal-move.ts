/**
 * What the move of one gauge is worth in a no-deal value.
 * Not here: the no-deal value of a state (engine).
 */
import { type Brief, type GaugeId, noDealCentipoints } from '../engine/index.ts';

/**
 * Centipoints by which a move changes a brief's no-deal value once it counts in full, the gauge standing at `atCenti` after it.
 * Worked: pressure weighs 20 centipoints a point above 66; from 68.00 to 71.00 takes off 20 × 3 = 60: −60.
 */
export function worthOfMove(brief: Brief, { gauge, byCenti, atCenti }: { readonly gauge: GaugeId; readonly byCenti: number; readonly atCenti: number }): number {
  const weights = brief.noDeal.weights.filter((weight) => weight.gauge === gauge);
  const at = (centi: number): number => noDealCentipoints({ ...brief, noDeal: { basePoints: 0, weights } }, () => ({ nowCenti: centi, olderCenti: centi, newerCenti: centi }));
  return at(atCenti) - at(atCenti - byCenti);
}
