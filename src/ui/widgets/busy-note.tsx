/** Says that something is under way, once it takes longer than a blink; the reading of a file can be stopped. */
import { type ReactNode, useEffect, useState } from 'react';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

const PATIENCE_MILLISECONDS = 300;

export function BusyNote(): ReactNode {
  const { say } = useSpeaker();
  const busy = usePage((state) => state.busy);
  const { cancelFile } = useActions();
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (busy === 'no') return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!late || busy === 'no') return undefined;
  return (
    <div className="busy-note" role="status">
      <p className="busy">{say(`ui.busy.${busy}`)}</p>
      {busy === 'file' && <button type="button" onClick={cancelFile}>{say('ui.busy.cancel')}</button>}
    </div>
  );
}
