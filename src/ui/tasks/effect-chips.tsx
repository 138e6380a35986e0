/**
 * What an action is known to do: the gauges that its own seat may see, and what it does at home.
 * Not here: what chance or the others make of it.
 */
import type { ReactNode } from 'react';
import { type Action, type Effect, type Rules, seesGauge } from '../../engine/index.ts';
import { iconOfGauge } from '../../text/index.ts';
import type { Speaker } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { signed } from '../papers/signed.ts';
import { Icon, type IconName } from '../widgets/icon.tsx';

export function EffectChips({ rules, action }: { readonly rules: Rules; readonly action: Action }): ReactNode {
  const speaker = useSpeaker();
  const chips = action.effects.flatMap((effect) => chipOf(speaker, rules, action, effect));
  if (chips.length === 0) return undefined;
  return (
    <ul className="effects" aria-label={speaker.say('ui.action.effects')}>
      {chips.map(({ icon, name, amount }) => <li key={`${name} ${amount}`}><Icon name={icon} /><span className="effect-name">{name} </span><b>{amount}</b></li>)}
    </ul>
  );
}

type Chip = { readonly icon: IconName; readonly name: string; readonly amount: string };

function chipOf(speaker: Speaker, rules: Rules, { seat }: Action, effect: Effect): readonly Chip[] {
  const { say } = speaker;
  switch (effect.kind) {
    case 'gauge': {
      if (!seesGauge(rules, effect.gauge, seat)) return [];
      const amount = signed(speaker, effect.byCenti / 100, 1);
      const shown = effect.lapse.kind === 'after' ? say('ui.effect.lapses', { amount, rounds: effect.lapse.rounds }) : amount;
      return [{ icon: iconOfGauge(effect.gauge), name: speaker.gauge(effect.gauge), amount: shown }];
    }
    case 'mandate': return [{ icon: 'brief', name: say('ui.effect.mandate'), amount: say('ui.effect.mandate.amount') }];
    case 'hurdle': return [{ icon: 'scale', name: say('ui.effect.hurdle'), amount: say('ui.effect.hurdle.amount', { percent: signed(speaker, effect.byPercent), rounds: effect.rounds + 1 }) }];
    case 'leak': return [{ icon: 'chronicle', name: say('ui.effect.leak'), amount: '' }];
    case 'flag': return [];
  }
}
