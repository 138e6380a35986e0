/**
 * Running games: the one door to this room.
 */
export type * from './session.ts';
export { adviserInput, type AgentMove, nextAgentMove, playAgents } from './agent-moves.ts';
export { answersIn, pastOfCopy, withAnswers } from './public-answers.ts';
export { checkSeats } from './check-seats.ts';
export { splitPending, withPending } from './resume-file.ts';
export { createSession } from './create-session.ts';
export { type ResumeError, type ResumeOptions, resumeSession } from './resume-session.ts';
