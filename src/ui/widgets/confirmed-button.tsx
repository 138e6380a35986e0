/** A button for what cannot be undone: it asks once more, in a dialog that Escape leaves. */
import { type ReactNode, useId, useRef } from 'react';
import { useSpeaker } from '../frame/speaker-context.tsx';

export type ConfirmedButtonProps = {
  readonly label: string;
  readonly question: string;
  readonly confirm: string;
  readonly className?: string;
  /** Red where it harms; a step that only cannot be taken back is none. */
  readonly harms?: boolean;
  /** Without a reason to ask the button acts at once. */
  readonly asks?: 'always' | 'never';
  readonly onConfirm: () => void;
};

export function ConfirmedButton({ label, question, confirm, className, harms = true, asks = 'always', onConfirm }: ConfirmedButtonProps): ReactNode {
  const { say } = useSpeaker();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" className={className} onClick={() => (asks === 'always' ? dialog.current?.showModal() : onConfirm())}>{label}</button>
      <dialog ref={dialog} aria-labelledby={id} className="dialog">
        <p id={id}>{question}</p>
        <div className="buttons">
          <button type="button" className={harms ? 'danger' : 'primary'} onClick={() => { close(); onConfirm(); }}>{confirm}</button>
          <button type="button" onClick={close}>{say('ui.go-back')}</button>
        </div>
      </dialog>
    </>
  );
}
