/**
 * The strip: a native slider over a drawing of the game's rounds and of the steps in which one thing or another happened.
 * The drawing is for the eye; the chronicle tells the same in words.
 */
import { memo, type ReactNode } from 'react';
import type { Mark, ReplayMarks, ReplayView, RoundSpan } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function FilmStrip({ id, replay: { step, lastStep, marks, taken } }: { readonly id: string; readonly replay: ReplayView }): ReactNode {
  const { say } = useSpeaker();
  const { seek } = useActions();
  const place = say('ui.replay.place', { round: taken.round, phase: say(`phase.${taken.phase}`) });
  const at = say('ui.replay.step', { step, last: lastStep });
  return (
    <div className="film-strip">
      <p className="film-place"><label htmlFor={id}>{at}</label> <span>{place}</span></p>
      <div className="strip">
        <Drawing marks={marks} lastStep={lastStep} />
        <div className="strip-drawing" aria-hidden="true"><span className="strip-past" style={{ inlineSize: share(step, lastStep) }} /></div>
        <input
          id={id} type="range" min={0} max={lastStep} value={step} aria-valuetext={`${at} ${place}`}
          onChange={({ target }) => seek(Number(target.value))}
        />
      </div>
    </div>
  );
}

type DrawingProps = { readonly marks: ReplayMarks; readonly lastStep: number };

const Drawing = memo(function Drawing({ marks: { rounds, marks }, lastStep }: DrawingProps): ReactNode {
  return (
    <div className="strip-drawing" aria-hidden="true">
      {rounds.map((round) => <Segment key={round.round} round={round} lastStep={lastStep} />)}
      {marks.map((mark) => <Tick key={`${mark.step} ${mark.kind}`} mark={mark} lastStep={lastStep} />)}
    </div>
  );
});

function Segment({ round: { round, from, to }, lastStep }: { readonly round: RoundSpan; readonly lastStep: number }): ReactNode {
  const speaker = useSpeaker();
  return (
    <span className="strip-round" style={{ insetInlineStart: share(from, lastStep), inlineSize: share(to - from, lastStep) }}>
      {speaker.number(round)}
    </span>
  );
}

function Tick({ mark: { step, kind }, lastStep }: { readonly mark: Mark; readonly lastStep: number }): ReactNode {
  return <span className="tick" data-kind={kind} style={{ insetInlineStart: share(step, lastStep) }} />;
}

const share = (steps: number, lastStep: number): string => `${(steps * 100) / Math.max(1, lastStep)}%`;
