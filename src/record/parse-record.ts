/**
 * From foreign text to a saved game or seat copy, or to all that is wrong with it.
 * Not here: whether the game was legal (rerun.ts).
 * Invariant: never throws, never hangs, never half-loads; limits come before parsing, the file digest before everything
 * that depends on what is written in the file.
 */
import { err, ok, type Result, RULES_VERSION } from '../engine/index.ts';
import type { Problem } from '../scenario/index.ts';
import { asciiJson, firstForeignCharacter } from './ascii-json.ts';
import { checkFileDigest } from './file-digest.ts';
import { fileProblem, MOST_PROBLEMS, problemAt, shown } from './file-problem.ts';
import { checkFormat, type FileKind } from './file-format.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import { sealRecord } from './format-file.ts';
import { inOrder } from './in-order.ts';
import { migrateFile, type Migration, MIGRATIONS } from './migrations.ts';
import { recordShape } from './record-shape.ts';
import { type GameRecord, RECORD_FORMAT } from './record.ts';
import { scanJson } from './scan-json.ts';
import { SEAT_COPY } from './seat-copy-shape.ts';
import type { SeatCopy } from './seat-copy.ts';
import { checkShape, isObject, type JsonObject, type ObjectShape } from './shape.ts';

/** Most characters of a file (8 MiB, since a sound file is ASCII) and most brackets within brackets. */
export const MOST_CHARACTERS = 8_388_608;
export const MOST_DEPTH = 32;

type Read<T> = Result<T, readonly Problem[]>;

/** Reads the text of a `.muscat.json` file. All problems, the decisive one first. */
export function parseRecord(text: string, migrations: readonly Migration[] = MIGRATIONS): Read<GameRecord | SeatCopy> {
  const file = readJson(text);
  if (!file.ok) return file;
  const kind = checkFormat(file.value, migrations);
  if (!kind.ok) return kind;
  const broken = brokenDigest(text);
  if (broken.length > 0) return err([...broken, ...checkContent(kind.value, file.value)].slice(0, MOST_PROBLEMS));
  const version = file.value['rulesVersion'];
  if (typeof version === 'number' && version > RULES_VERSION) {
    return err([fileProblem('record/newer-rules', 'rulesVersion', { given: version, known: RULES_VERSION })]);
  }
  if (kind.value === 'seat-copy') return contentOf<SeatCopy>({ text, value: file.value, shape: SEAT_COPY });
  return kind.value === 'older-record' ? readOlder(file.value, migrations) : contentOf<GameRecord>({ text, value: file.value, shape: recordShape(version) });
}

/** Size, syntax and depth before parsing; then keys that could reach into the language. */
function readJson(text: string): Read<JsonObject> {
  if (text.length > MOST_CHARACTERS) return err([fileProblem('record/too-large', '', { length: text.length, most: MOST_CHARACTERS })]);
  const scan = scanJson(text, MOST_DEPTH);
  if (scan.kind === 'fault') {
    const problem = problemAt(text, scan.at, scan.code);
    return err([scan.code === 'record/too-deep' ? { ...problem, values: { ...problem.values, most: MOST_DEPTH } } : problem]);
  }
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) return err([fileProblem('record/foreign-format', '', { given: shown(value) })]);
  const forbidden = forbiddenKeys(value);
  return forbidden.length > 0 ? err(forbidden) : ok(value);
}

function brokenDigest(text: string): readonly Problem[] {
  const foreign = firstForeignCharacter(text);
  if (foreign >= 0) return [problemAt(text, foreign, 'record/not-ascii')];
  const check = checkFileDigest(text);
  if (check.kind === 'right') return [];
  if (check.kind === 'missing') return [fileProblem('record/digest-missing', 'fileDigest')];
  return [fileProblem('record/digest-differs', 'fileDigest', { given: check.written, present: check.present })];
}

/** What else is wrong with a file that was changed after it was written: shown after the digest. */
function checkContent(kind: FileKind, value: JsonObject): readonly Problem[] {
  if (kind === 'older-record') return [];
  const shape = kind === 'record' ? recordShape(value['rulesVersion']) : SEAT_COPY;
  return checkShape(shape, value, '');
}

type Foreign = { readonly text: string; readonly value: JsonObject; readonly shape: ObjectShape };

/** A value that has the shape, whose parts agree in number, and whose text is its only one. */
function contentOf<T extends GameRecord | SeatCopy>({ text, value, shape }: Foreign): Read<T> {
  const problems = checkShape(shape, value, '');
  if (problems.length > 0) return err(problems);
  const counts = checkCounts(value);
  if (counts.length > 0) return err(counts);
  const canonical = `${asciiJson(inOrder(shape, value))}\n`;
  return canonical === text ? ok(value as T) : err([problemAt(text, firstDifference(canonical, text), 'record/not-canonical')]);
}

/** One list of events and one link of the chain for the start and for every entry; at least one step in a seat copy. */
function checkCounts({ entries, events, chain, steps }: JsonObject): readonly Problem[] {
  if (Array.isArray(steps)) return steps.length > 0 ? [] : [fileProblem('record/no-steps', 'steps')];
  if (!Array.isArray(entries) || !Array.isArray(events) || !Array.isArray(chain)) return [];
  const wanted = entries.length + 1;
  if (events.length === wanted && chain.length === wanted) return [];
  return [fileProblem('record/counts-differ', 'entries', { entries: entries.length, events: events.length, chain: chain.length })];
}

function readOlder(older: JsonObject, migrations: readonly Migration[]): Read<GameRecord> {
  const migrated = migrateFile(older, RECORD_FORMAT, migrations);
  if (!migrated.ok) return err([fileProblem('record/foreign-format', 'format', { given: shown(migrated.error.format) })]);
  const { value } = migrated.value;
  const problems = checkShape(recordShape(value['rulesVersion']), value, '');
  const all = problems.length > 0 ? problems : checkCounts(value);
  return all.length > 0 ? err(all) : ok(sealRecord(value as GameRecord));
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
