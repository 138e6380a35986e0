/** A scenario that a file just brought: it can be played, and what its author may want to look at. */
import type { ReactNode } from 'react';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ProblemList } from './problem-list.tsx';

export function AddedNotice(): ReactNode {
  const { say } = useSpeaker();
  const added = usePage((state) => state.added);
  const actions = useActions();
  if (added === undefined) return undefined;
  const { file, warnings } = added;
  return (
    <section className="notice" aria-label={say('ui.notice.label')}>
      <p role="status">{say('ui.scenario-file.added', { file })}</p>
      {warnings.length > 0 && (
        <details>
          <summary>{say('ui.scenario-file.warnings', { count: warnings.length })}</summary>
          <ProblemList problems={warnings} />
        </details>
      )}
      <button type="button" onClick={actions.dismissRefusal}>{say('ui.dismiss')}</button>
    </section>
  );
}
