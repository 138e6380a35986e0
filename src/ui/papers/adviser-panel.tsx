/**
 * Your adviser: what it would do, what it reckons of the others, or how to call it in. It says how sure it is; it never orders.
 * Not here: its warnings, which stand where a command is given (tasks/adviser-warnings.tsx).
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { Note } from '../../agents/index.ts';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { AdviceEstimate } from './advice-estimate.tsx';
import { AdviceOptions } from './advice-options.tsx';

type AdviserPanelProps = { readonly game: GameView; readonly sitting: SeatSitting };

export function AdviserPanel({ game, sitting }: AdviserPanelProps): ReactNode {
  const { say } = useSpeaker();
  const { setAdviser } = useActions();
  const { adviser } = game;
  return (
    <section className="panel adviser" aria-labelledby="adviser-title">
      <h2 id="adviser-title">{say('ui.adviser.title')}</h2>
      {adviser === 'on' ? <Advised sitting={sitting} /> : <p>{say(`ui.adviser.${adviser}`)}</p>}
      {/* One button for both, so that it keeps the focus of whoever presses it. */}
      {adviser !== 'forbidden' && (
        <button type="button" className={adviser === 'on' ? 'quiet' : 'primary'} onClick={() => void setAdviser(adviser === 'on' ? 'off' : 'on')}>
          {say(adviser === 'on' ? 'ui.adviser.dismiss' : 'ui.adviser.call')}
        </button>
      )}
    </section>
  );
}

function Advised({ sitting }: Pick<AdviserPanelProps, 'sitting'>): ReactNode {
  const { say } = useSpeaker();
  const advice = usePage((state) => state.advice);
  switch (advice.kind) {
    case 'none': return <p>{say('ui.adviser.none')}</p>;
    case 'thinking': return <Thinking />;
    case 'failed': return <p role="status">{say('ui.adviser.failed')}</p>;
    case 'ready': return (
      <>
        <AdviceNotes notes={advice.advice.notes} />
        <AdviceOptions sitting={sitting} options={advice.advice.options} />
        {advice.advice.estimates.map((estimate) => <AdviceEstimate key={estimate.seat} estimate={estimate} />)}
      </>
    );
  }
}

/** What holds of all proposals, above them. */
function AdviceNotes({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const speaker = useSpeaker();
  return notes.map((note) => (
    <div key={note.kind} className="advice-note">
      {speaker.note(note).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  ));
}

/** After this a person wants to know whether it is still alive. */
const LONG_MILLISECONDS = 10_000;

function Thinking(): ReactNode {
  const { say } = useSpeaker();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return <p className="busy" role="status">{say(long ? 'ui.adviser.thinking.long' : 'ui.adviser.thinking')}</p>;
}
