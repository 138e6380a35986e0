/**
 * Saved games: the one door to this room.
 * Not here: where files are kept (store/, cli/), what they say in words (text/).
 */
export type * from './record.ts';
export { RECORD_FORMAT } from './record.ts';
export { branchAt } from './branch.ts';
export { type Course, courseOf, type PlayedGame, recordOf, setupOf } from './build-record.ts';
export { chainOf } from './chain.ts';
export { canonicalCommand } from './command-shape.ts';
export { type Cursor, openCursor } from './cursor.ts';
export { formatRecord, formatSeatCopy } from './format-file.ts';
export { guessedSides, isGuess, withGuess } from './guesses.ts';
export { type Migration, MIGRATIONS } from './migrations.ts';
export { openFile, type OpenedFile } from './open-file.ts';
export { MOST_CHARACTERS, MOST_DEPTH, parseRecord } from './parse-record.ts';
export { RECORD_PROBLEM_CODES, type RecordProblemCode } from './problem-codes.ts';
export { type EntryFault, inSeatOrder, playEntry, type Step } from './play-entry.ts';
export { type Mismatch, rerun, type Rerun } from './rerun.ts';
export { type SeatCopy, seatCopy } from './seat-copy.ts';
export { MOST_WHY, whysFor, whyText } from './whys.ts';
export { lastLink, type Verdict, type Verification, verifyRecord } from './verify-record.ts';
