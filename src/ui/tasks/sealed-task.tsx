/** Sent, and waiting for the others: it may still be taken back. */
import type { ReactNode } from 'react';
import type { Choices } from '../../engine/index.ts';
import type { SeatSitting } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TaskFrame } from './task-frame.tsx';

export function SealedTask({ sitting, choices }: { readonly sitting: SeatSitting; readonly choices: Extract<Choices, { kind: 'sealed' }> }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const [next] = choices.for;
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.sealed.title')}
      asked={say('choices.sealed', { seats: speaker.list(choices.for.map((seat) => speaker.seatInSentence(seat))) })}
      buttons={
        <>
          {next !== undefined && <button type="button" className="primary" onClick={() => actions.leaveSeat()}>{say('ui.sealed.hand-over')}</button>}
          <button type="button" onClick={() => void actions.takeBack()}>{say('ui.sealed.take-back')}</button>
        </>
      }
    >
      <p>{speaker.command(sitting.seat, choices.command)}</p>
      {sitting.why !== '' && <p className="hint">{say('ui.why.sent', { text: sitting.why })}</p>}
    </TaskFrame>
  );
}
