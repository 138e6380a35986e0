/** A labelled choice out of a list, for long lists and small places. */
import { type ReactNode, useId } from 'react';

export type SelectFieldProps = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  /** Id of the words that say what the chosen one is. */
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
};

export function SelectField({ label, options, value, describedBy, onChange }: SelectFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} aria-describedby={describedBy} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
