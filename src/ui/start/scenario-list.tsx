/** The scenarios, each with what it teaches, how long it takes, how hard it is and what in it is invented. */
import { type ReactNode, useId } from 'react';
import type { ScenarioCard } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { useCardVoice } from './card-voice.ts';

type ScenarioListProps = {
  readonly cards: readonly ScenarioCard[];
  readonly chosen: string;
  readonly onChoose: (card: ScenarioCard) => void;
};

export function ScenarioList({ cards, chosen, onChoose }: ScenarioListProps): ReactNode {
  const { say } = useSpeaker();
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{say('ui.new-game.scenario')}</legend>
      <div className="cards">
        {cards.map((card) => <ScenarioChoice key={card.id} card={card} name={name} checked={card.id === chosen} onChoose={() => onChoose(card)} />)}
      </div>
    </fieldset>
  );
}

function ScenarioChoice({ card, name, checked, onChoose }: { readonly card: ScenarioCard; readonly name: string; readonly checked: boolean; readonly onChoose: () => void }): ReactNode {
  const { say } = useSpeaker();
  const voice = useCardVoice(card);
  const id = useId();
  return (
    <div className="card" data-checked={checked}>
      <label className="card-head">
        <input type="radio" name={name} checked={checked} onChange={onChoose} aria-describedby={id} />
        <span className="card-title">{voice.title}</span>
      </label>
      <p id={id}>{voice.tell(card.summary)}</p>
      <p className="facts">{say('ui.scenario.facts', { minutes: card.minutes, difficulty: say(`ui.difficulty.${card.difficulty}`), rounds: card.rounds.full })}</p>
      {voice.tell(card.invented) !== '' && (
        <details>
          <summary>{say('ui.scenario.invented')}</summary>
          <p>{voice.tell(card.invented)}</p>
        </details>
      )}
    </div>
  );
}
