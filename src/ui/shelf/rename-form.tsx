/** A saved game's name and tags. */
import { type ReactNode, useState } from 'react';
import type { SavedInfo } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TextField } from '../widgets/text-field.tsx';

const MOST_CHARACTERS = 80;

export function RenameForm({ info, onDone }: { readonly info: SavedInfo; readonly onDone: () => void }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const [name, setName] = useState(info.name);
  const [tags, setTags] = useState(info.tags.join(', '));
  const save = (): void => {
    const list = tags.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
    void actions.rename(info.id, name.trim() === '' ? info.name : name.trim(), [...new Set(list)]);
    onDone();
  };
  return (
    <form className="rename" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <TextField label={say('ui.saved.name')} value={name} most={MOST_CHARACTERS} onChange={setName} takesFocus />
      <TextField label={say('ui.saved.tags-field')} value={tags} most={MOST_CHARACTERS} onChange={setTags} />
      <div className="buttons">
        <button type="submit" className="primary">{say('ui.saved.keep-name')}</button>
        <button type="button" onClick={onDone}>{say('ui.go-back')}</button>
      </div>
    </form>
  );
}
