/** A labelled line of text. */
import { type ReactNode, useEffect, useId, useRef } from 'react';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly most?: number;
  readonly takesFocus?: true;
  readonly onChange: (value: string) => void;
};

export function TextField({ label, value, most, takesFocus, onChange }: TextFieldProps): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus === true) input.current?.focus();
  }, [takesFocus]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input ref={input} id={id} type="text" dir="auto" value={value} maxLength={most} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
