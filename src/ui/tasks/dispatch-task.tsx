/** Sealed orders for the round: actions, conduct, confidences, answers, the accord, and what is asked of the mediator. */
import type { ReactNode } from 'react';
import { actionOf, type Dispatch, type DispatchChoices } from '../../engine/index.ts';
import type { GameView } from '../../store/index.ts';
import { iconOfAction } from '../../text/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ConfirmedButton } from '../widgets/confirmed-button.tsx';
import { Icon } from '../widgets/icon.tsx';
import { AccordOrders } from './accord-orders.tsx';
import { ActionList } from './action-list.tsx';
import { ConductList } from './conduct-list.tsx';
import { ConfidenceList } from './confidence-list.tsx';
import { PendingText } from './pending-text.tsx';
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
  const leaves = draft.accord.kind === 'leave';
  const irreversible = draft.actions.map(({ action }) => actionOf(game.rules, action)).filter((action) => action.irreversible);
  const grave = [...irreversible.map(({ id }) => speaker.action(id)), ...(leaves ? [say('ui.accord.leave')] : [])].map((name) => say('name.quoted', { name }));
  const harms = leaves || irreversible.some(({ kind }) => kind === 'pressure');
  const label = say('ui.dispatch.send', { count: draft.actions.length });
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.dispatch.title', { round: sitting.now.round })}
      asked={say(sitting.now.stage === 'talks' ? 'ui.dispatch.asked' : 'ui.dispatch.asked.implementation')}
      sum={<Orders game={game} choices={choices} draft={draft} />}
      gives={[draft]}
      buttons={
        <ConfirmedButton
          className="primary" label={label} question={say('ui.dispatch.grave', { deeds: speaker.list(grave) })} confirm={say('ui.dispatch.grave.confirm')}
          harms={harms} asks={grave.length > 0 ? 'always' : 'never'} onConfirm={() => void actions.send(draft)}
        />
      }
    >
      <PendingText rules={game.rules} now={sitting.now} />
      <QuestionList {...part} texts={game.texts} rejection={sitting.rejection} />
      <ConductList {...part} now={sitting.now} />
      <ActionList {...part} rules={game.rules} texts={game.texts} now={sitting.now} />
      <AccordOrders {...part} />
      {sitting.now.stage === 'talks' && <ConfidenceList {...part} rules={game.rules} own={sitting.now.own} />}
      {sitting.now.stage === 'talks' && <RequestChoice rules={game.rules} now={sitting.now} {...part} />}
    </TaskFrame>
  );
}

/** What is ordered so far, and the points that are left, where the orders are sent. */
function Orders({ game: { rules }, choices: { pointsLeft }, draft: { actions } }: { readonly game: GameView; readonly choices: DispatchChoices; readonly draft: Dispatch }): ReactNode {
  const speaker = useSpeaker();
  const spent = actions.reduce((sum, { action }) => sum + actionOf(rules, action).points, 0);
  return (
    <div className="sum orders">
      <span className="pips" aria-hidden="true">
        {Array.from({ length: spent + pointsLeft }, (_, index) => <span key={index} className="pip" data-used={index < spent} />)}
      </span>
      <span>{speaker.say('choices.dispatch.points', { points: pointsLeft })}</span>
      {actions.map(({ action }) => <span key={action} className="mark ordered"><Icon name={iconOfAction(action, actionOf(rules, action).kind)} />{speaker.action(action)}</span>)}
    </div>
  );
}
