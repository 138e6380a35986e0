/** The settings of a new game, and the one button that begins it. */
import { type ReactNode, useState } from 'react';
import { type GameLength, SEATS } from '../../engine/index.ts';
import type { ShelvedCard } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { AdviserChoice } from './adviser-choice.tsx';
import { useCardVoice } from './card-voice.ts';
import { LengthList } from './length-list.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { SeatList } from './seat-list.tsx';
import { SeatingList } from './seating-list.tsx';
import { firstSeats, ownSeat, seatsOn, takeSeat } from './seats.ts';
import { freshSeed, SeedField } from './seed-field.tsx';

export function NewGameForm({ cards }: { readonly cards: readonly ShelvedCard[] }): ReactNode {
  const speaker = useSpeaker();
  const actions = useActions();
  const suggestion = usePage((state) => state.suggestion);
  const added = usePage((state) => state.added);
  const [card, setCard] = useState(() => cards.find(({ id }) => id === (suggestion?.scenario ?? added?.card)) ?? cards[0]);
  const [seats, setSeats] = useState(() => suggestion?.seats ?? firstSeats(card));
  const [own, setOwn] = useState(() => ownSeat(seats));
  const [length, setLength] = useState<GameLength>(suggestion?.length ?? 'full');
  const [seed, setSeed] = useState(() => suggestion?.seed ?? freshSeed());
  const [adviser, setAdviser] = useState(() => adviserOf(card));
  const voice = useCardVoice(card);
  if (card === undefined) return <p>{speaker.say('ui.new-game.nothing')}</p>;
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  const start = (): void => {
    const name = speaker.say('ui.new-game.name', { scenario: voice.title, seats: speaker.list(people.map(voice.seat)), people: people.length });
    void actions.begin({ scenario: card.id, seats, length, seed, name, adviser });
  };
  return (
    <form className="new-game" onSubmit={(event) => { event.preventDefault(); start(); }}>
      <ScenarioList cards={cards} chosen={card.id} onChoose={(next) => { setCard(next); setSeats(seatsOn(next, seats)); setAdviser(adviserOf(next)); }} />
      <div className="new-game-seats">
        <SeatList card={card} own={own} onChoose={(seat) => { setOwn(seat); setSeats(takeSeat(card, seats, { from: own, to: seat })); }} />
        <SeatingList card={card} own={own} seats={seats} onChange={setSeats} />
        <LengthList card={card} chosen={length} onChoose={setLength} />
        <AdviserChoice card={card} chosen={adviser} onChoose={setAdviser} />
        <SeedField seed={seed} onChange={setSeed} />
      </div>
      <div className="begin-bar">
        <button type="submit" className="primary">{speaker.say('ui.new-game.begin', { scenario: voice.title, seats: speaker.list(people.map(voice.named)), people: people.length })}</button>
      </div>
    </form>
  );
}

/** What the scenario starts with. */
function adviserOf(card: ShelvedCard | undefined): 'on' | 'off' {
  return card?.adviser === 'on' ? 'on' : 'off';
}
