/** Says that something is under way, once it takes longer than a blink; the reading of a file can be stopped, a thought asked again. */
import { type ReactNode, useEffect, useState } from 'react';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import type { PageState } from '../../store/index.ts';
import { SeatMark } from './seat-mark.tsx';

const PATIENCE_MILLISECONDS = 300;
/** What a thought may take before it is offered to be asked again. */
const LONG_MILLISECONDS = 3000;

export function BusyNote(): ReactNode {
  const { say } = useSpeaker();
  const busy = usePage((state) => state.busy);
  const thinking = usePage((state) => state.thinking);
  const { cancelFile } = useActions();
  const late = useLasts(PATIENCE_MILLISECONDS, busy === 'no' ? undefined : busy);
  if (!late || busy === 'no') return undefined;
  if (thinking !== undefined) return <ThinkingNote thinking={thinking} />;
  return (
    <div className="busy-note" role="status">
      <p className="busy">{say(`ui.busy.${busy}`)}</p>
      {busy === 'file' && <button type="button" onClick={cancelFile}>{say('ui.busy.cancel')}</button>}
    </div>
  );
}

/** Nobody knows how far a thought has come: the sign only says whose it is. */
function ThinkingNote({ thinking }: { readonly thinking: NonNullable<PageState['thinking']> }): ReactNode {
  const { say, ...speaker } = useSpeaker();
  const { askAgain } = useActions();
  const long = useLasts(LONG_MILLISECONDS, thinking);
  return (
    <div className="busy-note" role="status">
      <SeatMark seat={thinking.seat} />
      <p className="busy thinking">{say('ui.busy.thinking', { seat: speaker.seatInSentence(thinking.seat) })}</p>
      {long && <button type="button" onClick={askAgain}>{say('ui.busy.ask-again')}</button>}
    </div>
  );
}

/** Whether the very same thing has been there for so long. */
function useLasts(milliseconds: number, thing: unknown): boolean {
  const [lasting, setLasting] = useState<unknown>(undefined);
  useEffect(() => {
    if (thing === undefined) return setLasting(undefined);
    const timer = setTimeout(() => setLasting(thing), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, thing]);
  return thing !== undefined && lasting === thing;
}
