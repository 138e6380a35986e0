/** True statements entrusted to the mediator, each with leave to pass it on or without. */
import type { ReactNode } from 'react';
import { type ConfidenceChoice, type ConfidenceOrder, confidentialOf, type IssueId, lookup, type OwnView, type Rules } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Choice } from '../widgets/choice.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';

type ConfidenceListProps = DispatchPartProps & { readonly rules: Rules; readonly own: OwnView };

export function ConfidenceList({ rules, own, choices, draft, change }: ConfidenceListProps): ReactNode {
  const { say } = useSpeaker();
  if (choices.confidences.length === 0) return undefined;
  return (
    <fieldset className="choices">
      <legend>{say('ui.confidence.legend')}</legend>
      <p className="hint">{say('ui.confidence.hint', { count: choices.confidencesLeft })}</p>
      <div className="choice-list">
        {choices.confidences.map((choice) => (
          <ConfidenceRow
            key={choice.topic}
            {...{ rules, own, choice }}
            order={draft.confidences.find(({ topic }) => topic === choice.topic)}
            isFull={choices.confidencesLeft === 0}
            onChange={(order) => change({ confidences: [...draft.confidences.filter(({ topic }) => topic !== choice.topic), ...(order === undefined ? [] : [order])] })}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ConfidenceRowProps = {
  readonly rules: Rules;
  readonly own: OwnView;
  readonly choice: ConfidenceChoice;
  readonly order: ConfidenceOrder | undefined;
  readonly isFull: boolean;
  readonly onChange: (order: ConfidenceOrder | undefined) => void;
};

function ConfidenceRow({ rules, own, choice: { topic, issues }, order, isFull, onChange }: ConfidenceRowProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const entrust = (issue: IssueId | undefined, mayPassOn: boolean): void => onChange(issue === undefined ? { topic, mayPassOn } : { topic, issue, mayPassOn });
  return (
    <div className="action-row">
      <Choice
        type="checkbox" checked={order !== undefined} disabled={isFull && order === undefined} label={say(`ui.confidence.${topic}`)}
        onChange={(checked) => (checked ? entrust(issues[0], true) : onChange(undefined))}
      />
      {order !== undefined && issues.length > 0 && (
        <SelectField
          label={say('ui.confidence.issue')} value={order.issue ?? ''} options={issues.map((issue) => ({ value: issue, label: speaker.issue(issue) }))}
          onChange={(issue) => entrust(issue, order.mayPassOn)}
        />
      )}
      {order !== undefined && <WhatIsTold rules={rules} own={own} order={order} />}
      {order !== undefined && (
        <Choice type="checkbox" checked={order.mayPassOn} label={say('ui.confidence.pass-on')} onChange={(mayPassOn) => entrust(order.issue, mayPassOn)} />
      )}
    </div>
  );
}

/** The statement as it would be told now. */
function WhatIsTold({ rules, own, order }: { readonly rules: Rules; readonly own: OwnView; readonly order: ConfidenceOrder }): ReactNode {
  const speaker = useSpeaker();
  const brief = own.kind === 'seat' ? lookup(rules).brief.get(own.brief) : undefined;
  if (own.kind !== 'seat' || brief === undefined) return undefined;
  return <p className="hint">{speaker.say('ui.confidence.told', { content: speaker.confidence(confidentialOf(rules, { ...brief, hurdlePercent: own.hurdlePercent }, order)) })}</p>;
}
