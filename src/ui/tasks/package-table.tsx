/** A package in the making: a row an issue, its scale, and on it what stands, what was last offered, what it is worth to me. */
import type { ReactNode } from 'react';
import { type IssueChoice, type IssueId, type Observation, type Rules, type TermAssessment, type Terms, orderTerms } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { confidedBy } from './confided-worth.tsx';
import { PackageRow } from './package-row.tsx';

type PackageTableProps = {
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly now: Observation;
  readonly issues: readonly IssueChoice[];
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
};

export function PackageTable({ rules, texts, now, issues, terms, onChange }: PackageTableProps): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const vouches = issues.some(({ issue }) => rules.verifying.some((each) => each.issue === issue));
  const isConfided = issues.some(({ issue }) => confidedBy(now, issue).size > 0);
  const put = (issue: IssueId, position: number, inForce: number): void => {
    const { [issue]: _, ...others } = terms;
    const next: Terms = position === inForce ? others : { ...others, [issue]: position };
    onChange(orderTerms(rules, next));
  };
  return (
    <div className="package">
      {vouches && <p className="hint">{say('ui.package.vouches.hint')}</p>}
      {isConfided && <p className="hint">{say('ui.package.confided.hint')}</p>}
      {issues.map((choice) => (
        <PackageRow
          key={choice.issue} rules={rules} texts={texts} now={now} choice={choice}
          position={terms[choice.issue] ?? choice.inForce}
          values={valuesWith(actions.positionValues(choice.issue, terms))}
          theirBelief={actions.theirBelief(choice.issue, terms)}
          onPut={(position) => put(choice.issue, position, choice.inForce)}
        />
      ))}
    </div>
  );
}

const valuesWith = (values: readonly TermAssessment[]): ReadonlyMap<number, TermAssessment> => new Map(values.map((value) => [value.position, value]));
