/**
 * From the text of a scenario file to what the game plays, or to all that is wrong with it.
 * Invariant: never throws, never hangs, never half-loads: either everything is compiled or nothing is.
 */
import { type Rules, textDigest } from '../engine/index.ts';
import { compileRules } from './compile/rules.ts';
import { compileTexts } from './compile/texts.ts';
import { lintScenario } from './lint/lint-scenario.ts';
import { scalesOf } from './lint/scales.ts';
import type { Problem } from './problem.ts';
import { MOST_PROBLEMS } from './problem-codes.ts';
import { type Document, problemOf } from './reading/document.ts';
import { readDocument } from './reading/read-document.ts';
import { checkShape, type ShapeCheck } from './shape/check-shape.ts';
import type { ScenarioTexts } from './texts.ts';

export type CompiledScenario = {
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  /** Hexadecimal SHA-256 of `source`. */
  readonly digest: string;
  /** The text as it counts: LF, no byte order mark. */
  readonly source: string;
};

export type ParseOutcome =
  | { readonly ok: true; readonly scenario: CompiledScenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads, checks and compiles a scenario file. Problems come in the order of the file, errors and warnings together;
 * a file with an error is not loaded.
 */
export function parseScenario(source: string): ParseOutcome {
  const reading = readDocument(source);
  if (!reading.ok) return refused(reading.problems);
  const { document } = reading;
  const shape = checkShape(document);
  if (shape.kind === 'bad') return refused([...shape.problems, ...furtherProblems(shape, document)]);
  const { parties, problems } = lintScenario(shape.source, document);
  if (parties === undefined || hasError(problems)) return refused(problems);
  const rules = compileRules(shape.source, parties);
  const { scales, remarks } = scalesOf(rules);
  const all = [...problems, ...remarks.map((remark) => problemOf(document, remark))];
  if (hasError(all)) return refused(all);
  const scenario: CompiledScenario = {
    rules: { ...rules, scales }, texts: compileTexts(shape.source, parties), digest: textDigest(document.source), source: document.source,
  };
  return { ok: true, scenario, warnings: inOrder(all) };
}

/** Errors of content that stand beside mistakes of shape, but neither at the same places nor around them. */
function furtherProblems({ mended, problems }: Extract<ShapeCheck, { kind: 'bad' }>, document: Document): readonly Problem[] {
  if (mended === undefined) return [];
  const holdsMistake = (path: string): boolean =>
    problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`));
  return lintScenario(mended, document).problems.filter(({ severity, path }) => severity === 'error' && !holdsMistake(path));
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function refused(problems: readonly Problem[]): ParseOutcome {
  const sorted = inOrder(problems);
  if (sorted.length <= MOST_PROBLEMS) return { ok: false, problems: sorted };
  const shownProblems = sorted.slice(0, MOST_PROBLEMS);
  const { line, column } = sorted[MOST_PROBLEMS] ?? { line: 1, column: 1 };
  const more: Problem = { severity: 'error', code: 'scenario/more-problems', path: '', line, column, values: { most: MOST_PROBLEMS } };
  return { ok: false, problems: [...shownProblems, more] };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : Number(a.code > b.code)));
}
