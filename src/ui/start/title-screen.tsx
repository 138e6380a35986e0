/** The first screen: go on, begin, look at what was saved, take in a file. */
import type { ReactNode } from 'react';
import { Backdrop } from '../frame/backdrop.tsx';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions, usePage } from '../frame/page-context.tsx';
import { SettingsButton } from '../frame/settings-button.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ImportButton } from '../shelf/import-button.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';
import { ContinueButton } from './continue-button.tsx';
import { FirstSteps } from './first-steps.tsx';

export function TitleScreen(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const saved = usePage((state) => state.saved);
  const latest = saved.find(({ over }) => !over);
  return (
    <div className="scene-screen title-screen">
      <Backdrop />
      <main className="title-sheet">
        <header className="title-head">
          <FocusHeading level={1} subject="title">{say('ui.game-name')}</FocusHeading>
          <p className="lead">{say('ui.title.lead')}</p>
        </header>
        <div className="title-menu">
          <Notices />
          {latest !== undefined && <ContinueButton info={latest} />}
          <button type="button" className={latest === undefined ? 'primary' : ''} onClick={() => actions.newGame()}>{say('ui.title.new-game')}</button>
          {saved.length === 0 && <FirstSteps />}
          <button type="button" onClick={() => void actions.goTo('saved-games')}>{say('ui.title.saved-games', { count: saved.length })}</button>
          <ImportButton />
          <SettingsButton />
          <BusyNote />
          <p className="hint">{say('ui.title.note')}</p>
        </div>
      </main>
    </div>
  );
}
