/** A seat's private paper by itself: before its first task, and whenever it is asked for. */
import type { ReactNode } from 'react';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { Backdrop } from '../frame/backdrop.tsx';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { BriefPaper } from '../papers/brief-paper.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';

export function BriefScreen({ game, sitting }: { readonly game: GameView; readonly sitting: SeatSitting }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { seat } = sitting;
  const isFirst = game.step === 0 && sitting.choices.kind === 'dispatch';
  return (
    <div className="scene-screen brief-screen">
      <Backdrop dimmed />
      <TopBar place={speaker.scenario(game.texts.title)}>
        <button type="button" onClick={() => window.print()}>{say('ui.brief.print')}</button>
      </TopBar>
      <main className="letter brief" data-seat={seat}>
        <header className="brief-head">
          <SeatMark seat={seat} />
          <div>
            <FocusHeading level={1} subject={`brief ${seat}`}>{say('ui.brief.title', { seat: speaker.seatInSentence(seat) })}</FocusHeading>
            <p className="brief-mark">{say('ui.brief.private', { scenario: speaker.scenario(game.texts.title) })}</p>
          </div>
        </header>
        <BriefPaper rules={game.rules} texts={game.texts} now={sitting.now} />
      </main>
      <div className="begin-bar">
        <button type="button" className="primary" onClick={() => actions.readBrief()}>{say(isFirst ? 'ui.brief.begin' : 'ui.brief.back', { round: sitting.now.round })}</button>
      </div>
    </div>
  );
}
