/** The keys of the replay, and what the marks of its strip mean. */
import { type ReactNode, type RefObject, useId } from 'react';
import { MARK_KINDS } from '../../store/index.ts';
import { usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function KeysDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): ReactNode {
  const { say } = useSpeaker();
  const singleKeys = usePage(({ preferences }) => preferences.singleKeys);
  const id = useId();
  const keys = ['steps', 'ends', 'play', ...(singleKeys ? ['viewer', 'keys'] : [])];
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>{say('ui.replay.help')}</button>
      <dialog ref={dialog} aria-labelledby={id} className="dialog replay-help">
        <h2 id={id}>{say('ui.replay.help')}</h2>
        <ul className="key-list">{keys.map((key) => <li key={key}>{say(`ui.replay.key.${key}`)}</li>)}</ul>
        <h3>{say('ui.replay.marks')}</h3>
        <ul className="mark-list">
          {MARK_KINDS.map((kind) => <li key={kind}><span className="tick" data-kind={kind} aria-hidden="true" />{say(`ui.replay.mark.${kind}`)}</li>)}
        </ul>
        <button type="button" onClick={() => dialog.current?.close()}>{say('ui.dismiss')}</button>
      </dialog>
    </>
  );
}
