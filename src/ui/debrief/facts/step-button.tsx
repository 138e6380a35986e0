/** A step of the game, to be shown in the charts and the replay. On paper only its number is left. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';

export type OnStep = (step: number) => void;

export function StepButton({ step, onStep }: { readonly step: number; readonly onStep: OnStep }): ReactNode {
  const { say } = useSpeaker();
  return <button type="button" className="fact-step" aria-label={say('facts.go-to-step', { step })} onClick={() => onStep(step)}>{say('facts.step', { step })}</button>;
}
