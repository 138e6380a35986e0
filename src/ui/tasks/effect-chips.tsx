/**
 * What an action is known to do, as far as it still counts: the gauges that its own seat may see, and what it does at home; of the host's, also what it
 * gives the delegations at home.
 * Not here: what chance or the others make of it.
 */
import type { ReactNode } from 'react';
import { type Action, type Effect, type GaugeId, moveNow, type Observation, type Rules, seesGauge, standingGauge } from '../../engine/index.ts';
import { iconOfGauge } from '../../text/index.ts';
import type { Speaker } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { signed } from '../papers/signed.ts';
import { Icon, type IconName } from '../widgets/icon.tsx';

type EffectsProps = { readonly rules: Rules; readonly now: Observation; readonly action: Action };

export function EffectChips({ action, ...known }: EffectsProps): ReactNode {
  const speaker = useSpeaker();
  return <Chips chips={action.effects.flatMap((effect) => chipOf(speaker, { action, ...known }, effect))} />;
}

/** The same look for whatever is declared to move something. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }): ReactNode {
  const speaker = useSpeaker();
  if (chips.length === 0) return undefined;
  return (
    <ul className="effects" aria-label={speaker.say('ui.action.effects')}>
      {chips.map(({ icon, name, amount }) => <li key={`${name} ${amount}`}><Icon name={icon} /><span className="effect-name">{name} </span><b>{amount}</b></li>)}
    </ul>
  );
}

export type Chip = { readonly icon: IconName; readonly name: string; readonly amount: string };

/** A gauge and by how much it is declared to move. */
export function gaugeChip(speaker: Speaker, { gauge, byCenti }: { readonly gauge: GaugeId; readonly byCenti: number }): Chip {
  return { icon: iconOfGauge(gauge), name: speaker.gauge(gauge), amount: signed(speaker, byCenti / 100, 1) };
}

function chipOf(speaker: Speaker, { rules, now, action }: EffectsProps, effect: Effect): readonly Chip[] {
  const { say } = speaker;
  const { seat } = action;
  switch (effect.kind) {
    case 'gauge': {
      const isCover = seat === rules.mediator && rules.principals.some((side) => effect.gauge === standingGauge(side));
      if (!seesGauge(rules, effect.gauge, seat) && !isCover) return [];
      const byCenti = moveNow(rules, now, { action, move: effect });
      const moved = gaugeChip(speaker, { gauge: effect.gauge, byCenti });
      const chip = byCenti === effect.byCenti ? moved : { ...moved, amount: say('ui.effect.less', { amount: moved.amount, full: signed(speaker, effect.byCenti / 100, 1) }) };
      return [effect.lapse.kind === 'after' ? { ...chip, amount: say('ui.effect.lapses', { amount: chip.amount, rounds: effect.lapse.rounds }) } : chip];
    }
    case 'mandate': return [{ icon: 'brief', name: say('ui.effect.mandate'), amount: say('ui.effect.mandate.amount') }];
    case 'hurdle': return [{ icon: 'scale', name: say('ui.effect.hurdle'), amount: say('ui.effect.hurdle.amount', { percent: signed(speaker, effect.byPercent), rounds: effect.rounds + 1 }) }];
    case 'leak': return [{ icon: 'chronicle', name: say('ui.effect.leak'), amount: '' }];
    case 'flag': return [];
  }
}
