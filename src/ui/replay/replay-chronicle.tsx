/**
 * The whole game in words, step by step: the film's table of contents, and the twin of its strip for those who read.
 * Each step leads to itself; the present one is marked, and so is what is still to come, unless that is hidden.
 */
import { Fragment, memo, type ReactNode, useMemo } from 'react';
import type { ReplayView } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { type ChronicleRound, type ChronicleStep, chronicleOf } from '../papers/chronicle-order.ts';
import { Cited } from '../papers/prose.tsx';
import { SaidAloud } from '../papers/said-aloud.tsx';
import { MarkLegend } from './mark-legend.tsx';

type ReplayChronicleProps = Pick<ReplayView, 'whole' | 'step' | 'ahead'>;

export function ReplayChronicle({ whole, step, ahead }: ReplayChronicleProps): ReactNode {
  const { say } = useSpeaker();
  const rounds = useMemo(() => chronicleOf(whole), [whole]);
  const present = rounds.findLast(({ steps }) => (steps[0]?.number ?? 0) <= step);
  return (
    <section className="panel chronicle replay-chronicle" aria-labelledby="chronicle-title">
      <h2 id="chronicle-title">{say('ui.chronicle.title')}</h2>
      <p className="hint">{say(ahead === 'hidden' ? 'ui.replay.chronicle.hidden' : 'ui.replay.chronicle')}</p>
      {rounds.map((round) => <Round key={round.number} round={round} step={step} isPresent={round === present} />)}
      <MarkLegend />
    </section>
  );
}

type RoundProps = { readonly round: ChronicleRound; readonly step: number; readonly isPresent: boolean };

function Round({ round: { number, steps }, step, isPresent }: RoundProps): ReactNode {
  const { say } = useSpeaker();
  return (
    <details open={isPresent}>
      <summary>{say('ui.chronicle.round', { round: number })}</summary>
      <ol className="steps">
        {steps.filter(({ happened }) => happened.length > 0).map((each) => <Line key={each.number} line={each} when={whenIs(each.number, step)} />)}
      </ol>
    </details>
  );
}

type When = 'past' | 'now' | 'ahead';

const whenIs = (number: number, step: number): When => (number < step ? 'past' : number === step ? 'now' : 'ahead');

/** The whole line can be pressed; what a screen reader hears as a button is its number. */
const Line = memo(function Line({ line: { number, happened }, when }: { readonly line: ChronicleStep; readonly when: When }): ReactNode {
  const speaker = useSpeaker();
  const { seek } = useActions();
  return (
    <li className="step" data-when={when}>
      <button type="button" className="to-step" aria-current={when === 'now' ? 'step' : undefined} onClick={() => seek(number)}>
        {speaker.say('ui.replay.to-step', { step: number })}
      </button>
      {happened.map((one, index) => (
        <Fragment key={`${index} ${one.event.kind}`}>
          <p data-event={one.event.kind}><Cited text={speaker.event(one.event)} /></p>
          <SaidAloud one={one} />
        </Fragment>
      ))}
    </li>
  );
});
