/** What every task has: a heading that takes the focus, what is asked, a refusal in words, and the bar with the one bright button. */
import type { ReactNode } from 'react';
import type { Command } from '../../engine/index.ts';
import type { SeatSitting } from '../../store/index.ts';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { News } from '../papers/news.tsx';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';
import { AdviserWarnings } from './adviser-warnings.tsx';
import { WhyField } from './why-field.tsx';

type TaskFrameProps = {
  readonly sitting: SeatSitting;
  readonly title: string;
  readonly asked: string;
  readonly children: ReactNode;
  /** Stands in the bar before the buttons: a sum, a count. */
  readonly sum?: ReactNode;
  /** Commands that its buttons give as things stand: what the adviser warns of. */
  readonly gives?: readonly Command[];
  /** The bright button first. */
  readonly buttons: ReactNode;
};

export function TaskFrame({ sitting, title, asked, children, sum, gives = [], buttons }: TaskFrameProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const busy = usePage((state) => state.busy !== 'no');
  const { now, choices, seat, rejection, mayUndo } = sitting;
  const turn = 'table' in now.phase ? `${now.phase.table.exchange} ${now.phase.table.offers}` : '';
  const subject = `${seat} ${now.round} ${choices.kind} ${turn}`;
  return (
    <section className="task" aria-busy={busy}>
      <p className="phase">{say('ui.task.phase', { seat: speaker.seat(seat), phase: say(`phase.${now.phase.kind}`) })}</p>
      <FocusHeading level={2} subject={subject}>{title}</FocusHeading>
      <p className="asked">{asked}</p>
      <News seat={seat} past={sitting.past} seenTo={sitting.seenTo} inFull={sitting.now.phase.kind !== 'floor'} />
      {children}
      <div className="action-bar">
        <BusyNote />
        {rejection !== undefined && <p className="rejection">{speaker.rejection(rejection)}</p>}
        <AdviserWarnings commands={gives} />
        {(sum !== undefined || mayUndo) && (
          <div className="so-far">
            <div>{sum}</div>
            {mayUndo && <button type="button" className="quiet" onClick={actions.undoDraft}>{say('ui.undo')}</button>}
          </div>
        )}
        <div className="buttons">{buttons}</div>
        {choices.kind !== 'sealed' && <WhyField key={subject} why={sitting.why} />}
      </div>
    </section>
  );
}
