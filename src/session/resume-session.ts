/**
 * A game taken up again from its record: after a reload, from a file, or as a branch from an earlier step.
 * Not here: reading files (record: openFile).
 * Invariant: the record is played again step by step and compared before anybody plays on.
 */
import { err, ok, type Rejection, type Result, type Rules, type SeatId } from '../engine/index.ts';
import { type GameRecord, type Mismatch, type PendingCommand, rerun } from '../record/index.ts';
import type { Problem } from '../scenario/index.ts';
import { checkSeats } from './check-seats.ts';
import { openSession } from './create-session.ts';
import type { Session } from './session.ts';

export type ResumeOptions = {
  readonly record: GameRecord;
  readonly rules: Rules;
  /** Sealed commands that waited for others when the game was left. */
  readonly pending: readonly PendingCommand[];
  /** Who plays on, where that changes: the chain is then counted anew. */
  readonly seats?: GameRecord['seats'];
};

export type ResumeError =
  | { readonly kind: 'differs'; readonly mismatch: Mismatch }
  | { readonly kind: 'unknown-seats'; readonly problems: readonly Problem[] }
  /** A waiting command that the rules refuse; without it the game can be resumed. */
  | { readonly kind: 'pending-refused'; readonly seat: SeatId; readonly rejection: Rejection };

export function resumeSession(options: ResumeOptions): Result<Session, ResumeError> {
  const { record, rules, pending, seats = record.seats } = options;
  const known = checkSeats(rules, seats);
  if (!known.ok) return err({ kind: 'unknown-seats', problems: known.error });
  const again = rerun(record, rules);
  if (!again.ok) return err({ kind: 'differs', mismatch: again.error });
  const { scenario, setup, annex } = record;
  const session = openSession({ rules, scenario, setup, seats, annex, steps: again.value.steps });
  for (const { seat, command, ...beside } of pending) {
    const submitted = session.submit(seat, command, beside);
    if (!submitted.ok) return err({ kind: 'pending-refused', seat, rejection: submitted.error });
  }
  return ok(session);
}
