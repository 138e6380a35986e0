/** What reached this seat and not the public: cables from home, answers in confidence, what only the own side did. */
import type { ReactNode } from 'react';
import { type GameEvent, type Rules, visibleTo } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { chronicleOf } from './chronicle-order.ts';
import { Cited } from './prose.tsx';

/** Known to the table, told beside the gauge that it moved, or ordered by the own side and told in the chronicle. */
const NO_CABLE: readonly GameEvent['kind'][] = ['offered', 'initialled', 'passed', 'guaranteed', 'bridge-laid', 'bridge-answered', 'requested', 'gauge-moved', 'flag-set', 'question-put', 'conduct-ordered'];

type RoundOfCables = { readonly round: number; readonly cables: readonly StepEvent[] };

/** Newest first; a round without cables is left out. */
function cablesOf(rules: Rules, past: readonly StepEvent[]): readonly RoundOfCables[] {
  const isCable = ({ event }: StepEvent): boolean => !NO_CABLE.includes(event.kind) && !visibleTo(rules, event, 'audience');
  return chronicleOf(past).toReversed()
    .map(({ number, steps }) => ({ round: number, cables: steps.flatMap(({ happened }) => happened).filter(isCable).toReversed() }))
    .filter(({ cables }) => cables.length > 0);
}

export function CablesPanel({ rules, past, seenTo }: { readonly rules: Rules; readonly past: readonly StepEvent[]; readonly seenTo: number }): ReactNode {
  const { say } = useSpeaker();
  const rounds = cablesOf(rules, past);
  return (
    <section className="panel cables" aria-labelledby="cables-title">
      <h2 id="cables-title">{say('ui.cables.title')}</h2>
      {rounds.length === 0 && <p className="hint">{say('ui.cables.none')}</p>}
      {rounds.map(({ round, cables }) => (
        <section key={round}>
          <h3>{say('ui.chronicle.round', { round })}</h3>
          <ol className="steps">{cables.map((cable, index) => <Cable key={`${cable.step} ${index}`} cable={cable} isNew={cable.step > seenTo} />)}</ol>
        </section>
      ))}
    </section>
  );
}

function Cable({ cable: { event }, isNew }: { readonly cable: StepEvent; readonly isNew: boolean }): ReactNode {
  const speaker = useSpeaker();
  return (
    <li className="step" data-new={isNew}>
      {isNew && <span className="new">{speaker.say('ui.chronicle.new')}</span>}
      <p data-event={event.kind}><Cited text={speaker.event(event)} /></p>
    </li>
  );
}
