/**
 * The rules of the game: the one door to this room. Pure and deterministic; no text, no clock, no I/O.
 */
export * from './ids.ts';
export * from './temper.ts';
export type * from './ruleset.ts';
export { holds, type Condition } from './condition.ts';
export type * from './state.ts';
export type * from './command.ts';
export type * from './event.ts';
export type * from './choices.ts';
export type * from './observation.ts';
export type * from './assessment.ts';
export type * from './outcome.ts';
export { REJECTION_CODES, type Rejection, type RejectionCode } from './rejection.ts';
export { RULES_VERSION } from './rules-version.ts';
export { startGame, type Setup } from './rules/start.ts';
export { choicesFor, type Draft } from './choices-for.ts';
export { isCommand } from './command-shape.ts';
export { apply, type Applied } from './apply.ts';
export { seatsAsked, seatsToMove } from './to-move.ts';
export { countedCenti, type Move, moveNow, NO_REPEAT, type Repeats, repeatsOf } from './action-moves.ts';
export { agendaPrices } from './agenda-prices.ts';
export { endsNow } from './mediation-options.ts';
export { FIELDS, observe } from './observe.ts';
export { seesEvent, seesGauge, visibleTo } from './visibility.ts';
export { assess, mistrustWorth, positionValues, theirBeliefPercent } from './assess.ts';
export { FOREVER } from './effects.ts';
export { goingBackTrustCenti, stepsFromLastOffer } from './last-offer.ts';
export { imagine, imagineDeal, type Hypothesis } from './imagine.ts';
export { dealTables, ownCostPoints, ratificationOf, redLineTables, scenarioTables } from './deal-tables.ts';
export { statementPrices } from './statement-prices.ts';
export { confidentialOf, firstPriority } from './confidential.ts';
export { digest } from './digest.ts';
export { agentNumber, chance, drawBelow } from './luck.ts';
export { accordKindOf, bothGive, combineTerms, orderTerms, positionsOf, sameTerms, termsOf } from './terms.ts';
export { hurdlePercent, noDealCentipoints, type GaugeReading, type HurdleFacts } from './home.ts';
export { rungIndexAt } from './ladder.ts';
export { lineBounds, linePosition, movableRedLine } from './mandate.ts';
export {
  actionOf, briefOf, calendarOf, creditGauge, ESCALATION, eventOf, gaugeOf, isPrincipal, issuesAtTable, isWide, issueIndex, issueOf, lookup, meetingOf,
  otherOf, sideOf, standingGauge, trustGauge,
} from './lookup.ts';
export { strikeCentipercent } from './third-party.ts';
export { textDigest } from './text-digest.ts';
