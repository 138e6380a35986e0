/** Why a file or a link was not taken, and what can be done about it. */
import type { ReactNode } from 'react';
import type { Refused } from '../../store/index.ts';
import type { Speaker } from '../../text/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function RefusedNotice(): ReactNode {
  const { say } = useSpeaker();
  const refused = usePage((state) => state.refused);
  const actions = useActions();
  if (refused === undefined) return undefined;
  return (
    <section className="notice" aria-label={say('ui.notice.label')}>
      <Reasons refused={refused} />
      <button type="button" onClick={actions.dismissRefusal}>{say('ui.dismiss')}</button>
    </section>
  );
}

function Reasons({ refused }: { readonly refused: Refused }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (refused.kind === 'link') return <p role="alert">{say(`ui.link.${refused.fault}`, { name: refused.file })}</p>;
  return (
    <>
      <p role="alert">{say('ui.refused', { file: refused.file })}</p>
      <ul>{reasonsOf(speaker, refused).map((reason) => <li key={reason}>{reason}</li>)}</ul>
    </>
  );
}

function reasonsOf(speaker: Speaker, refused: Exclude<Refused, { kind: 'link' }>): readonly string[] {
  switch (refused.kind) {
    case 'unreadable':
      return refused.problems.map((problem) => `${speaker.problem(problem)} ${speaker.problemHint(problem)}`.trim());
    case 'differs': return [speaker.say('ui.refused.differs', { step: refused.mismatch.step })];
    case 'older-rules':
    case 'unknown-scenario': return [speaker.say(`ui.refused.${refused.kind}`)];
    case 'not-resumed': return [speaker.say('ui.refused.not-resumed')];
  }
}
