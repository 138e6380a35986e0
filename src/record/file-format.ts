/**
 * Which kind of file a JSON object is, by its `format`: ours, an older one of ours, a newer one, or something else.
 * Not here: its content.
 * Invariant: a newer format is told apart from a foreign one, so that the reader can say "update" and not "broken".
 */
import { err, ok, type Result } from '../engine/index.ts';
import type { Problem } from '../scenario/index.ts';
import { fileProblem, shown } from './file-problem.ts';
import type { Migration } from './migrations.ts';
import { RECORD_FORMAT, SEAT_FORMAT } from './record.ts';
import type { JsonObject } from './shape.ts';

export type FileKind = 'record' | 'seat-copy' | 'older-record';

/** @example checkFormat({ format: 'muscat-record/7' }, []) → record/newer-format { given: 'muscat-record/7', known: 'muscat-record/1' } */
export function checkFormat({ format }: JsonObject, migrations: readonly Migration[]): Result<FileKind, readonly Problem[]> {
  if (format === RECORD_FORMAT) return ok('record');
  if (format === SEAT_FORMAT) return ok('seat-copy');
  if (migrations.some(({ from }) => from === format)) return ok('older-record');
  const newerThan = [RECORD_FORMAT, SEAT_FORMAT].find((known) => isNewer(format, known));
  if (newerThan !== undefined) return err([fileProblem('record/newer-format', 'format', { given: shown(format), known: newerThan })]);
  return err([fileProblem('record/foreign-format', 'format', { given: shown(format ?? '') })]);
}

function isNewer(format: unknown, known: string): boolean {
  const family = known.slice(0, known.indexOf('/') + 1);
  if (typeof format !== 'string' || !format.startsWith(family)) return false;
  const version = format.slice(family.length);
  return /^[0-9]{1,9}$/.test(version) && Number(version) > Number(known.slice(family.length));
}
