/** What becomes of the accord: keep it, take own terms back after a violation, lower them after the other left, or leave. */
import type { ReactNode } from 'react';
import type { AccordOrder } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Choice } from '../widgets/choice.tsx';
import { type Option, RadioList } from '../widgets/radio-list.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';

export function AccordOrders({ choices: { accord }, draft, change }: DispatchPartProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const orders: readonly AccordOrder[] = [
    { kind: 'keep' },
    ...(accord.snapBack.length > 0 ? [{ kind: 'snap-back' as const, issues: accord.snapBack }] : []),
    ...(accord.rollBack.length > 0 ? [{ kind: 'roll-back' as const, issues: accord.rollBack }] : []),
    ...(accord.leave ? [{ kind: 'leave' as const }] : []),
  ];
  if (orders.length === 1) return undefined;
  const order = draft.accord;
  const offered = order.kind === 'snap-back' ? accord.snapBack : order.kind === 'roll-back' ? accord.rollBack : [];
  return (
    <>
      <RadioList<AccordOrder>
        legend={say('ui.accord.legend')}
        chosen={order.kind}
        onChoose={(accord) => change({ accord })}
        options={orders.map((value): Option<AccordOrder> => ({ value, key: value.kind, label: say(`ui.accord.${value.kind}`), about: say(`ui.accord.${value.kind}.about`) }))}
      />
      {(order.kind === 'snap-back' || order.kind === 'roll-back') && (
        <fieldset className="choices">
          <legend>{say('ui.accord.which')}</legend>
          <div className="choice-list">
            {offered.map((issue) => (
              <Choice
                key={issue} type="checkbox" checked={order.issues.includes(issue)} label={speaker.issue(issue)}
                onChange={(checked) => change({ accord: { ...order, issues: offered.filter((each) => (each === issue ? checked : order.issues.includes(each))) } })}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
