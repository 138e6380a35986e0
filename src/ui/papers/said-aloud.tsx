/** What a delegation says to what it has just done, below it. Nothing where it says nothing. */
import type { ReactNode } from 'react';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function SaidAloud({ one: { said } }: { readonly one: StepEvent }): ReactNode {
  const speaker = useSpeaker();
  return said === undefined ? undefined : <p className="said-aloud" data-seat={said.by}>{speaker.said(said)}</p>;
}
