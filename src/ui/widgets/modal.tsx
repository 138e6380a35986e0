/** A native dialog that is open for as long as it is shown; Escape, the button and a press beside it close it. */
import { type ReactNode, useEffect, useId, useRef } from 'react';

export type ModalProps = {
  readonly title: string;
  /** What the button that closes it says. */
  readonly close: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function Modal({ title, close, className = '', onClose, children }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown?.open === false) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog} className={`dialog modal ${className}`} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); dialog.current?.close(); onClose(); }}
      onClick={(event) => { if (event.target === dialog.current) { dialog.current.close(); onClose(); } }}
    >
      <div className="modal-sheet">
        <h2 id={id}>{title}</h2>
        {children}
        <div className="buttons modal-end">
          <button type="button" className="primary" onClick={() => { dialog.current?.close(); onClose(); }}>{close}</button>
        </div>
      </div>
    </dialog>
  );
}
