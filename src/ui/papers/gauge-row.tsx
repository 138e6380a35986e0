/** One gauge: its number, a bar, how it moved last, and why. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { ESCALATION, type GameEvent, type GaugeId, gaugeOf, type Rules, rungIndexAt } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Prose } from './prose.tsx';
import { signed } from './signed.ts';

type GaugeRowProps = {
  readonly id: GaugeId;
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly centi: number;
  readonly past: readonly StepEvent[];
};

type Move = Extract<GameEvent, { kind: 'gauge-moved' }>;

/** How many causes are listed. */
const MOST_CAUSES = 8;

export function GaugeRow({ id, rules, texts, centi, past }: GaugeRowProps): ReactNode {
  const speaker = useSpeaker();
  const { minCenti, maxCenti } = gaugeOf(rules, id);
  const value = speaker.gaugeValue(id, centi);
  const rung = id === ESCALATION ? rules.ladder[rungIndexAt(rules, centi)]?.id : undefined;
  const why = useOpenWhenPointed(id);
  return (
    <li className="gauge" data-kind={id.split('-')[0]}>
      <details className="why" ref={why}>
        <summary>
          <span className="gauge-head">
            <span className="gauge-name">{speaker.gauge(id)}</span>{' '}
            <span className="gauge-value">{value}{rung !== undefined && <> <b className="rung">{speaker.rung(rung)}</b></>}</span>{' '}
            <span className="gauge-why">{speaker.say('ui.gauge.why')}</span>
          </span>
          <span className="bar" aria-hidden="true">
            <span className="bar-fill" style={{ inlineSize: `${((centi - minCenti) * 100) / Math.max(1, maxCenti - minCenti)}%` }} />
          </span>
        </summary>
        <Why id={id} about={speaker.scenario(texts.gauges[id]?.about ?? {})} past={past} />
      </details>
    </li>
  );
}

/** Pointed at in the strip or in the scene, its reasons unfold. */
function useOpenWhenPointed(id: GaugeId): RefObject<HTMLDetailsElement | null> {
  const pointed = usePage(({ stage }) => stage.pointed);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (pointed.kind !== 'gauge' || pointed.gauge !== id || details.current === null) return;
    details.current.open = true;
    details.current.scrollIntoView({ block: 'nearest' });
  }, [pointed, id]);
  return details;
}

function Why({ id, about, past }: { readonly id: GaugeId; readonly about: string; readonly past: readonly StepEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const moves = movesOf(past, id).slice(-MOST_CAUSES).reverse();
  return (
    <>
      {about !== '' && <Prose text={about} />}
      {moves.length === 0 && <p>{say('ui.gauge.unmoved')}</p>}
      <ul>
        {moves.map(({ key, round, move }) => (
          <li key={key}><b>{signed(speaker, move.byCenti / 100, 2)}</b> {say('ui.gauge.cause', { cause: speaker.cause(move.cause), round })}</li>
        ))}
      </ul>
    </>
  );
}

function movesOf(past: readonly StepEvent[], id: GaugeId): readonly { readonly key: number; readonly round: number; readonly move: Move }[] {
  let round = 1;
  return past.flatMap(({ event }, key) => {
    if (event.kind === 'round-opened') round = event.round;
    return event.kind === 'gauge-moved' && event.gauge === id && event.byCenti !== 0 ? [{ key, round, move: event }] : [];
  });
}
