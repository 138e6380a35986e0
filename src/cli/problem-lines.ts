/** A problem of a file as one line that people and editors read: FILE:LINE:COLUMN: error CODE: message (hint). */
import type { Problem } from '../scenario/index.ts';
import type { Speaker } from '../text/index.ts';

export type FileProblem = { readonly file: string; readonly problems: readonly Problem[] };

export function formatProblem(speaker: Speaker, file: string, problem: Problem): string {
  const hint = hintOf(speaker, problem);
  const tail = hint === undefined ? '' : ` (${hint})`;
  return `${file}:${problem.line}:${problem.column}: ${problem.severity} ${problem.code}: ${speaker.problem(problem)}${tail}`;
}

/** What to do about it, where there is a word on that. */
export function hintOf(speaker: Speaker, problem: Problem): string | undefined {
  const hint = speaker.problemHint(problem);
  return hint === '' ? undefined : hint;
}
