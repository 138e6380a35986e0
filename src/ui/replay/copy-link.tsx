/** A link to the present step, for this browser: copied, or laid out to be copied by hand. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { linkOf, type ReplayView } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

type Copying = 'not-yet' | 'copied' | 'by-hand';

export function CopyLink({ replay }: { readonly replay: ReplayView }): ReactNode {
  const { say } = useSpeaker();
  const [state, setState] = useState<Copying>('not-yet');
  const link = linkOf(replay);
  useEffect(() => setState('not-yet'), [link]);
  if (link === '') return undefined;
  const address = location.href.replace(/#.*$/, '') + link;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      // No clipboard here, or the browser does not allow it.
      setState('by-hand');
    }
  };
  return (
    <div className="copy-link">
      <button type="button" onClick={() => void copy()}>{say('ui.replay.link')}</button>
      <p className="hint" role="status">{say(`ui.replay.link.${state}`)}</p>
      {state === 'by-hand' && <Address address={address} />}
    </div>
  );
}

function Address({ address }: { readonly address: string }): ReactNode {
  const { say } = useSpeaker();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="field">
      <label htmlFor={id}>{say('ui.replay.link.address')}</label>
      <input ref={field} id={id} type="text" dir="ltr" readOnly value={address} />
    </div>
  );
}
