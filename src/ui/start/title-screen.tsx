/** The first screen: go on, begin, look at what was saved, take in a file. */
import type { ReactNode } from 'react';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions, usePage } from '../frame/page-context.tsx';
import { SettingsButton } from '../frame/settings-button.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ImportButton } from '../shelf/import-button.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';

export function TitleScreen(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const saved = usePage((state) => state.saved);
  const latest = saved.find(({ over }) => !over);
  return (
    <div className="title-screen">
      <main className="title-sheet">
        <p className="emblem" aria-hidden="true" />
        <FocusHeading level={1} subject="title">{say('ui.game-name')}</FocusHeading>
        <p className="lead">{say('ui.title.lead')}</p>
        <Notices />
        <div className="buttons column">
          {latest !== undefined && (
            <button type="button" className="primary" onClick={() => void actions.resume(latest.id)}>{say('ui.title.continue', { name: latest.name })}</button>
          )}
          <button type="button" className={latest === undefined ? 'primary' : ''} onClick={() => actions.newGame()}>{say('ui.title.new-game')}</button>
          <button type="button" onClick={() => void actions.goTo('saved-games')}>{say('ui.title.saved-games', { count: saved.length })}</button>
          <SettingsButton />
          <ImportButton />
        </div>
        <BusyNote />
        <p className="hint">{say('ui.title.note')}</p>
      </main>
    </div>
  );
}
