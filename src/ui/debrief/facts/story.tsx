/** The story of a game in at most ten lines, each with its round, its causes and a way to its step. */
import type { ReactNode } from 'react';
import type { Moment } from '../../../analysis/index.ts';
import { storySentence } from '../../../text/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { Cited } from '../../papers/prose.tsx';
import { useChosenStep } from '../chosen-step.ts';
import { type OnStep, StepButton } from './step-button.tsx';

export function Story({ lines, onStep }: { readonly lines: readonly Moment[]; readonly onStep: OnStep }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const chosen = useChosenStep();
  return (
    <section className="fact-section">
      <h3>{say('story.title', { count: lines.length })}</h3>
      <p className="fact-lesson">{say('story.about')}</p>
      <ol className="fact-story">
        {lines.map((line, nth) => (
          <li key={nth} data-kind={line.kind} data-chosen={line.step === chosen}>
            <span className="fact-round">{say('facts.round', { round: line.round })}</span>
            <p><Cited text={storySentence(speaker, line)} /></p>
            <StepButton step={line.step} onStep={onStep} />
          </li>
        ))}
      </ol>
    </section>
  );
}
