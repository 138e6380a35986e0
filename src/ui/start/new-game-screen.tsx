/** A new game: which scenario, who sits where, how long. */
import type { ReactNode } from 'react';
import { Backdrop } from '../frame/backdrop.tsx';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { AddedNotice } from '../shelf/added-notice.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';
import { NewGameForm } from './new-game-form.tsx';

export function NewGameScreen(): ReactNode {
  const { say } = useSpeaker();
  const catalog = usePage((state) => state.catalog);
  const added = usePage((state) => state.added);
  const actions = useActions();
  return (
    <div className="scene-screen">
      <Backdrop dimmed />
      <TopBar />
      <main className="on-night new-game-screen">
        <FocusHeading level={1} subject="new-game">{say('ui.new-game.title')}</FocusHeading>
        <Notices />
        <AddedNotice />
        {catalog.kind === 'loading' && <p>{say('ui.busy.loading')}</p>}
        {catalog.kind === 'failed' && (
          <div className="notice">
            <p>{say(`ui.catalog.${catalog.fault}`)}</p>
            <button type="button" onClick={() => void actions.retryCatalog()}>{say('ui.catalog.retry')}</button>
          </div>
        )}
        {catalog.kind === 'ready' && <NewGameForm key={added?.card} cards={catalog.cards} />}
        <BusyNote />
      </main>
    </div>
  );
}
