/** The games that were saved: to go on with, to watch, to name, to remove, to take along as files. */
import { type ReactNode, useState } from 'react';
import type { SavedInfo } from '../../store/index.ts';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';
import { TextField } from '../widgets/text-field.tsx';
import { ImportButton } from './import-button.tsx';
import { SavedGame } from './saved-game.tsx';

/** From how many games on a search field helps. */
const SEARCH_FROM = 4;

export function SavedGamesScreen(): ReactNode {
  const { say } = useSpeaker();
  const saved = usePage((state) => state.saved);
  const [wanted, setWanted] = useState('');
  const found = saved.filter((info) => matches(info, wanted));
  return (
    <>
      <TopBar />
      <main className="sheet">
        <FocusHeading level={1} subject="saved-games">{say('ui.saved.title')}</FocusHeading>
        <Notices />
        <Removed />
        {saved.length >= SEARCH_FROM && <TextField label={say('ui.saved.search')} value={wanted} onChange={setWanted} />}
        {found.length === 0 && <p>{say(saved.length === 0 ? 'ui.saved.none' : 'ui.saved.none-found')}</p>}
        <ul className="saved-games">{found.map((info) => <SavedGame key={info.id} info={info} />)}</ul>
        <div className="buttons"><ImportButton /></div>
        <BusyNote />
      </main>
    </>
  );
}

const matches = ({ name, tags }: SavedInfo, wanted: string): boolean =>
  [name, ...tags].some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase()));

function Removed(): ReactNode {
  const { say } = useSpeaker();
  const removed = usePage((state) => state.removed);
  const actions = useActions();
  if (removed === undefined) return undefined;
  return (
    <div className="notice" role="status">
      <p>{say('ui.saved.removed', { name: removed.name })}</p>
      <button type="button" onClick={() => void actions.restore()}>{say('ui.saved.restore')}</button>
    </div>
  );
}
