/** Problems of a scenario file: where, what, and what to do. The list ends where nobody reads on, with a count of the rest. */
import type { ReactNode } from 'react';
import type { Problem } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

const MOST_SHOWN = 20;

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { say } = useSpeaker();
  const left = problems.length - MOST_SHOWN;
  return (
    <>
      <ol className="problems">
        {problems.slice(0, MOST_SHOWN).map((problem) => <Line key={`${problem.line} ${problem.column} ${problem.path} ${problem.code}`} problem={problem} />)}
      </ol>
      {left > 0 && <p>{say('ui.problem.more', { count: left })}</p>}
    </>
  );
}

function Line({ problem }: { readonly problem: Problem }): ReactNode {
  const speaker = useSpeaker();
  const { line, column, path } = problem;
  const hint = speaker.problemHint(problem);
  return (
    <li>
      {line > 0 && <b className="problem-place">{speaker.say('ui.problem.place', { line, column })}</b>}
      {path !== '' && <> <code dir="ltr">{path}</code></>}
      <span className="problem-words">{speaker.problem(problem)}</span>
      {hint !== '' && <span className="hint">{hint}</span>}
    </li>
  );
}
