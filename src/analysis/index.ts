/** What records show: the one door to this room. */
export { type Calibration, calibrate } from './calibration.ts';
export { type AskedTrust, bestStep, dealCourse, type DealStep, TRUSTS } from './deal-course.ts';
export { distributionOf, estimate, type Distribution, type Estimate } from './distribution.ts';
export { type Because, type Door, doorAt, doorsOf, type GaugeMove, type Part } from './doors.ts';
export type { Cell, Column, Range, Row, Unit } from './export/column.ts';
export { formatCsv, type Reader } from './export/csv.ts';
export { OUTCOME_COLUMNS, outcomeRows } from './export/outcome.ts';
export { STEP_COLUMNS, stepRows } from './export/steps.ts';
export { type Landmark, LANDMARKS } from './landmarks.ts';
export { type LaidText, laidTexts, seenUnder, type TextSeen } from './offers.ts';
export { type Belief, beliefsOf, type MistakenLine } from './misperception.ts';
export { gainOf, intervalFactor, resultOf, shiftOf, type Gain, type GameResult, type Shift } from './paired.ts';
export { addTallies, emptyTally, tallyOf, type Tally } from './tally.ts';
export { CONFIDENCE, type Decision, decisionsOf, isGain, judge, LEAST_POINTS, type Mark, MARKS, type Search } from './turning-points.ts';
export { type ZoneReach, zoneReach } from './zone-reach.ts';
