/**
 * Scenario files: the one door to this room.
 * Not here: sentences (text/), reading files from disk (cli/).
 */
export { cardOf, type ScenarioCard } from './card.ts';
export { type Idea, IDEAS } from './glossary.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export { nearestWord } from './nearest-word.ts';
export { type CompiledScenario, type ParseOutcome, parseScenario } from './parse.ts';
export type { Problem, Severity } from './problem.ts';
export { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts';
export { LIMITS } from './reading/limits.ts';
export { SCENARIO_FORMAT } from './schema.ts';
export { type Degrees, isPlace, type Place, PLACE_IDS, placeAt, type PlaceId, type PlaceKind, PLACES, type Way, WAYS } from './theatre.ts';
export {
  homeOf, type Known, placeOfAction, placeOfEvent, placeOfFlag, placeOfGauge, placeOfIssue, placeOfVenue,
} from './theatre/belonging.ts';
export { placeOfHappening } from './theatre/happenings.ts';
export type { Localised, Question, ScenarioTexts } from './texts.ts';
export { SWITCHABLE, type Switchable, withoutRule } from './without.ts';
