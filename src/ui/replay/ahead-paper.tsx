/** For lessons: what comes next is hidden, and the class is asked what it would play before it sees what was played. */
import { type ReactNode, useId } from 'react';
import type { ReplayView } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Choice } from '../widgets/choice.tsx';

export function AheadPaper({ replay }: { readonly replay: ReplayView }): ReactNode {
  const { say } = useSpeaker();
  const { setAhead } = useActions();
  const hidden = replay.ahead === 'hidden';
  return (
    <>
      {hidden && <Asked replay={replay} />}
      <Choice
        type="checkbox" checked={hidden} label={say('ui.replay.ahead.hide')} about={say('ui.replay.ahead.about')}
        onChange={(checked) => setAhead(checked ? 'hidden' : 'shown')}
      />
    </>
  );
}

/** It stays in sight while the paper above it is read. At the end the button stays where it is, so that the focus is kept. */
function Asked({ replay: { step, lastStep, now, toMove } }: { readonly replay: ReplayView }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { seek } = useActions();
  const title = useId();
  const over = step === lastStep;
  const seats = speaker.list(toMove.map((seat) => speaker.seatInSentence(seat)));
  const place = say('ui.replay.place', { round: now.round, phase: say(`phase.${now.phase.kind}`) });
  return (
    <section className="ahead-asked" aria-labelledby={title}>
      <h2 id={title}>{say(over ? 'ui.replay.ahead.over' : 'ui.replay.ahead.asked')}</h2>
      <p role="status">{over ? '' : say('ui.replay.ahead.to-move', { place, seats, count: toMove.length })}</p>
      <button type="button" aria-disabled={over} onClick={() => { if (!over) seek(step + 1); }}>{say('ui.replay.ahead.show')}</button>
    </section>
  );
}
