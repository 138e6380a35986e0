/** The seat has the floor: offer, initial what lies on the table, pass, or walk out. */
import type { ReactNode } from 'react';
import type { FloorChoices, Offer, StandingOffer } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ConfirmedButton } from '../widgets/confirmed-button.tsx';
import { AssessmentCard } from './assessment-card.tsx';
import { PackagePaper } from './package-paper.tsx';
import { PackageSum } from './package-sum.tsx';
import { PackageTable } from './package-table.tsx';
import { TaskFrame } from './task-frame.tsx';
import type { TaskProps } from './task.tsx';

export function FloorTask({ game, sitting, choices, draft }: TaskProps & { readonly choices: FloorChoices; readonly draft: Offer }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { now } = sitting;
  const { rules } = game;
  const standing: StandingOffer = now.phase.kind === 'floor' && choices.initial.kind === 'standing' ? now.phase.table.standing : { kind: 'none' };
  const exchange = 'table' in now.phase ? now.phase.table.exchange : 1;
  const { exchanges, meetings } = rules[game.length];
  const comes = !choices.lastWord ? 'more' : now.round < meetings.length ? 'last' : 'end';
  const lies = standing.kind === 'none' ? 'nothing' : 'offer';
  const onTable = choices.offer.map(({ issue }) => issue);
  const count = Object.keys(draft.terms).length;
  const passesToo = 'table' in now.phase && now.phase.table.passes === 1;
  const isRefused = count > 0 && choices.missing.length === 0 && actions.assess(draft.terms)?.ratifies === false;
  // The bright button is what the own capital would thank for: the other side's offer where it would ratify that one, and no
  // draft that it would refuse.
  const isWelcome = standing.kind === 'offer' && actions.assess(standing.terms, standing.guaranteed)?.ratifies === true;
  const leaving = [say('ui.floor.walk-out.question'), ...actions.warnings({ kind: 'walk-out' }).map((warning) => speaker.warning(warning))].join(' ');
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.floor.title', { exchange, exchanges })}
      asked={say(`ui.floor.asked.${comes}.${lies}`)}
      sum={<PackageSum terms={draft.terms} missing={choices.missing} />}
      gives={[...(count > 0 ? [draft] : []), ...(standing.kind === 'offer' ? [{ kind: 'initial' } as const] : [])]}
      buttons={
        <>
          <button type="button" className={isWelcome || isRefused ? '' : 'primary'} onClick={() => void actions.send(draft)}>
            {say(isRefused ? 'ui.floor.offer.refused' : 'ui.floor.offer', { count })}
          </button>
          {standing.kind === 'offer' && <button type="button" className={isWelcome ? 'primary' : ''} onClick={() => void actions.send({ kind: 'initial' })}>{say('ui.floor.initial')}</button>}
          <button type="button" onClick={() => void actions.send({ kind: 'pass' })}>{say(passesToo ? 'ui.floor.pass.too' : 'ui.floor.pass')}</button>
          <ConfirmedButton
            className="quiet" label={say('ui.floor.walk-out')} question={leaving} confirm={say('ui.floor.walk-out.confirm')}
            onConfirm={() => void actions.send({ kind: 'walk-out' })}
          />
        </>
      }
    >
      {standing.kind === 'offer' && (
        <div className="standing">
          <PackagePaper title={say('ui.floor.standing', { seat: speaker.seatInSentence(standing.by) })} rules={rules} terms={standing.terms} inForce={now.inForce} guaranteed={standing.guaranteed} ownLast={now.lastOffers[sitting.seat]} />
          <AssessmentCard rules={rules} title={say('ui.sum.title.standing')} assessment={actions.assess(standing.terms, standing.guaranteed)} onTable={onTable} />
          <button type="button" className="start-from" onClick={() => actions.draft({ kind: 'offer', terms: standing.terms })}>{say('ui.floor.start-from')}</button>
        </div>
      )}
      <h3>{say('ui.package.title')}</h3>
      <p className="hint">{say('ui.package.hint')}</p>
      <PackageTable rules={rules} texts={game.texts} now={now} issues={choices.offer} terms={draft.terms} onChange={(terms) => actions.draft({ kind: 'offer', terms })} />
      {count > 0 && <AssessmentCard rules={rules} title={say('ui.sum.title.draft')} assessment={actions.assess(draft.terms)} onTable={onTable} />}
    </TaskFrame>
  );
}
