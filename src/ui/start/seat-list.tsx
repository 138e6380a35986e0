/** The three chairs: which one is yours. */
import { type ReactNode, useId } from 'react';
import { SEATS, type SeatId } from '../../engine/index.ts';
import type { ScenarioCard } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';
import { useCardVoice } from './card-voice.ts';

type SeatListProps = { readonly card: ScenarioCard; readonly own: SeatId; readonly onChoose: (seat: SeatId) => void };

export function SeatList({ card, own, onChoose }: SeatListProps): ReactNode {
  const { say } = useSpeaker();
  const voice = useCardVoice(card);
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{say('ui.new-game.seat')}</legend>
      <div className="seat-cards">
        {SEATS.map((seat) => (
          <label key={seat} className="choice seat-card" data-seat={seat} data-checked={seat === own}>
            <input type="radio" name={name} checked={seat === own} onChange={() => onChoose(seat)} />
            <SeatMark seat={seat} />
            <span className="choice-label">{voice.seat(seat)}</span>{' '}
            <span className="choice-about">{say(seat === 'oman' ? 'ui.seat.mediator' : 'ui.seat.principal')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
