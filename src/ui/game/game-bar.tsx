/** The strip over a running game: which game, which round, where; and what can be fetched from it. */
import type { ReactNode } from 'react';
import { meetingOf } from '../../engine/index.ts';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { saveFile } from '../widgets/save-file.ts';

export function GameBar({ game, sitting: { now, seat } }: { readonly game: GameView; readonly sitting: SeatSitting }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { venue, date } = meetingOf(game.rules, now);
  const place = say(`ui.place.${now.stage}`, {
    scenario: speaker.scenario(game.texts.title), round: now.round, rounds: game.rules[game.length].meetings.length, venue: speaker.venue(venue),
    date: new Intl.DateTimeFormat(speaker.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)),
  });
  return (
    <TopBar place={place}>
      <button type="button" onClick={() => actions.openBrief()}>{say('ui.nav.brief')}</button>
      <details className="menu">
        <summary>{say('ui.nav.more')}</summary>
        <div className="menu-list">
          <button type="button" onClick={() => actions.watchGame()}>{say('ui.nav.replay')}</button>
          <button type="button" onClick={() => saveFile(actions.fileOfSeat())}>{say('ui.nav.seat-file', { seat: speaker.seatInSentence(seat) })}</button>
          <button type="button" onClick={() => saveFile(actions.fileOfGame())}>{say('ui.nav.game-file')}</button>
          <p className="hint">{say('ui.saved.secrets')}</p>
          <button type="button" onClick={() => void actions.goTo('title')}>{say('ui.nav.leave')}</button>
        </div>
      </details>
    </TopBar>
  );
}
