/** Everything the viewer saw happen, newest round first; what a step moved, and why, stands below what it was. */
import { type ReactNode, useState } from 'react';
import { type Rules, visibleTo } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { narrowed, type Subject, SUBJECTS } from './chronicle-filter.ts';
import { type ChronicleRound, type ChronicleStep, chronicleOf } from './chronicle-order.ts';
import { Cited } from './prose.tsx';
import { SaidAloud } from './said-aloud.tsx';

type ChronicleProps = {
  readonly rules: Rules;
  readonly past: readonly StepEvent[];
  readonly seenTo?: number;
  /** Where a line can be pressed to go to its step. */
  readonly onStep?: (step: number) => void;
};

export function Chronicle({ rules, past, seenTo = Infinity, onStep }: ChronicleProps): ReactNode {
  const { say } = useSpeaker();
  const [subject, setSubject] = useState<Subject | 'all'>('all');
  const [latest, ...earlier] = narrowed(chronicleOf(past), subject).toReversed();
  const lines = { rules, seenTo, onStep };
  return (
    <section className="panel chronicle" aria-labelledby="chronicle-title">
      <h2 id="chronicle-title">{say('ui.chronicle.title')}</h2>
      <SelectField
        label={say('ui.chronicle.filter')} value={subject} onChange={(wanted) => setSubject(SUBJECTS.find((each) => each === wanted) ?? 'all')}
        options={(['all', ...SUBJECTS] as const).map((value) => ({ value, label: say(`ui.chronicle.subject.${value}`) }))}
      />
      {latest === undefined && <p className="hint">{say('ui.chronicle.empty')}</p>}
      {latest !== undefined && <Round round={latest} {...lines} />}
      {earlier.map((round) => (
        <details key={round.number}>
          <summary>{say('ui.chronicle.round', { round: round.number })}</summary>
          <Round round={round} {...lines} />
        </details>
      ))}
    </section>
  );
}

type LineProps = { readonly rules: Rules; readonly seenTo: number; readonly onStep: ((step: number) => void) | undefined };

function Round({ round: { steps }, ...lines }: LineProps & { readonly round: ChronicleRound }): ReactNode {
  return <ol className="steps">{steps.toReversed().map((step) => <Step key={`${step.number} ${step.part}`} step={step} {...lines} />)}</ol>;
}

function Step({ step: { number, happened, moved }, rules, seenTo, onStep }: LineProps & { readonly step: ChronicleStep }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const isNew = number > seenTo;
  return (
    <li className="step" data-new={isNew}>
      {isNew && <span className="new">{say('ui.chronicle.new')}</span>}
      {happened.map((one, index) => <Line key={`${index} ${one.event.kind}`} one={one} rules={rules} />)}
      {moved.length > 0 && (
        <details className="moves">
          <summary>{say('ui.chronicle.moved', { count: moved.length })}</summary>
          <ul>{moved.map((event, index) => <li key={`${index} ${event.gauge}`}>{speaker.event(event)}</li>)}</ul>
        </details>
      )}
      {onStep !== undefined && <button type="button" className="quiet go-to-step" onClick={() => onStep(number)}>{say('ui.chronicle.go', { step: number })}</button>}
    </li>
  );
}

/** Not every line is everybody's: what the public does not see is marked. */
function Line({ one, rules }: { readonly one: StepEvent; readonly rules: Rules }): ReactNode {
  const speaker = useSpeaker();
  return (
    <>
      <p data-event={one.event.kind}>
        <Cited text={speaker.event(one.event)} />
        {!visibleTo(rules, one.event, 'audience') && <> <span className="mark">{speaker.say('ui.chronicle.private')}</span></>}
      </p>
      <SaidAloud one={one} />
    </>
  );
}
