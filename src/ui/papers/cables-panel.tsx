/** What reached this seat and not the public: cables from home, answers in confidence, what only the own side did. */
import type { ReactNode } from 'react';
import { type GameEvent, type Rules, visibleTo } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from './prose.tsx';

/** Known to the table, or told beside the gauge that it moved. */
const NO_CABLE: readonly GameEvent['kind'][] = ['offered', 'initialled', 'passed', 'guaranteed', 'bridge-laid', 'bridge-answered', 'requested', 'gauge-moved', 'flag-set', 'question-put'];

/** Newest first. */
function cablesOf(rules: Rules, past: readonly StepEvent[]): readonly StepEvent[] {
  return past.filter(({ event }) => !NO_CABLE.includes(event.kind) && !visibleTo(rules, event, 'audience')).toReversed();
}

export function CablesPanel({ rules, past, seenTo }: { readonly rules: Rules; readonly past: readonly StepEvent[]; readonly seenTo: number }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const cables = cablesOf(rules, past);
  return (
    <section className="panel cables" aria-labelledby="cables-title">
      <h2 id="cables-title">{say('ui.cables.title')}</h2>
      {cables.length === 0 && <p className="hint">{say('ui.cables.none')}</p>}
      <ol className="steps">
        {cables.map(({ step, event }, index) => (
          <li key={`${step} ${index}`} className="step" data-new={step > seenTo}>
            {step > seenTo && <span className="new">{say('ui.chronicle.new')}</span>}
            <p data-event={event.kind}><Cited text={speaker.event(event)} /></p>
          </li>
        ))}
      </ol>
    </section>
  );
}
