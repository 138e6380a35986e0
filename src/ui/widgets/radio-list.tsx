/** One of several, with a legend. */
import { type ReactNode, useId } from 'react';
import { Choice } from './choice.tsx';

export type Option<T> = {
  readonly value: T;
  readonly key: string;
  readonly label: string;
  readonly about?: string;
  readonly note?: ReactNode;
  /** Stands below it, in the same frame. */
  readonly below?: ReactNode;
};

export type RadioListProps<T> = {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  /** Key of the chosen option; none when it is not among them. */
  readonly chosen: string;
  readonly onChoose: (value: T) => void;
  readonly layout?: 'list' | 'row';
};

export function RadioList<T>({ legend, hint, options, chosen, onChoose, layout = 'list' }: RadioListProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className="choices" data-layout={layout}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className="choice-list">
        {options.map(({ value, key, label, about, note, below }) => {
          const choice = <Choice key={key} type="radio" name={name} checked={key === chosen} label={label} about={about} note={note} onChange={() => onChoose(value)} />;
          return below === undefined ? choice : <div key={key} className="action-row">{choice}{below}</div>;
        })}
      </div>
    </fieldset>
  );
}
