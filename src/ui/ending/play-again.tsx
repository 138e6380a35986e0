/** Three ways to play on from an ending: the same world, the same world from another chair, another world. */
import type { ReactNode } from 'react';
import { type SeatId, SEATS } from '../../engine/index.ts';
import type { Seating } from '../../record/index.ts';
import { type GameView, type Suggestion, SURPRISE } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function PlayAgain({ game }: { readonly game: GameView }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const suggestion = usePage((state) => state.suggestion);
  if (suggestion === undefined) return undefined;
  return (
    <section className="ending-part play-again">
      <h2>{say('ui.ending.again')}</h2>
      <div className="again-buttons">
        <button type="button" onClick={() => actions.newGame(suggestion)}>{say('ui.ending.same-world')}</button>
        <button type="button" onClick={() => actions.newGame(fromNextSeat(suggestion))}>{say('ui.ending.other-seat')}</button>
        <button type="button" onClick={() => actions.newGame(inNewWorld(suggestion, game.surprises))}>{say('ui.ending.new-world')}</button>
      </div>
    </section>
  );
}

/** Everybody moves one chair on, so that who was the United States is Iran now. */
function fromNextSeat(suggestion: Suggestion): Suggestion {
  const before = (seat: SeatId): Seating => suggestion.seats[SEATS[(SEATS.indexOf(seat) + SEATS.length - 1) % SEATS.length] ?? seat];
  return { ...suggestion, seats: { us: before('us'), iran: before('iran'), oman: before('oman') } };
}

/** Other luck, and tempers that were a surprise are one again. */
function inNewWorld(suggestion: Suggestion, surprises: readonly SeatId[]): Suggestion {
  const again = (seat: SeatId): Seating => {
    const seating = suggestion.seats[seat];
    return seating.kind === 'agent' && surprises.includes(seat) ? { ...seating, temper: SURPRISE } : seating;
  };
  return { ...suggestion, seed: undefined, seats: { us: again('us'), iran: again('iran'), oman: again('oman') } };
}
