/** The number that a game's luck comes from: hidden unless wanted. */
import { type ReactNode, useId } from 'react';
import { useSpeaker } from '../frame/speaker-context.tsx';

const HIGHEST = 4_294_967_295;

export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

export function SeedField({ seed, onChange }: { readonly seed: number; readonly onChange: (seed: number) => void }): ReactNode {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <details className="seed">
      <summary>{say('ui.seed.summary')}</summary>
      <p className="hint">{say('ui.seed.about')}</p>
      <div className="field">
        <label htmlFor={id}>{say('ui.seed.label')}</label>
        <input
          id={id} inputMode="numeric" pattern="[0-9]*" value={String(seed)} dir="ltr"
          onChange={({ target }) => {
            const number = Number(target.value.replaceAll(/\D/g, ''));
            if (number <= HIGHEST) onChange(number);
          }}
        />
      </div>
      <button type="button" onClick={() => onChange(freshSeed())}>{say('ui.seed.fresh')}</button>
    </details>
  );
}
