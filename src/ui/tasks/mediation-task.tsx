/** The mediator between two exchanges: sound a side out, vouch for a promise, lay a text of its own, or let the talks go on. */
import type { ReactNode } from 'react';
import { type Bridge, endsNow, type MediationChoices, type StandingOffer } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { BridgeDesk } from './bridge-desk.tsx';
import { BridgeSum } from './bridge-sum.tsx';
import { GuaranteeDesk } from './guarantee-desk.tsx';
import { PackagePaper } from './package-paper.tsx';
import { TaskFrame } from './task-frame.tsx';
import type { TaskProps } from './task.tsx';

export type MediationProps = TaskProps & { readonly choices: MediationChoices; readonly draft: Bridge };

export function MediationTask(props: MediationProps): ReactNode {
  const { game, sitting, choices, draft } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { now } = sitting;
  const standing: StandingOffer = now.phase.kind === 'mediation' ? now.phase.table.standing : { kind: 'none' };
  const hasText = choices.mayBridge && Object.keys(draft.terms).length > 0;
  const ends = now.phase.kind === 'mediation' && endsNow(game.rules, now, now.phase.table);
  const goOn = (): void => void actions.send({ kind: 'pass' });
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.mediation.title', { exchange: 'table' in now.phase ? now.phase.table.exchange : 1, exchanges: game.rules[game.length].exchanges })}
      asked={say('ui.mediation.asked')}
      sum={hasText ? <BridgeSum rules={game.rules} now={now} terms={draft.terms} missing={choices.missing} /> : undefined}
      buttons={
        <>
          {hasText && <button type="button" className="primary" onClick={() => void actions.send(draft)}>{say('ui.mediation.bridge', { count: Object.keys(draft.terms).length })}</button>}
          <button type="button" className={hasText ? '' : 'primary'} onClick={goOn}>{say(ends ? 'ui.mediation.end' : 'ui.mediation.go-on')}</button>
        </>
      }
    >
      {standing.kind === 'offer'
        ? <PackagePaper title={say('ui.floor.standing', { seat: speaker.seatInSentence(standing.by) })} rules={game.rules} terms={standing.terms} inForce={now.inForce} guaranteed={standing.guaranteed} />
        : <p>{say('situation.standing.none')}</p>}
      <GuaranteeDesk rules={game.rules} choices={choices} />
      <BridgeDesk {...props} />
    </TaskFrame>
  );
}
