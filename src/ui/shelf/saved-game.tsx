/** One saved game of the list. */
import { type ReactNode, useId, useState } from 'react';
import { SEATS } from '../../engine/index.ts';
import type { SavedInfo } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { saveFile } from '../widgets/save-file.ts';
import { RenameForm } from './rename-form.tsx';

export function SavedGame({ info }: { readonly info: SavedInfo }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const [renaming, setRenaming] = useState(false);
  const title = useId();
  const { id, name, tags, over, round, savedAt, seats } = info;
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  return (
    <li className="saved-game">
      <h2 id={title}><bdi>{name}</bdi></h2>
      <p className="facts">
        {say(over ? 'ui.saved.facts.over' : 'ui.saved.facts', {
          scenario: speaker.scenario(info.scenarioTitle), round, seats: speaker.list(people.map((seat) => speaker.seat(seat))), people: people.length,
          when: new Intl.DateTimeFormat(speaker.language, { dateStyle: 'medium', timeStyle: 'short' }).format(savedAt),
        })}
      </p>
      {tags.length > 0 && <ul className="tags" aria-label={say('ui.saved.tags')}>{tags.map((tag) => <li key={tag}><bdi>{tag}</bdi></li>)}</ul>}
      {renaming && <RenameForm info={info} onDone={() => setRenaming(false)} />}
      {!renaming && (
        <div className="buttons">
          {over
            ? <button type="button" aria-describedby={title} onClick={() => void actions.watch(id)}>{say('ui.saved.watch')}</button>
            : <button type="button" aria-describedby={title} onClick={() => void actions.resume(id)}>{say('ui.saved.resume')}</button>}
          <button type="button" aria-describedby={title} onClick={() => void actions.fileOf(id).then(saveFile)}>{say('ui.saved.file')}</button>
          <button type="button" aria-describedby={title} onClick={() => setRenaming(true)}>{say('ui.saved.rename')}</button>
          <button type="button" aria-describedby={title} onClick={() => void actions.remove(id)}>{say('ui.saved.remove')}</button>
        </div>
      )}
      {!over && <p className="hint">{say('ui.saved.secrets')}</p>}
    </li>
  );
}
