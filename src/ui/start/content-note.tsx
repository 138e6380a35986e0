/** What the game is about, before the first one. */
import type { ReactNode } from 'react';
import { Backdrop } from '../frame/backdrop.tsx';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';

const PARAGRAPHS = ['subject', 'sources', 'people', 'files'] as const;

export function ContentNote(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  return (
    <div className="scene-screen">
      <Backdrop dimmed />
      <TopBar />
      <main className="letter content-note">
        <FocusHeading level={1} subject="content-note">{say('ui.content-note.title')}</FocusHeading>
        {PARAGRAPHS.map((id) => <p key={id}>{say(`ui.content-note.${id}`)}</p>)}
        <div className="buttons">
          <button type="button" className="primary" onClick={() => void actions.readContentNote()}>{say('ui.content-note.go-on')}</button>
        </div>
      </main>
    </div>
  );
}
