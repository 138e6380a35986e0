/** Who plays each seat: a person at this device, or an agent of a level and temper. */
import type { ReactNode } from 'react';
import { LEVELS, TEMPER_IDS } from '../../agents/index.ts';
import { SEATS, type SeatId } from '../../engine/index.ts';
import type { Seating } from '../../record/index.ts';
import type { ScenarioCard, Suggestion } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { useCardVoice } from './card-voice.ts';

type SeatingListProps = {
  readonly card: ScenarioCard;
  readonly seats: Suggestion['seats'];
  readonly onChange: (seats: Suggestion['seats']) => void;
  /** The person takes this seat, and agents the others. */
  readonly onPlay: (seat: SeatId) => void;
};

export function SeatingList({ card, seats, onChange, onPlay }: SeatingListProps): ReactNode {
  const { say } = useSpeaker();
  const voice = useCardVoice(card);
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  return (
    <>
      <RadioList<SeatId>
        legend={say('ui.new-game.seat')}
        layout="row"
        chosen={people.length === 1 ? people[0] ?? '' : ''}
        onChoose={onPlay}
        options={SEATS.map((seat) => ({ value: seat, key: seat, label: voice.seat(seat), about: say(seat === 'oman' ? 'ui.seat.mediator' : 'ui.seat.principal') }))}
      />
      <fieldset className="choices">
        <legend>{say('ui.new-game.others')}</legend>
        <p className="hint">{say('ui.new-game.others.hint')}</p>
        <div className="seatings">
          {SEATS.map((seat) => (
            <SeatingRow
              key={seat}
              name={voice.seat(seat)}
              seating={seats[seat]}
              suggested={card.seats[seat].temper}
              mayLeave={people.length > 1 || seats[seat].kind === 'agent'}
              onChange={(seating) => onChange({ ...seats, [seat]: seating })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

type SeatingRowProps = {
  readonly name: string;
  readonly seating: Seating;
  readonly suggested: string;
  /** The last person at the device cannot be replaced by an agent. */
  readonly mayLeave: boolean;
  readonly onChange: (seating: Seating) => void;
};

function SeatingRow({ name, seating, suggested, mayLeave, onChange }: SeatingRowProps): ReactNode {
  const { say } = useSpeaker();
  const agents = LEVELS.map((level) => ({ value: `agent:${level}`, label: say(`ui.seating.${level}`) }));
  const options = [{ value: 'human', label: say('ui.seating.human') }, ...(mayLeave ? agents : [])];
  const chooseWho = (value: string): void =>
    onChange(value === 'human' ? { kind: 'human' } : { kind: 'agent', level: value.replace('agent:', ''), temper: seating.kind === 'agent' ? seating.temper : suggested });
  return (
    <div className="seating">
      <SelectField label={say('ui.seating.who', { seat: name })} options={options} value={seating.kind === 'human' ? 'human' : `agent:${seating.level}`} onChange={chooseWho} />
      {seating.kind === 'agent' && (
        <SelectField
          label={say('ui.seating.temper', { seat: name })}
          options={TEMPER_IDS.map((temper) => ({ value: temper, label: say(`ui.temper.${temper}`) }))}
          value={seating.temper}
          onChange={(temper) => onChange({ ...seating, temper })}
        />
      )}
    </div>
  );
}
