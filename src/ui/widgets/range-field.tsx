/** A labelled amount on a line, with its value in words beside it. */
import { type ReactNode, useId } from 'react';

export type RangeFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  /** The value as it is said: "50 %". */
  readonly said: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
};

export function RangeField({ label, value, most, step, said, disabled = false, onChange }: RangeFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="field range-field">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{said}</output>
      <input
        id={id} type="range" min={0} max={most} step={step} value={value} disabled={disabled} aria-valuetext={said}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  );
}
