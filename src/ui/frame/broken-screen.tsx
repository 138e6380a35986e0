/** Something of ours broke. The game, as far as it went, is offered as a file. */
import type { ReactNode } from 'react';
import { saveFile } from '../widgets/save-file.ts';
import { FocusHeading } from './focus-heading.tsx';
import { useActions, usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function BrokenScreen(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const hasGame = usePage((state) => state.game !== undefined);
  const report = usePage((state) => state.broken);
  return (
    <main className="sheet narrow">
      <FocusHeading level={1} subject="broken">{say('ui.broken.title')}</FocusHeading>
      <p>{say('ui.broken.text')}</p>
      <div className="buttons">
        {hasGame && <button type="button" className="primary" onClick={() => saveFile(actions.fileOfGame())}>{say('ui.save.file')}</button>}
        <button type="button" onClick={() => void actions.goTo('title')}>{say('ui.to-title')}</button>
      </div>
      <details>
        <summary>{say('ui.broken.report')}</summary>
        <pre dir="ltr">{report}</pre>
      </details>
    </main>
  );
}
