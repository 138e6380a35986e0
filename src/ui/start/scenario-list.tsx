/** The scenarios as pictures, each with what it teaches, how long it takes, how hard it is, its date, its sources and what in it is invented. */
import { type ReactNode, useId } from 'react';
import type { ShelvedCard } from '../../store/index.ts';
import { usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SourceLink } from '../papers/prose.tsx';
import { ImportButton } from '../shelf/import-button.tsx';
import { useCardVoice } from './card-voice.ts';
import { shortest } from './scenario-cards.ts';
import { ScenarioPicture } from './scenario-picture.tsx';

type ScenarioListProps = {
  readonly cards: readonly ShelvedCard[];
  readonly chosen: string;
  readonly onChoose: (card: ShelvedCard) => void;
};

export function ScenarioList({ cards, chosen, onChoose }: ScenarioListProps): ReactNode {
  const { say } = useSpeaker();
  const name = useId();
  const isFirstGame = usePage(({ saved }) => saved.length === 0);
  const first = isFirstGame && cards.length > 1 ? shortest(cards) : undefined;
  return (
    <fieldset className="choices scenarios">
      <legend>{say('ui.new-game.scenario')}</legend>
      <div className="cards">
        {cards.map((card) => (
          <ScenarioChoice key={card.id} card={card} name={name} checked={card.id === chosen} isFirst={card === first} onChoose={() => onChoose(card)} />
        ))}
      </div>
      <div className="buttons"><ImportButton /></div>
    </fieldset>
  );
}

type ScenarioChoiceProps = {
  readonly card: ShelvedCard;
  readonly name: string;
  readonly checked: boolean;
  /** The one to begin with, for somebody who never played. */
  readonly isFirst: boolean;
  readonly onChoose: () => void;
};

function ScenarioChoice({ card, name, checked, isFirst, onChoose }: ScenarioChoiceProps): ReactNode {
  const { say } = useSpeaker();
  const voice = useCardVoice(card);
  const id = useId();
  return (
    <div className="card" data-checked={checked}>
      <label className="card-head">
        <ScenarioPicture scenario={card.id} />
        <input type="radio" name={name} checked={checked} onChange={onChoose} aria-describedby={id} />
        <span className="card-title">{voice.title}</span>
        {card.origin === 'file' && <span className="mark">{say('ui.scenario-file.mark')}</span>}
      </label>
      {isFirst && <p className="first-mark">{say('ui.scenario.first')}</p>}
      <p id={id}>{voice.tell(card.summary)}</p>
      <Facts card={card} />
      <Background card={card} />
    </div>
  );
}

function Facts({ card: { minutes, difficulty, rounds } }: { readonly card: ShelvedCard }): ReactNode {
  const { say } = useSpeaker();
  return <p className="facts">{say('ui.scenario.facts', { minutes, difficulty: say(`ui.difficulty.${difficulty}`), rounds: rounds.full })}</p>;
}

/** From when the scenario is seen, what in it is invented, and where the rest comes from. */
function Background({ card }: { readonly card: ShelvedCard }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const voice = useCardVoice(card);
  const invented = voice.tell(card.invented);
  const asOf = new Intl.DateTimeFormat(speaker.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(card.asOf));
  return (
    <details>
      <summary>{say('ui.scenario.background', { count: card.sources.length })}</summary>
      <p>{say('ui.scenario.as-of', { date: asOf })}</p>
      {invented !== '' && <p>{say('ui.scenario.invented', { text: invented })}</p>}
      {card.sources.length > 0 && (
        <ol className="source-list">
          {card.sources.map((source) => (
            <li key={source.id}><SourceLink part={{ kind: 'source', text: source.title, source }} />{source.date !== '' && <span className="hint"> {source.date}</span>}</li>
          ))}
        </ol>
      )}
    </details>
  );
}
