/**
 * The arithmetic of deals: the one door to this room.
 * Not here: anything that knows of seats, rounds or scenarios.
 */
export { accordKind, bothGive, combine, meetsFrameworkMinimum, type AccordKind } from './accord.ts';
export { bargainingPoints, type BargainingPoint, type BargainingPoints, type Outcome } from './bargaining-points.ts';
export { credibilityPercent, credibilityPercents } from './credibility.ts';
export { countDealZone } from './deal-count.ts';
export { bestSignable, dealSpace, efficientPackages, packageCount, type DealSpace } from './deal-space.ts';
export { dealValueCentipoints, valueOfPosition, type TermValue } from './deal-value.ts';
export { fullCredibility, type FullCredibility, type FullCredibilityInput } from './full-credibility.ts';
export {
  calmPercent, efficiencyPercent, fairnessPercent, mediatorScore,
  type EfficiencyInput, type FairnessInput, type MediatorOutcome,
} from './mediator-score.ts';
export { newOwnCostPoints } from './own-cost.ts';
export { principalScore, type PrincipalOutcome } from './principal-score.ts';
export { ratification, ratifier, type Ratification } from './ratification.ts';
export { realisedWorth, type HonouredShare } from './realised-worth.ts';
export { crossedRedLines } from './red-lines.ts';
export {
  SIDES, type DealTables, type Positions, type RedLineTable, type Side, type VerifyingTable,
} from './tables.ts';
export { worth } from './worth.ts';
