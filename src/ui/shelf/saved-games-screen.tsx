/** The games that were saved: to go on with, to look at, to watch, to name, to remove, to take along as files. */
import { type ReactNode, useState } from 'react';
import { Backdrop } from '../frame/backdrop.tsx';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions, usePage } from '../frame/page-context.tsx';
import { SettingsButton } from '../frame/settings-button.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { TextField } from '../widgets/text-field.tsx';
import { ImportButton } from './import-button.tsx';
import { SavedGame } from './saved-game.tsx';
import { ORDERS, type Order, sought } from './shelf-order.ts';

/** From how many games on a search field and an order help. */
const SEARCH_FROM = 3;

export function SavedGamesScreen(): ReactNode {
  const { say } = useSpeaker();
  const saved = usePage((state) => state.saved);
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<Order>('latest');
  const found = sought(saved, wanted, order);
  const latest = saved.find(({ over }) => !over);
  return (
    <div className="scene-screen">
      <Backdrop dimmed />
      <TopBar><SettingsButton /></TopBar>
      <main className="on-night shelf">
        <FocusHeading level={1} subject="saved-games">{say('ui.saved.title')}</FocusHeading>
        <Notices />
        <Removed />
        <div className="shelf-tools">
          {saved.length >= SEARCH_FROM && (
            <>
              <TextField label={say('ui.saved.search')} value={wanted} onChange={setWanted} />
              <SelectField
                label={say('ui.saved.order')} value={order} onChange={(value) => setOrder(ORDERS.find((each) => each === value) ?? 'latest')}
                options={ORDERS.map((value) => ({ value, label: say(`ui.saved.order.${value}`) }))}
              />
            </>
          )}
          <ImportButton />
        </div>
        {found.length === 0 && <p className="lead">{say(saved.length === 0 ? 'ui.saved.none' : 'ui.saved.none-found')}</p>}
        <ul className="saved-games">{found.map((info) => <SavedGame key={info.id} info={info} isLatest={info === latest} />)}</ul>
        <BusyNote />
      </main>
    </div>
  );
}

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
