/** Where things stand: trust both ways, escalation with its rung, standing, credit, the scenario's own gauges, the deadline. */
import type { ReactNode } from 'react';
import { type Brief, creditGauge, ESCALATION, type GaugeId, type Observation, type Rules, standingGauge, trustGauge } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { deadlineLines } from './deadline-line.ts';
import { GaugeRow } from './gauge-row.tsx';

export type GaugesPanelProps = {
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly now: Observation;
  readonly past: readonly StepEvent[];
};

export function GaugesPanel({ rules, texts, now, past }: GaugesPanelProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <section className="panel gauges" aria-labelledby="gauges-title">
      <h2 id="gauges-title">{say('ui.gauges.title')}</h2>
      <ul>
        {inOrder(rules, now).map((id) => (
          <GaugeRow key={id} id={id} rules={rules} texts={texts} centi={now.gauges[id] ?? 0} past={past} />
        ))}
      </ul>
      <OwnNumbers rules={rules} now={now} />
      {deadlineLines(speaker, now).map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}

/** What every game has first, then the scenario's own in its order. */
function inOrder(rules: Rules, { gauges, viewer }: Observation): readonly GaugeId[] {
  const [one, other] = rules.principals;
  const own = viewer === 'all' || viewer === 'audience' ? [] : [standingGauge(viewer)];
  const first = [trustGauge(one), trustGauge(other), ESCALATION, ...own, creditGauge(one), creditGauge(other)];
  const seen = Object.keys(gauges);
  return [...first.filter((id) => seen.includes(id)), ...seen.filter((id) => !first.includes(id))];
}

function OwnNumbers({ rules, now: { own } }: { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const brief: Brief | undefined = own.kind === 'seat' ? rules.briefs[own.seat].find(({ id }) => id === own.brief) : undefined;
  if (own.kind !== 'seat' || brief === undefined || !rules.principals.includes(own.seat)) return undefined;
  return (
    <dl className="own-numbers">
      <div><dt>{speaker.say('ui.own.no-deal')}</dt><dd>{speaker.points(own.noDealCentipoints)}</dd></div>
      <div><dt>{speaker.say('ui.own.hurdle')}</dt><dd>{speaker.percent(own.hurdlePercent)}</dd></div>
    </dl>
  );
}
