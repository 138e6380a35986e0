/**
 * Sealed commands that wait for the others, in a file that is to be resumed: a record ends at the last complete step,
 * and what was acknowledged after it would be lost without them.
 * Not here: resuming (resume-session.ts). They lie in the annex, since they are no step yet.
 */
import type { GameRecord, PendingCommand } from '../record/index.ts';

/** The record with what waits; as it is where nothing does. */
export function withPending(record: GameRecord, pending: readonly PendingCommand[]): GameRecord {
  return pending.length === 0 ? record : { ...record, annex: { ...record.annex, pending } };
}

/** The record as a session keeps it, and what waited in the file. */
export function splitPending({ annex: { pending = [], ...annex }, ...record }: GameRecord): { readonly record: GameRecord; readonly pending: readonly PendingCommand[] } {
  return { record: { ...record, annex }, pending };
}
