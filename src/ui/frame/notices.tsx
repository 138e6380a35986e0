/** What the player must know besides the game: nothing is stored, a file was refused. */
import type { ReactNode } from 'react';
import { RefusedNotice } from '../shelf/refused-notice.tsx';
import { saveFile } from '../widgets/save-file.ts';
import { useActions, usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function Notices(): ReactNode {
  return (
    <>
      <StorageNotice />
      <RefusedNotice />
    </>
  );
}

function StorageNotice(): ReactNode {
  const { say } = useSpeaker();
  const storage = usePage((state) => state.storage);
  const hasGame = usePage((state) => state.game !== undefined);
  const actions = useActions();
  if (storage.kind === 'fine') return undefined;
  return (
    <section className="notice" aria-label={say('ui.notice.label')}>
      <p>{say(`ui.storage.${storage.fault}`)} {say('ui.storage.still-here')}</p>
      {hasGame && <button type="button" onClick={() => saveFile(actions.fileOfGame())}>{say('ui.save.file')}</button>}
    </section>
  );
}
