/** What records show: the one door to this room. */
export { distributionOf, estimate, type Distribution, type Estimate } from './distribution.ts';
export { addTallies, emptyTally, tallyOf, type Tally } from './tally.ts';
export { gainOf, intervalFactor, resultOf, shiftOf, type Gain, type GameResult, type Shift } from './paired.ts';
export { type ZoneReach, zoneReach } from './zone-reach.ts';
