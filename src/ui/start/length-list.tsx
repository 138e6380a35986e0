/** Full length or class length, with the minutes that each takes. */
import type { ReactNode } from 'react';
import type { GameLength } from '../../engine/index.ts';
import type { ScenarioCard } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import { minutesOf } from './scenario-cards.ts';

const LENGTHS: readonly GameLength[] = ['full', 'class'];

type LengthListProps = { readonly card: ScenarioCard; readonly chosen: GameLength; readonly onChoose: (length: GameLength) => void };

export function LengthList({ card, chosen, onChoose }: LengthListProps): ReactNode {
  const { say } = useSpeaker();
  return (
    <RadioList<GameLength>
      legend={say('ui.length.legend')}
      layout="row"
      chosen={chosen}
      onChoose={onChoose}
      options={LENGTHS.map((value) => ({
        value, key: value, label: say(`ui.length.${value}`),
        about: say(`ui.length.${value}.about`, { rounds: card.rounds[value], minutes: minutesOf(card, value) }),
      }))}
    />
  );
}
