/** What the player must know besides the game: nothing is stored, a file was refused, another page plays the game. */
import type { ReactNode } from 'react';
import { RefusedNotice } from '../shelf/refused-notice.tsx';
import { saveFile } from '../widgets/save-file.ts';
import { useActions, usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function Notices(): ReactNode {
  return (
    <>
      <StorageNotice />
      <PictureNotice />
      <WorkerNotice />
      <ThoughtNotice />
      <RefusedNotice />
      <ElsewhereNotice />
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

function PictureNotice(): ReactNode {
  const { say } = useSpeaker();
  const isBroken = usePage(({ stage }) => stage.canvas === 'broken');
  return isBroken && <section className="notice" aria-label={say('ui.notice.label')}><p>{say('ui.stage.broken')}</p></section>;
}

/** Another page plays the game that was asked for: it can be watched here, or gone on with in a copy. */
function ElsewhereNotice(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const elsewhere = usePage((state) => state.elsewhere);
  if (elsewhere === undefined) return undefined;
  const { id, name } = elsewhere;
  return (
    <section className="notice" aria-label={say('ui.notice.label')}>
      <p role="alert">{say('ui.elsewhere', { name })}</p>
      <div className="buttons">
        <button type="button" onClick={() => void actions.watch(id)}>{say('ui.elsewhere.watch')}</button>
        <button type="button" onClick={() => void actions.resumeCopy(id)}>{say('ui.elsewhere.copy')}</button>
        <button type="button" onClick={() => void actions.resume(id)}>{say('ui.elsewhere.again')}</button>
      </div>
    </section>
  );
}

/** An agent's thought did not come through at first. */
function ThoughtNotice(): ReactNode {
  const { say } = useSpeaker();
  const askedAgain = usePage((state) => state.askedAgain);
  if (askedAgain === 'no') return undefined;
  return <section className="notice" aria-label={say('ui.notice.label')}><p role="status">{say(`ui.thought.${askedAgain}`)}</p></section>;
}

function WorkerNotice(): ReactNode {
  const { say } = useSpeaker();
  const worker = usePage((state) => state.worker);
  if (worker === 'fine') return undefined;
  return <section className="notice" aria-label={say('ui.notice.label')}><p>{say('ui.worker.gone')}</p></section>;
}
