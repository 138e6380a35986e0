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
};

export function PackagePaper({ title, rules, terms, inForce, guaranteed }: PackagePaperProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
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
          </li>
        ))}
      </ul>
    </section>
  );
}
