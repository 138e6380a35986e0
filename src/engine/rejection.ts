/**
 * Why a command was refused: a code and what would be allowed. text/ says it in words.
 * Invariant: a rejection shows only what the seat's choices show, so it leaks nothing.
 */
import type { IssueId } from './ids.ts';

export type Rejection = {
  readonly code: RejectionCode;
  /** What was given, where that helps. */
  readonly given?: string;
  /** What would be allowed. */
  readonly allowed?: readonly string[];
  readonly most?: number;
  readonly issue?: IssueId;
};

/** Example of each: { code: 'turn/game-over' } and so on. */
export const REJECTION_CODES = [
  'turn/game-over', 'turn/not-your-turn', 'turn/wrong-command', 'turn/already-sealed',
  'command/malformed', 'command/unknown-seat',
  'dispatch/too-many-points', 'dispatch/unknown-action', 'dispatch/action-closed', 'dispatch/action-twice', 'dispatch/issue-needed', 'dispatch/unknown-issue',
  'dispatch/nothing-to-stall', 'dispatch/unknown-confidence', 'dispatch/too-many-confidences', 'dispatch/question-open', 'dispatch/unknown-response',
  'dispatch/accord-closed', 'dispatch/unknown-family', 'dispatch/unknown-format',
  'agenda/unknown-family', 'agenda/no-core-family', 'agenda/format-closed', 'agenda/cannot-carry', 'agenda/too-little-credit',
  'offer/unknown-issue', 'offer/unknown-position', 'offer/off-agenda', 'offer/changes-nothing', 'offer/one-sided',
  'table/no-standing-offer', 'table/cannot-guarantee', 'table/cannot-sound-out', 'table/cannot-bridge',
  'statement/closed', 'statement/unknown-issue', 'statement/unknown-position', 'statement/unknown-action', 'statement/unknown-round',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];
