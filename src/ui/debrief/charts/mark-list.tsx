/** What the numbered marks are, in order; each leads to its step. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { StepMark } from './step-axis.tsx';

export function MarkList({ marks, step, onStep }: {
  readonly marks: readonly StepMark[]; readonly step: number; readonly onStep: (step: number) => void;
}): ReactNode {
  const speaker = useSpeaker();
  if (marks.length === 0) return undefined;
  return (
    <ol className="mark-list" aria-label={speaker.say('ui.chart.marks')}>
      {marks.map((mark, nth) => (
        <li key={`${mark.step} ${mark.label}`}>
          <button type="button" data-kind={mark.kind} aria-current={mark.step === step ? 'step' : undefined} onClick={() => onStep(mark.step)}>
            <span className="mark-number">{speaker.number(nth + 1)}</span>
            <span>{mark.label} <span className="mark-step">{speaker.say('ui.chart.step', { step: mark.step })}</span></span>
          </button>
        </li>
      ))}
    </ol>
  );
}
