/** Why the player gives a command, for the debrief: folded away, and never asked for. */
import { type ReactNode, useId, useState } from 'react';
import { MOST_WHY } from '../../record/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function WhyField({ why }: { readonly why: string }): ReactNode {
  const { say } = useSpeaker();
  const { sayWhy } = useActions();
  const id = useId();
  // What was begun lies open when one comes back to it; from then on it is the player's to fold.
  const [open] = useState(why !== '');
  return (
    <details className="why-field" open={open}>
      <summary>{say('ui.why.summary')}</summary>
      <label htmlFor={id} className="visually-hidden">{say('ui.why.label')}</label>
      <textarea id={id} rows={2} dir="auto" maxLength={MOST_WHY} value={why} placeholder={say('ui.why.hint')} onChange={({ target }) => sayWhy(target.value)} />
    </details>
  );
}
