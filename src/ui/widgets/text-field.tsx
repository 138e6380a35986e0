/** A labelled line of text. */
import { type ReactNode, useEffect, useId, useRef } from 'react';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly most?: number;
  readonly takesFocus?: true;
  /** Digits only: a telephone shows them first. */
  readonly digits?: true;
  readonly onChange: (value: string) => void;
};

export function TextField({ label, value, most, takesFocus, digits, onChange }: TextFieldProps): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus === true) input.current?.focus();
  }, [takesFocus]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input} id={id} type="text" dir={digits ? 'ltr' : 'auto'} inputMode={digits && 'numeric'} value={value} maxLength={most}
        onChange={({ target }) => onChange(digits ? target.value.replaceAll(/\D/g, '') : target.value)}
      />
    </div>
  );
}
