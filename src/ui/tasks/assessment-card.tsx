/** What a package would mean for the own capital: the balance at a glance, the sum, the verdict, and what stands in the way. */
import type { ReactNode } from 'react';
import { type Assessment, type IssueId, mistrustWorth, type Rules } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Icon } from '../widgets/icon.tsx';
import { Balance } from './balance.tsx';
import { nearFramework } from './short-of-framework.ts';
import { inTenths, shownSum } from './shown-sum.ts';

type AssessmentCardProps = {
  readonly rules: Rules;
  readonly title: string;
  readonly assessment: Assessment | undefined;
  /** Issues that may be named now; without it nothing is said of those that may not. */
  readonly onTable?: readonly IssueId[];
};

export function AssessmentCard({ title, rules, assessment, onTable }: AssessmentCardProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (assessment === undefined) return undefined;
  const { hurdlePercent, accord, crossed } = assessment;
  const { worth, alternative, hurdle, margin } = shownSum(assessment);
  const mistrust = inTenths(mistrustWorth(rules, assessment));
  const lines = [
    ['ui.sum.believed', worth + mistrust], ['ui.sum.mistrust', mistrust], ['ui.sum.worth', worth], ['ui.sum.alternative', alternative], ['ui.sum.hurdle', hurdle],
    [margin < 0 ? 'ui.sum.missing' : 'ui.sum.over', Math.abs(margin)],
  ] as const;
  return (
    <section className="assessment" data-ratifies={isGood(assessment)} aria-label={title}>
      <h3>{title}</h3>
      <Verdict assessment={assessment} />
      <p className="hint">
        {say('assessment.accord', { accord: say(`accord.${accord}`) })}
        {accord === 'interim' && ` ${say('ui.sum.interim', { percent: speaker.percent(rules.constants.durabilityPercent) })}`}
        {' '}<Short rules={rules} assessment={assessment} />
      </p>
      <Balance assessment={assessment} />
      {crossed.length > 0 && (
        <ul className="crossed">
          {crossed.map(({ issue, redLine }) => (
            <li key={redLine}>
              <Icon name="warning" />
              {say('assessment.crossed', { issue: speaker.issue(issue), redLine: speaker.redLine(redLine) })}
              {onTable?.includes(issue) === false && ` ${say('ui.sum.off-table')}`}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('ui.sum.how')}</summary>
        <dl className="sum-list">
          {lines.map(([id, amount]) => <div key={id}><dt>{say(id, { percent: speaker.percent(hurdlePercent) })}</dt><dd>{speaker.worth(amount)}</dd></div>)}
        </dl>
      </details>
    </section>
  );
}

/** What is wanting for a framework, when that is near. */
function Short({ rules, assessment: { accord, terms } }: { readonly rules: Rules; readonly assessment: Assessment }): ReactNode {
  const speaker = useSpeaker();
  const short = nearFramework(rules, Object.fromEntries(terms.map(({ issue, position }) => [issue, position])));
  return accord === 'interim' && short !== undefined ? speaker.say('ui.sum.short', { missing: speaker.terms(short) }) : undefined;
}

const isGood = ({ ratifies, changes, bothGive }: Assessment): boolean => ratifies && changes && bothGive;

export function Verdict({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const { say } = useSpeaker();
  const { ratifies, changes, bothGive } = assessment;
  const id = !changes ? 'assessment.changes-nothing' : !bothGive ? 'assessment.one-sided' : ratifies ? 'assessment.ratifies' : 'assessment.refuses';
  return <p className="verdict" data-good={isGood(assessment)}>{say(id)}</p>;
}
