/** Everything the viewer saw happen, newest round first; what a step moved stands below what it was. */
import type { ReactNode } from 'react';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from './prose.tsx';
import { type ChronicleRound, type ChronicleStep, chronicleOf } from './chronicle-order.ts';

export function Chronicle({ past, seenTo = Infinity }: { readonly past: readonly StepEvent[]; readonly seenTo?: number }): ReactNode {
  const { say } = useSpeaker();
  const [latest, ...earlier] = chronicleOf(past).reverse();
  return (
    <section className="panel chronicle" aria-labelledby="chronicle-title">
      <h2 id="chronicle-title">{say('ui.chronicle.title')}</h2>
      {latest !== undefined && <Round round={latest} seenTo={seenTo} />}
      {earlier.map((round) => (
        <details key={round.number}>
          <summary>{say('ui.chronicle.round', { round: round.number })}</summary>
          <Round round={round} seenTo={seenTo} />
        </details>
      ))}
    </section>
  );
}

function Round({ round: { steps }, seenTo }: { readonly round: ChronicleRound; readonly seenTo: number }): ReactNode {
  return <ol className="steps">{[...steps].reverse().map((step) => <Step key={`${step.number} ${step.part}`} step={step} isNew={step.number > seenTo} />)}</ol>;
}

function Step({ step: { happened, moved }, isNew }: { readonly step: ChronicleStep; readonly isNew: boolean }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <li className="step" data-new={isNew}>
      {isNew && <span className="new">{say('ui.chronicle.new')}</span>}
      {happened.map((event, index) => <p key={`${index} ${event.kind}`} data-event={event.kind}><Cited text={speaker.event(event)} /></p>)}
      {moved.length > 0 && (
        <details className="moves">
          <summary>{say('ui.chronicle.moved', { count: moved.length })}</summary>
          <ul>{moved.map((event, index) => <li key={`${index} ${event.gauge}`}>{speaker.event(event)}</li>)}</ul>
        </details>
      )}
    </li>
  );
}
