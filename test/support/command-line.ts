// The command line as tests use it: within this process, with a console of strings; or as a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Console } from '../../src/cli/console.ts';
import { sentenceOf } from '../../src/cli/console.ts';
import { runCommandLine } from '../../src/cli/run.ts';
import { createSpeaker } from '../../src/text/index.ts';

export type Finished = { readonly exit: number; readonly out: string; readonly err: string };

/** Lines on standard input, or somebody who reads what was printed so far and answers. */
export type Typist = readonly string[] | ((printed: string) => string);

/** Runs a command here. */
export async function muscat(args: readonly string[], typist: Typist = []): Promise<Finished> {
  const said = { out: '', err: '' };
  const waiting = typeof typist === 'function' ? [] : [...typist];
  let answers = 0;
  const speaker = createSpeaker({ language: 'en' });
  const write: Console['write'] = (where, text) => { said[where] += text; };
  const terminal: Console = {
    speaker,
    write,
    out: (line) => write('out', `${line}\n`),
    err: (line) => write('err', `${line}\n`),
    complain: (complaint) => write('err', `${sentenceOf(speaker, complaint)}\n`),
    json: (document) => write('out', `${JSON.stringify(document)}\n`),
    outIsTerminal: false,
    errIsTerminal: false,
    lines: () => ({ typed: false, next: async () => (typeof typist === 'function' ? typist(lastOf(said.out, (answers += 1))) : waiting.shift()), close: () => undefined }),
    close: () => undefined,
  };
  const exit = await runCommandLine(args, terminal);
  return { exit, ...said };
}

/** What a typist reads; a game that asks for ever must fail, not hang. */
function lastOf(printed: string, answers: number): string {
  if (answers > MOST_ANSWERS) throw new Error(`asked ${answers} times, last:\n${printed.slice(-1500)}`);
  return printed;
}

const MOST_ANSWERS = 2000;

/** Runs `node src/cli/main.ts` as a process of its own. */
export function muscatProcess(args: readonly string[], input = ''): Finished {
  const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', timeout: 60_000 });
  return { exit: status ?? -1, out: stdout, err: stderr };
}

/** A folder that is gone when the test is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'muscat-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
