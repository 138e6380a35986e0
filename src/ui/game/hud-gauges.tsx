/** What stands how, in one glance: trust as a bridge from both ends, escalation as weather, the own standing. Each opens its reasons. */
import type { ReactNode } from 'react';
import { creditGauge, ESCALATION, type GaugeId, gaugeOf, isPrincipal, type Observation, type Rules, rungIndexAt, type SeatId, standingGauge, trustGauge } from '../../engine/index.ts';
import { iconOfGauge, iconOfRung, iconOfSeat } from '../../text/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Icon } from '../widgets/icon.tsx';

type HudGaugesProps = { readonly rules: Rules; readonly now: Observation };

export function HudGauges({ rules, now }: HudGaugesProps): ReactNode {
  const { say } = useSpeaker();
  const own = ownGauges(rules, now);
  return (
    <ul className="hud-gauges" aria-label={say('ui.side.label')}>
      <li><TrustBridge {...{ rules, now }} /></li>
      <li><Escalation {...{ rules, now }} /></li>
      {own.map((id) => <li key={id}><Own id={id} {...{ rules, now }} /></li>)}
    </ul>
  );
}

/** A principal's standing; the mediator's credit with both. */
function ownGauges(rules: Rules, { viewer, gauges }: Observation): readonly GaugeId[] {
  if (viewer === 'all' || viewer === 'audience') return [];
  const wanted = isPrincipal(rules, viewer) ? [standingGauge(viewer)] : rules.principals.map(creditGauge);
  return wanted.filter((id) => gauges[id] !== undefined);
}

function TrustBridge({ rules, now }: HudGaugesProps): ReactNode {
  const speaker = useSpeaker();
  const actions = useActions();
  const [one, other] = rules.principals;
  return (
    <button type="button" className="hud-gauge" onClick={() => actions.point({ kind: 'gauge', gauge: trustGauge(one) })}>
      <span className="hud-label">{speaker.say('ui.hud.trust')}</span>
      <span className="hud-bridge">
        <Trust seat={one} {...{ rules, now }} />
        <span className="planks" aria-hidden="true"><Planks seat={one} {...{ rules, now }} /><Planks seat={other} {...{ rules, now }} /></span>
        <Trust seat={other} {...{ rules, now }} />
      </span>
    </button>
  );
}

type SideProps = HudGaugesProps & { readonly seat: SeatId };

function Trust({ now, seat }: SideProps): ReactNode {
  const speaker = useSpeaker();
  const id = trustGauge(seat);
  return (
    <span className="hud-trust" data-seat={seat}>
      <Icon name={iconOfSeat(seat)} />
      <span className="visually-hidden">{speaker.gauge(id)} </span>
      <b>{speaker.number((now.gauges[id] ?? 0) / 100)}</b>
    </span>
  );
}

function Planks({ rules, now, seat }: SideProps): ReactNode {
  return <span className="plank-side" data-seat={seat}><span style={{ inlineSize: `${share(rules, now, trustGauge(seat))}%` }} /></span>;
}

function Escalation({ rules, now }: HudGaugesProps): ReactNode {
  const speaker = useSpeaker();
  const actions = useActions();
  const centi = now.gauges[ESCALATION] ?? 0;
  const index = rungIndexAt(rules, centi);
  return (
    <button type="button" className="hud-gauge" data-grave={index >= rules.ladder.length - 2} onClick={() => actions.point({ kind: 'gauge', gauge: ESCALATION })}>
      <span className="hud-label">{speaker.gauge(ESCALATION)}</span>
      <span className="hud-value"><Icon name={iconOfRung(index, rules.ladder.length)} /> <b>{speaker.number(centi / 100)}</b> <span className="hud-rung">{speaker.rung(rules.ladder[index]?.id ?? '')}</span></span>
    </button>
  );
}

function Own({ rules, now, id }: HudGaugesProps & { readonly id: GaugeId }): ReactNode {
  const speaker = useSpeaker();
  const actions = useActions();
  const [kind = '', seat = ''] = id.split('-');
  return (
    <button type="button" className="hud-gauge" onClick={() => actions.point({ kind: 'gauge', gauge: id })}>
      {kind === 'credit'
        ? <><span className="hud-label" aria-hidden="true">{speaker.say('ui.hud.credit.short')}</span><span className="visually-hidden">{speaker.say('ui.hud.credit', { seat: speaker.seatInSentence(seat as SeatId) })} </span></>
        : <span className="hud-label">{speaker.say('ui.hud.standing')}</span>}
      <span className="hud-value" data-seat={kind === 'credit' ? seat : undefined}>
        <Icon name={kind === 'credit' ? iconOfSeat(seat as SeatId) : iconOfGauge(id)} />
        <b>{speaker.number((now.gauges[id] ?? 0) / 100)}</b><span className="hud-meter" aria-hidden="true"><span style={{ inlineSize: `${share(rules, now, id)}%` }} /></span>
      </span>
    </button>
  );
}

/** Percent of the gauge's own range. */
function share(rules: Rules, now: Observation, id: GaugeId): number {
  const { minCenti, maxCenti } = gaugeOf(rules, id);
  return (((now.gauges[id] ?? minCenti) - minCenti) * 100) / Math.max(1, maxCenti - minCenti);
}
