/**
 * Codes and numbers → sentences: the one door to this room.
 * Not here: which sentence is shown where (cli/, ui/).
 */
export { createSpeaker, type Speaker } from './speaker.ts';
export type { SpeakerOptions } from './words.ts';
export type { Say, Values } from './say.ts';
export { LANGUAGES } from './catalog.ts';
export { direction, formatNumber, type Direction } from './language.ts';
export { type Reference, referencesOn } from './references.ts';
export type { Source, TextPart } from './scenario-text.ts';
export { doorStory, type DoorStory } from './sentences/door.ts';
export { credibilityLesson, ledgerLesson, pressureLesson, promisesLesson } from './sentences/lessons.ts';
export { capitalised } from './sentences/prose.ts';
export { storySentence } from './sentences/story.ts';
export { turningPointStory, type TurningPointStory } from './sentences/turning-point.ts';
export { describeAdvice } from './view/advice.ts';
export { describeAssessment } from './view/assessment.ts';
export { describeBrief, type BriefView } from './view/brief.ts';
export type { Debriefed } from './view/debrief-markdown.ts';
export { EXPORT_TABLES, exportText, type ExportForm } from './view/export-text.ts';
export { iconOfAction, iconOfEventFamily, iconOfFamily, iconOfGauge, iconOfKind, iconOfRung, iconOfSeat, type NamedIcon } from './view/icon-name.ts';
export { describeOutcome, type OutcomeLesson, outcomeLessons } from './view/outcome.ts';
export { describePackage } from './view/package.ts';
export { describeSituation } from './view/situation.ts';
