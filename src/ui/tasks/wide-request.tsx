/** What it moves if the mediator opens the wide agenda that is asked for: asking is free, the agenda is not. Not here: what the others make of it. */
import type { ReactNode } from 'react';
import { agendaPrices, type Dispatch, type Observation, type Rules, seesGauge } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Chips, gaugeChip } from './effect-chips.tsx';

type WideRequestProps = { readonly rules: Rules; readonly now: Observation; readonly request: Dispatch['request'] };

export function WideRequest({ rules, now, request: { families, format } }: WideRequestProps): ReactNode {
  const speaker = useSpeaker();
  const wide = rules.families.filter(({ id, scope }) => scope.kind === 'wide' && families.includes(id)).map(({ id }) => id);
  if (wide.length === 0) return undefined;
  const moves = agendaPrices(rules, now, { families: wide, carry: [] }).filter(({ gauge }) => seesGauge(rules, gauge, now.viewer));
  const named = speaker.list(wide.map((id) => speaker.say('name.quoted', { name: speaker.family(id) })));
  return (
    <div className="wide-request">
      {format === 'expert' && <p className="hint">{speaker.say('ui.request.wide.expert', { families: named })}</p>}
      {moves.length > 0 && <p className="hint">{speaker.say('ui.request.wide', { families: named })}</p>}
      <Chips chips={moves.map((move) => gaugeChip(speaker, move))} />
    </div>
  );
}
