/** A package that lies on the table, to be read: a line a term. */
import type { ReactNode } from 'react';
import { type IssueId, issueOf, type Rules, type Terms } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

type PackagePaperProps = {
  readonly title: string;
  readonly rules: Rules;
  readonly terms: Terms;
  readonly inForce: Terms;
  readonly guaranteed: readonly IssueId[];
  /** What the reader's own side laid last: what differs from it is marked. */
  readonly ownLast?: Terms | undefined;
};

export function PackagePaper({ title, rules, terms, inForce, guaranteed, ownLast = {} }: PackagePaperProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const standsIn = (named: Terms, issue: IssueId): number => named[issue] ?? inForce[issue] ?? 0;
  const compares = Object.keys(ownLast).length > 0;
  const leftOut = Object.entries(ownLast).filter(([issue, position]) => terms[issue] === undefined && position !== standsIn(terms, issue));
  return (
    <section className="package-paper" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {Object.entries(terms).map(([issue, position]) => (
          <li key={issue}>
            {say((inForce[issue] ?? 0) === 0 ? 'package.term' : 'package.term.changed', {
              issue: speaker.issue(issue), position: speaker.position(issue, position), seat: speaker.seatInSentence(issueOf(rules, issue).giver),
              before: speaker.label(issue, inForce[issue] ?? 0),
            })}
            {guaranteed.includes(issue) && <>{' '}<span className="mark" data-kind="guaranteed">{say('ui.mark.guaranteed')}</span></>}
            {compares && standsIn(ownLast, issue) !== position && <>{' '}<span className="mark" data-kind="own">{say('ui.mark.own-differs', { label: speaker.label(issue, standsIn(ownLast, issue)) })}</span></>}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && <p className="hint">{say('package.left-out', { terms: speaker.terms(Object.fromEntries(leftOut)) })}</p>}
    </section>
  );
}
