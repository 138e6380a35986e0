/** `check FILE…`: every problem of scenario files, in the form that editors read. */
import { parseScenario, type Problem } from '../../scenario/index.ts';
import type { Speaker } from '../../text/index.ts';
import type { ExitCode } from '../complaint.ts';
import type { Console } from '../console.ts';
import { readText } from '../files.ts';
import { formatProblem, hintOf, type FileProblem } from '../problem-lines.ts';
import { SCENARIO_BYTES } from '../scenario-file.ts';
import { MANY, type Verb } from '../verb.ts';

export const check: Verb = {
  name: 'check',
  usage: 'check FILE…',
  options: {},
  operands: { least: 1, most: MANY },
  run: async ({ positionals, flags }, terminal) => {
    const reports: FileProblem[] = [];
    let exit: ExitCode = 0;
    for (const file of positionals) {
      const source = await readText(file, SCENARIO_BYTES);
      if (!source.ok) {
        terminal.complain(source.error);
        exit = 2;
        continue;
      }
      const problems = problemsOf(source.value);
      reports.push({ file, problems });
      if (exit === 0 && problems.some(({ severity }) => severity === 'error')) exit = 1;
    }
    report(reports, { terminal, json: flags.has('json') });
    return exit;
  },
};

function problemsOf(source: string): readonly Problem[] {
  const outcome = parseScenario(source);
  return outcome.ok ? outcome.warnings : outcome.problems;
}

function report(reports: readonly FileProblem[], { terminal, json }: { readonly terminal: Console; readonly json: boolean }): void {
  const { speaker } = terminal;
  if (json) return terminal.json(reports.map(({ file, problems }) => ({ file, problems: problems.map((problem) => inFull(speaker, problem)) })));
  for (const { file, problems } of reports) {
    for (const problem of problems) terminal.out(formatProblem(speaker, file, problem));
    if (problems.length === 0) terminal.out(speaker.say('cli.check.good', { file }));
  }
}

function inFull(speaker: Speaker, problem: Problem): unknown {
  const { line, column, severity, code, path } = problem;
  const hint = hintOf(speaker, problem);
  return { line, column, severity, code, message: speaker.problem(problem), ...(hint === undefined ? {} : { hint }), path };
}
