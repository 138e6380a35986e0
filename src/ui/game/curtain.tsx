/** Between two people at one device: a carved screen, and nobody's papers behind it. */
import type { ReactNode } from 'react';
import type { GameView, Sitting } from '../../store/index.ts';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';

type CurtainProps = { readonly game: GameView; readonly sitting: Extract<Sitting, { kind: 'curtain' }> };

export function Curtain({ game, sitting: { awaited, lastSent } }: CurtainProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const [next, ...later] = awaited;
  const others = game.people.filter((seat) => seat !== next);
  return (
    <main className="curtain">
      <div className="curtain-sheet">
        {next !== undefined && <SeatMark seat={next} />}
        <FocusHeading level={1} subject={`curtain ${game.step} ${awaited.join(' ')}`}>
          {next === undefined ? say('ui.curtain.title') : say('ui.curtain.next', { seat: speaker.seatInSentence(next) })}
        </FocusHeading>
        <Notices />
        {lastSent !== undefined && <p>{say('ui.curtain.sent', { seat: speaker.seatInSentence(lastSent) })}</p>}
        <p>{say('ui.curtain.text')}</p>
        {later.length > 0 && <p className="hint">{say('ui.curtain.later', { seats: speaker.list(later.map((seat) => speaker.seatInSentence(seat))) })}</p>}
        <div className="buttons column">
          {next !== undefined && <button type="button" className="primary" onClick={() => actions.takeSeat(next)}>{say('ui.curtain.open', { seat: speaker.seatInSentence(next) })}</button>}
          {others.map((seat) => (
            <button key={seat} type="button" onClick={() => actions.takeSeat(seat)}>
              <SeatMark seat={seat} /> {say(awaited.includes(seat) ? 'ui.curtain.open' : 'ui.curtain.look', { seat: speaker.seatInSentence(seat) })}
            </button>
          ))}
          <button type="button" className="quiet" onClick={() => void actions.goTo('title')}>{say('ui.curtain.leave')}</button>
        </div>
        <BusyNote />
      </div>
    </main>
  );
}
