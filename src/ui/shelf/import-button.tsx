/** Takes in a saved game or a scenario from a file. */
import { type ReactNode, useRef } from 'react';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function ImportButton(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await actions.takeFile(file);
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>{say('ui.import')}</button>
      <input
        ref={input} type="file" accept=".json,.yaml,.yml,application/json,application/yaml" hidden
        onChange={({ target }) => void read(target.files?.[0])}
      />
    </>
  );
}
