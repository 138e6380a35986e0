/** Opponents and the adviser: the one door to this room. They see only what their seat sees, and are deterministic. */
export type * from './policy.ts';
export type * from './adviser/advice.ts';
export { advise } from './adviser/advise.ts';
export { estimatesOf } from './adviser/estimate-of-others.ts';
export { warningsAbout } from './adviser/warnings.ts';
export { DEFAULT_BUDGET, LEVELS } from './levels.ts';
export { MEDIATOR_SCRIPTS, PRINCIPAL_SCRIPTS, SCRIPTS } from './scripts/index.ts';
export { isPublicAnswer, PLAIN_ANSWERS, publicAnswer, type AnswerKind, type PublicAnswer } from './public-answer.ts';
export { readReasons } from './given-reasons.ts';
export { policyOf } from './policies.ts';
export { TEMPER_IDS, type TemperId } from '../engine/index.ts';
export { temperIds, temperOf, TEMPERS } from './tempers.ts';
