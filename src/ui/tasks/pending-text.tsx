/** The ratification window: an initialled text waits for both capitals while the orders are given that may still move them. */
import type { ReactNode } from 'react';
import type { Observation, Rules } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { AssessmentCard } from './assessment-card.tsx';
import { PackagePaper } from './package-paper.tsx';

export function PendingText({ rules, now: { pending, inForce } }: { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  if (pending.kind === 'none') return undefined;
  const { terms, guaranteed } = pending;
  return (
    <div className="standing">
      <PackagePaper title={say('ui.pending.title')} {...{ rules, terms, inForce, guaranteed }} />
      <p className="hint">{say('ui.pending.hint')}</p>
      <AssessmentCard rules={rules} title={say('ui.sum.title.bridge')} assessment={actions.assess(terms, guaranteed)} />
    </div>
  );
}
