/** What a package would mean for the own capital: the sum, the verdict, and what stands in the way. */
import type { ReactNode } from 'react';
import type { Assessment } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function AssessmentCard({ title, assessment }: { readonly title: string; readonly assessment: Assessment | undefined }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (assessment === undefined) return undefined;
  const { worth, worthInForce, hurdle, hurdlePercent, margin, accord, crossed } = assessment;
  const lines = [
    ['ui.sum.worth', worth], ['ui.sum.alternative', worthInForce], ['ui.sum.hurdle', hurdle], [margin < 0 ? 'ui.sum.missing' : 'ui.sum.over', Math.abs(margin)],
  ] as const;
  return (
    <section className="assessment" data-ratifies={assessment.ratifies} aria-label={title}>
      <h3>{title}</h3>
      <p>{say('assessment.accord', { accord: say(`accord.${accord}`) })}</p>
      <dl className="sum-list">
        {lines.map(([id, amount]) => <div key={id}><dt>{say(id, { percent: speaker.percent(hurdlePercent) })}</dt><dd>{speaker.worth(amount)}</dd></div>)}
      </dl>
      <Verdict assessment={assessment} />
      {crossed.length > 0 && (
        <ul>{crossed.map(({ issue, redLine }) => <li key={redLine}>{say('assessment.crossed', { issue: speaker.issue(issue), redLine: speaker.redLine(redLine) })}</li>)}</ul>
      )}
    </section>
  );
}

export function Verdict({ assessment: { ratifies, changes, bothGive } }: { readonly assessment: Assessment }): ReactNode {
  const { say } = useSpeaker();
  const id = !changes ? 'assessment.changes-nothing' : !bothGive ? 'assessment.one-sided' : ratifies ? 'assessment.ratifies' : 'assessment.refuses';
  return <p className="verdict" data-good={ratifies && changes && bothGive}>{say(id)}</p>;
}
