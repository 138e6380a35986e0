/** The live sum under a draft, in one line: what is missing, else what is left over, and whether the capital would ratify. */
import type { ReactNode } from 'react';
import type { Rejection, Terms } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { shownSum } from './shown-sum.ts';

export function PackageSum({ terms, missing }: { readonly terms: Terms; readonly missing: readonly Rejection[] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  if (Object.keys(terms).length === 0) return <p className="sum">{say('ui.package.empty')}</p>;
  if (missing.length > 0) return <p className="sum">{missing.map((rejection) => speaker.rejection(rejection)).join(' ')}</p>;
  const assessment = actions.assess(terms);
  if (assessment === undefined) return undefined;
  const { ratifies, crossed } = assessment;
  const { margin } = shownSum(assessment);
  return (
    <p className="sum" data-good={ratifies}>
      <b>{say(ratifies ? 'ui.sum.ratifies' : 'ui.sum.refuses')}</b>{' '}
      {crossed.length > 0
        ? say('ui.sum.crossed', { issues: speaker.list(crossed.map(({ issue }) => speaker.issue(issue))) })
        : say(margin < 0 ? 'assessment.margin.short' : 'assessment.margin.good', { worth: speaker.worth(Math.abs(margin)) })}
    </p>
  );
}
