/** `verify FILE…`: saved games played again, and whether they came out as recorded. */
import { MOST_CHARACTERS, verifyRecord, type Verification } from '../../record/index.ts';
import type { Problem } from '../../scenario/index.ts';
import type { Speaker } from '../../text/index.ts';
import type { Complaint, ExitCode } from '../complaint.ts';
import { sentenceOf, type Console } from '../console.ts';
import { readText } from '../files.ts';
import { mismatchLine } from '../mismatch-line.ts';
import { formatProblem } from '../problem-lines.ts';
import { progressOn } from '../progress.ts';
import { MANY, type Verb } from '../verb.ts';

/** One more than a record may have, so that the reader sees that it is too large. */
export const RECORD_BYTES = MOST_CHARACTERS + 1;

/** `complaint`: why the file could not be read at all. */
type Report = { readonly file: string; readonly complaint?: Complaint } & Verification;

export const verify: Verb = {
  name: 'verify',
  usage: 'verify FILE…',
  options: {},
  operands: { least: 1, most: MANY },
  run: async ({ positionals, flags }, terminal) => {
    const progress = progressOn(terminal);
    const json = flags.has('json');
    const reports: Report[] = [];
    let exit: ExitCode = 0;
    for (const [nth, file] of positionals.entries()) {
      progress.show(terminal.speaker.say('cli.verify.progress', { nth: nth + 1, files: positionals.length }));
      const text = await readText(file, RECORD_BYTES);
      progress.clear();
      if (!text.ok) terminal.complain(text.error);
      const verification = text.ok ? verifyRecord(text.value) : unread(text.error);
      reports.push({ file, ...(text.ok ? {} : { complaint: text.error }), ...verification });
      exit = worse(exit, exitOf({ read: text.ok, ok: verification.ok }));
      if (!json && text.ok) report({ file, ...verification }, terminal);
    }
    if (json) terminal.json(reports.map((each) => inFull(terminal.speaker, each)));
    return exit;
  },
};

function exitOf({ read, ok }: { readonly read: boolean; readonly ok: boolean }): ExitCode {
  if (!read) return 2;
  return ok ? 0 : 1;
}

const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);

/** A file that could not be read at all: for the document, which lists every file that was named. */
function unread({ id }: Complaint): Verification {
  const code = id.replace('cli.misuse.', 'file/');
  return { verdict: 'unreadable', ok: false, problems: [{ severity: 'error', code, path: '', line: 0, column: 0, values: {} }] };
}

function report(verification: Report, { speaker, out, err }: Console): void {
  const { file } = verification;
  const say = (id: string, values = {}): string => speaker.say(`cli.verify.${id}`, { file, ...values });
  switch (verification.verdict) {
    case 'ok': return out(say('ok', { digest: verification.digest, steps: verification.steps }));
    case 'differs': return out(say('differs', { mismatch: mismatchLine(speaker, verification.mismatch) }));
    case 'older-rules': return out(say('older-rules'));
    case 'seat-copy': return out(say('seat-copy'));
    case 'unreadable':
      out(say('unreadable'));
      for (const problem of verification.problems) err(formatProblem(speaker, file, problem));
  }
}

function inFull(speaker: Speaker, verification: Report): unknown {
  const { file, complaint, ...rest } = verification;
  if (verification.verdict === 'differs') return { file, ...rest, message: mismatchLine(speaker, verification.mismatch) };
  if (verification.verdict !== 'unreadable') return { file, ...rest };
  return { file, ...rest, problems: verification.problems.map((problem: Problem) => ({ ...problem, message: complaint === undefined ? speaker.problem(problem) : sentenceOf(speaker, complaint) })) };
}
