/** A principal answers the mediator's text, unseen by the other. */
import type { ReactNode } from 'react';
import type { BridgeAnswer, Choices } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import { AssessmentCard } from './assessment-card.tsx';
import { PackagePaper } from './package-paper.tsx';
import { TaskFrame } from './task-frame.tsx';
import type { TaskProps } from './task.tsx';

export function AnswerTask({ game, sitting, choices }: TaskProps & { readonly choices: Extract<Choices, { kind: 'answer-bridge' }> }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const { now, draft } = sitting;
  const guaranteed = now.phase.kind === 'bridge' ? now.phase.guaranteed : [];
  const answer = draft?.kind === 'answer-bridge' ? draft : undefined;
  const chosen = answer?.answer ?? 'none';
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.answer.title')}
      asked={say('ui.answer.asked')}
      sum={answer === undefined ? <p className="sum">{say('ui.answer.choose')}</p> : undefined}
      gives={answer === undefined ? [] : [answer]}
      buttons={
        <button type="button" className="primary" disabled={answer === undefined} onClick={() => answer !== undefined && void actions.send(answer)}>
          {say(`ui.answer.send.${chosen}`)}
        </button>
      }
    >
      <div className="standing">
        <PackagePaper title={say('ui.answer.text')} rules={game.rules} terms={choices.terms} inForce={now.inForce} guaranteed={guaranteed} ownLast={now.lastOffers[sitting.seat]} />
        <AssessmentCard rules={game.rules} title={say('ui.sum.title.bridge')} assessment={actions.assess(choices.terms, guaranteed)} />
      </div>
      <RadioList<BridgeAnswer>
        legend={say('ui.answer.legend')} chosen={answer?.answer ?? ''} onChoose={(next) => actions.draft({ kind: 'answer-bridge', answer: next })}
        options={choices.answers.map((value) => ({ value, key: value, label: say(`ui.answer.${value}`), about: say(`ui.answer.${value}.about`) }))}
      />
    </TaskFrame>
  );
}
