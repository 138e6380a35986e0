/** One saved game of the list. */
import { type ReactNode, useId, useState } from 'react';
import { SEATS } from '../../engine/index.ts';
import type { SavedInfo } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { ScenarioPicture } from '../start/scenario-picture.tsx';
import { saveFile } from '../widgets/save-file.ts';
import { SeatMark } from '../widgets/seat-mark.tsx';
import { RenameForm } from './rename-form.tsx';

type SavedGameProps = {
  readonly info: SavedInfo;
  /** The game that was played last and is not over: going on with it is the bright button. */
  readonly isLatest: boolean;
};

export function SavedGame({ info, isLatest }: SavedGameProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [renaming, setRenaming] = useState(false);
  const title = useId();
  const { name, tags, over, seats, scenario } = info;
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  return (
    <li className="saved-game" data-over={over}>
      <ScenarioPicture scenario={scenario} />
      <div className="saved-words">
        <h2 id={title}><span className="seat-marks">{people.map((seat) => <SeatMark key={seat} seat={seat} />)}</span> <bdi>{name}</bdi></h2>
        <Facts info={info} />
        {tags.length > 0 && <ul className="tags" aria-label={say('ui.saved.tags')}>{tags.map((tag) => <li key={tag}><bdi>{tag}</bdi></li>)}</ul>}
        {renaming ? <RenameForm info={info} onDone={() => setRenaming(false)} /> : <Buttons info={info} isLatest={isLatest} title={title} onRename={() => setRenaming(true)} />}
        {!over && <p className="hint">{say('ui.saved.secrets')}</p>}
      </div>
    </li>
  );
}

function Facts({ info: { scenarioTitle, over, round, seats, savedAt, ending } }: { readonly info: SavedInfo }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  const when = new Intl.DateTimeFormat(speaker.language, { dateStyle: 'medium', timeStyle: 'short' }).format(savedAt);
  return (
    <p className="facts">
      {over && ending !== undefined && <><b className="saved-ending" data-ending={ending}>{say(`ending.name.${ending}`)}</b> </>}
      {say(over ? 'ui.saved.facts.over' : 'ui.saved.facts', {
        scenario: speaker.scenario(scenarioTitle), round, seats: speaker.list(people.map((seat) => speaker.seat(seat))), people: people.length, when,
      })}
    </p>
  );
}

type ButtonsProps = SavedGameProps & { readonly title: string; readonly onRename: () => void };

/** The file of an unfinished game is one to go on with, and is called so. */
function Buttons({ info: { id, over }, isLatest, title, onRename }: ButtonsProps): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const save = (): void => void actions.fileOf(id).then(saveFile);
  return (
    <div className="buttons">
      <button type="button" className={isLatest ? 'primary' : ''} aria-describedby={title} onClick={() => void actions.resume(id)}>{say(over ? 'ui.saved.ending' : 'ui.saved.resume')}</button>
      {over && <button type="button" aria-describedby={title} onClick={() => void actions.debrief(id)}>{say('ui.debrief.open.saved')}</button>}
      {over && <button type="button" aria-describedby={title} onClick={() => void actions.watch(id)}>{say('ui.saved.watch')}</button>}
      <button type="button" aria-describedby={title} onClick={save}>{say(over ? 'ui.saved.file' : 'ui.saved.resume-file')}</button>
      <button type="button" aria-describedby={title} onClick={onRename}>{say('ui.saved.rename')}</button>
      <button type="button" aria-describedby={title} onClick={() => void actions.remove(id)}>{say('ui.saved.remove')}</button>
    </div>
  );
}
