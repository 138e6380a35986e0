/** Says that something is under way, once it takes longer than a blink. */
import { type ReactNode, useEffect, useState } from 'react';
import { usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

const PATIENCE_MILLISECONDS = 300;

export function BusyNote(): ReactNode {
  const { say } = useSpeaker();
  const busy = usePage((state) => state.busy);
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (busy === 'no') return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [busy]);
  return late ? <p className="busy">{say(`ui.busy.${busy}`)}</p> : undefined;
}
