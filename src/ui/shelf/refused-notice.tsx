/** Why a file or a link was not taken, and what can be done about it. */
import type { ReactNode } from 'react';
import { SEATS } from '../../engine/index.ts';
import type { Refused } from '../../store/index.ts';
import type { Speaker } from '../../text/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ProblemList } from './problem-list.tsx';

export function RefusedNotice(): ReactNode {
  const { say } = useSpeaker();
  const refused = usePage((state) => state.refused);
  const actions = useActions();
  if (refused === undefined) return undefined;
  return (
    <section className="notice refusal" aria-label={say('ui.notice.label')}>
      <Reasons refused={refused} />
      <button type="button" onClick={actions.dismissRefusal}>{say('ui.dismiss')}</button>
    </section>
  );
}

function Reasons({ refused }: { readonly refused: Refused }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  switch (refused.kind) {
    case 'link': return <p role="alert">{say(`ui.link.${refused.fault}`, { name: refused.file })}</p>;
    case 'scenario': return <ScenarioProblems file={refused.file} problems={refused.problems} />;
    default: return (
      <>
        <p role="alert">{say('ui.refused', { file: refused.file })}</p>
        <ul>{reasonsOf(speaker, refused).map((reason) => <li key={reason}>{reason}</li>)}</ul>
      </>
    );
  }
}

type Scenario = Extract<Refused, { kind: 'scenario' }>;

function ScenarioProblems({ file, problems }: Pick<Scenario, 'file' | 'problems'>): ReactNode {
  const { say } = useSpeaker();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      <p role="alert">{say('ui.scenario-file.refused', { file, count: errors.length })}</p>
      <ProblemList problems={errors} />
      {warnings.length > 0 && (
        <details>
          <summary>{say('ui.scenario-file.warnings', { count: warnings.length })}</summary>
          <ProblemList problems={warnings} />
        </details>
      )}
    </>
  );
}

function reasonsOf(speaker: Speaker, refused: Exclude<Refused, { kind: 'link' } | Scenario>): readonly string[] {
  switch (refused.kind) {
    case 'unreadable':
      return refused.problems.map((problem) => `${speaker.problem(problem)} ${speaker.problemHint(problem)}`.trim());
    case 'differs': return [speaker.say('ui.refused.differs', { step: refused.mismatch.step })];
    case 'older-rules': return [speaker.say('ui.refused.older-rules'), ...olderEnding(speaker, refused.ended)];
    case 'unknown-scenario': case 'too-large': case 'not-a-file': case 'too-long': case 'broken': case 'not-resumed':
      return [speaker.say(`ui.refused.${refused.kind}`)];
  }
}

/** What can be told without the rules. */
function olderEnding(speaker: Speaker, ended: Extract<Refused, { kind: 'older-rules' }>['ended']): readonly string[] {
  if (ended === undefined) return [];
  const scores = SEATS.map((seat) => speaker.say('ui.refused.older-rules.score', { seat: speaker.seat(seat), score: ended.scores[seat] }));
  return [speaker.say('ui.refused.older-rules.ended', { ending: speaker.say(`ending.name.${ended.ending}`), scores: speaker.list(scores) })];
}
