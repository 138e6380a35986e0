/** The settings of a new game, and the one button that begins it. */
import { type ReactNode, useState } from 'react';
import { LEVELS } from '../../agents/index.ts';
import { type GameLength, SEATS, type SeatId } from '../../engine/index.ts';
import type { Seating } from '../../record/index.ts';
import type { ScenarioCard, Suggestion } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { SeatingList } from './seating-list.tsx';
import { freshSeed, SeedField } from './seed-field.tsx';
import { useCardVoice } from './card-voice.ts';

export function NewGameForm({ cards }: { readonly cards: readonly ScenarioCard[] }): ReactNode {
  const speaker = useSpeaker();
  const actions = useActions();
  const suggestion = usePage((state) => state.suggestion);
  const [card, setCard] = useState(() => cards.find(({ id }) => id === suggestion?.scenario) ?? cards[0]);
  const [seats, setSeats] = useState(() => suggestion?.seats ?? (card === undefined ? ALL_HUMAN : seatsFor(card, FIRST_SEAT)));
  const [length, setLength] = useState<GameLength>(suggestion?.length ?? 'full');
  const [seed, setSeed] = useState(() => suggestion?.seed ?? freshSeed());
  const voice = useCardVoice(card);
  if (card === undefined) return <p>{speaker.say('ui.new-game.nothing')}</p>;
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  const start = (): void => {
    const name = speaker.say('ui.new-game.name', { scenario: voice.title, seats: speaker.list(people.map(voice.seat)), people: people.length });
    void actions.begin({ scenario: card.id, seats, length, seed, name });
  };
  return (
    <form className="new-game" onSubmit={(event) => { event.preventDefault(); start(); }}>
      <ScenarioList cards={cards} chosen={card.id} onChoose={(next) => { setCard(next); setSeats(seatsFor(next, people[0] ?? FIRST_SEAT)); }} />
      <SeatingList card={card} seats={seats} onChange={setSeats} onPlay={(seat) => setSeats(seatsFor(card, seat))} />
      <RadioList<GameLength>
        legend={speaker.say('ui.length.legend')}
        layout="row"
        chosen={length}
        onChoose={setLength}
        options={LENGTHS.map((value) => ({
          value, key: value, label: speaker.say(`ui.length.${value}`), about: speaker.say(`ui.length.${value}.about`, { rounds: card.rounds[value] }),
        }))}
      />
      <SeedField seed={seed} onChange={setSeed} />
      <div className="action-bar">
        <button type="submit" className="primary">{speaker.say('ui.new-game.begin', { scenario: voice.title, seats: speaker.list(people.map(voice.named)), people: people.length })}</button>
      </div>
    </form>
  );
}

const LENGTHS: readonly GameLength[] = ['full', 'class'];
const ALL_HUMAN: Suggestion['seats'] = { us: { kind: 'human' }, iran: { kind: 'human' }, oman: { kind: 'human' } };

/** The seat that is offered to a person who has not chosen one. */
const FIRST_SEAT: SeatId = 'us';

/** One person, and agents of the best level with the temper that the scenario suggests. */
function seatsFor(card: ScenarioCard, person: SeatId): Suggestion['seats'] {
  const seating = (seat: SeatId): Seating =>
    (seat === person ? { kind: 'human' } : { kind: 'agent', level: LEVELS.at(-1) ?? 'standard', temper: card.seats[seat].temper });
  return { us: seating('us'), iran: seating('iran'), oman: seating('oman') };
}
