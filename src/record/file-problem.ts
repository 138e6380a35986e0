/**
 * A problem of a saved file: the shared Problem, filled for files that are one line of JSON.
 * Not here: sentences (text/).
 */
import type { Problem } from '../scenario/index.ts';
import type { RecordProblemCode } from './problem-codes.ts';

/** Most problems listed of one file. */
export const MOST_PROBLEMS = 50;

const MOST_SHOWN = 40;

/** The path is among the values too (`at`), since a sentence has no other place to name. @example fileProblem('record/unknown-word', 'entries[3][0].seat', { given: 'france', allowed: 'us, iran, oman' }) */
export function fileProblem(code: RecordProblemCode, path: string, values: Problem['values'] = {}): Problem {
  return { severity: 'error', code, path, line: 0, column: 0, values: { at: path, ...values } };
}

/** A problem at a character of the text: its line and column count from 1. */
export function problemAt(text: string, at: number, code: RecordProblemCode): Problem {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return { ...fileProblem(code, '', { line, column }), line, column };
}

/** A foreign value in a sentence: cut short; of lists and objects only that they are one. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
