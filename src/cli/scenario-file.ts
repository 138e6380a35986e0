/** A scenario by the id of one that is shipped, or by the path of a file. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../engine/index.ts';
import { nearestWord, parseScenario, type CompiledScenario, type Problem } from '../scenario/index.ts';
import { complain, type Complaint, type ExitCode } from './complaint.ts';
import type { Console } from './console.ts';
import { readText } from './files.ts';
import { formatProblem } from './problem-lines.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', 'scenarios');
const ENDING = '.scenario.yaml';

/** Above every limit that the parser has, so that it sees that a file is too large. */
export const SCENARIO_BYTES = 1024 * 1024;

export type Unloaded =
  | { readonly kind: 'complaint'; readonly complaint: Complaint }
  | { readonly kind: 'problems'; readonly file: string; readonly problems: readonly Problem[] };

export async function loadScenario(name: string): Promise<Result<CompiledScenario, Unloaded>> {
  const path = /^[a-z][a-z0-9-]*$/.test(name) ? join(FOLDER, name + ENDING) : name;
  const source = await readText(path, SCENARIO_BYTES);
  if (!source.ok) return err({ kind: 'complaint', complaint: path === name ? source.error : await unknownScenario(name, source.error) });
  const outcome = parseScenario(source.value);
  return outcome.ok ? ok(outcome.scenario) : err({ kind: 'problems', file: path, problems: outcome.problems });
}

/** Says why a scenario could not be loaded; a file with problems was checked and is bad. */
export function complainAbout(terminal: Console, unloaded: Unloaded): ExitCode {
  if (unloaded.kind === 'complaint') return complain(terminal, unloaded.complaint);
  for (const problem of unloaded.problems) terminal.err(formatProblem(terminal.speaker, unloaded.file, problem));
  return 1;
}

/** Ids of the shipped scenarios, sorted. */
export async function shippedScenarios(): Promise<readonly string[]> {
  const names = await readdir(FOLDER);
  return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length)).sort();
}

async function unknownScenario(given: string, complaint: Complaint): Promise<Complaint> {
  if (complaint.id !== 'cli.misuse.no-file') return complaint;
  const known = await shippedScenarios();
  return { id: 'cli.misuse.scenario', values: { given, known: known.join(', ') }, near: nearestWord(given, known) };
}
