/**
 * What changed between formats of saved games: one named migration from each format to the next, in order.
 * Not here: rules versions; a game of older rules is not changed, it is watched from its stored events.
 * Invariant: the last migration leads to RECORD_FORMAT; none is ever changed or removed once a format was released.
 * Each is exercised by a file of its format in test/golden (test/record/migrations.test.ts).
 */
import { err, ok, type Result } from '../engine/index.ts';
import type { JsonObject } from './shape.ts';

export type Migration = {
  readonly from: string;
  readonly to: string;
  /** The same game in the next format. Total: it is given any JSON object of the older format; the result is checked afterwards. */
  readonly migrate: (older: JsonObject) => JsonObject;
};

/** muscat-record/1 is the first format: nothing to migrate yet. */
export const MIGRATIONS: readonly Migration[] = [];

export type Migrated = { readonly value: JsonObject; readonly applied: readonly string[] };

/** Brings a file of an older format to the present one; refused when no migration starts at its format. */
export function migrateFile(file: JsonObject, present: string, migrations: readonly Migration[]): Result<Migrated, { readonly format: unknown }> {
  let value = file;
  const applied: string[] = [];
  for (const { from, to, migrate } of migrations) {
    if (value['format'] !== from) continue;
    value = { ...migrate(value), format: to };
    applied.push(from);
  }
  return value['format'] === present ? ok({ value, applied }) : err({ format: value['format'] });
}
