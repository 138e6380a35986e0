/** One thing to tick or to pick: a native input whose whole row can be pressed. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type ChoiceProps = {
  readonly type: 'checkbox' | 'radio';
  readonly name?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly label: string;
  /** A picture before the label, by its name. */
  readonly icon?: IconName;
  /** Price, reason or mark: short, at the end of the row. */
  readonly note?: ReactNode;
  /** One or two sentences below. */
  readonly about?: string | undefined;
  readonly onChange: (checked: boolean) => void;
};

export function Choice({ type, name, checked, disabled = false, label, icon, note, about, onChange }: ChoiceProps): ReactNode {
  return (
    <label className="choice" data-checked={checked} data-disabled={disabled}>
      <input type={type} name={name} checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span className="choice-words">
        <span className="choice-label">{icon !== undefined && <Icon name={icon} />}{label}</span>
        {about !== undefined && about !== '' && <span className="choice-about">{about}</span>}
      </span>
      {note !== undefined && <span className="choice-note">{note}</span>}
    </label>
  );
}
