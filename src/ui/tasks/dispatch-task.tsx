/** Sealed orders for the round: actions, conduct, confidences, answers, the accord, and what is asked of the mediator. */
import type { ReactNode } from 'react';
import { actionOf, type Dispatch, type DispatchChoices } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ConfirmedButton } from '../widgets/confirmed-button.tsx';
import { AccordOrders } from './accord-orders.tsx';
import { ActionList } from './action-list.tsx';
import { ConductList } from './conduct-list.tsx';
import { ConfidenceList } from './confidence-list.tsx';
import { QuestionList } from './question-list.tsx';
import { RequestChoice } from './request-choice.tsx';
import { TaskFrame } from './task-frame.tsx';
import type { TaskProps } from './task.tsx';

export type DispatchPartProps = {
  readonly choices: DispatchChoices;
  readonly draft: Dispatch;
  readonly change: (part: Partial<Dispatch>) => void;
};

export function DispatchTask({ game, sitting, choices, draft }: TaskProps & { readonly choices: DispatchChoices; readonly draft: Dispatch }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const part: DispatchPartProps = { choices, draft, change: (change) => actions.draft({ ...draft, ...change }) };
  const isGrave = draft.accord.kind === 'leave' || draft.actions.some(({ action }) => actionOf(game.rules, action).irreversible);
  const label = say('ui.dispatch.send', { count: draft.actions.length });
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.dispatch.title', { round: sitting.now.round })}
      asked={say('ui.dispatch.asked')}
      sum={<p className="sum">{say('choices.dispatch.points', { points: choices.pointsLeft })}</p>}
      buttons={
        <ConfirmedButton
          className="primary" label={label} question={say('ui.dispatch.grave')} confirm={label}
          asks={isGrave ? 'always' : 'never'} onConfirm={() => void actions.send(draft)}
        />
      }
    >
      <QuestionList {...part} texts={game.texts} />
      <ActionList {...part} rules={game.rules} texts={game.texts} />
      <ConductList {...part} now={sitting.now} />
      <AccordOrders {...part} />
      <ConfidenceList {...part} />
      <RequestChoice {...part} />
    </TaskFrame>
  );
}
