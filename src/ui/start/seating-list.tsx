/** Who plays the other seats: a person at this device, or an agent of a level and temper. */
import { type ReactNode, useId } from 'react';
import { LEVELS } from '../../agents/index.ts';
import { SEATS, type SeatId, TEMPER_IDS } from '../../engine/index.ts';
import type { Seating } from '../../record/index.ts';
import { type ScenarioCard, SURPRISE } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { type CardVoice, useCardVoice } from './card-voice.ts';
import type { Seats } from './seats.ts';

const HOST: SeatId = 'oman';

type SeatingListProps = {
  readonly card: ScenarioCard;
  readonly own: SeatId;
  readonly seats: Seats;
  readonly onChange: (seats: Seats) => void;
};

export function SeatingList({ card, own, seats, onChange }: SeatingListProps): ReactNode {
  const { say } = useSpeaker();
  const voice = useCardVoice(card);
  const others = SEATS.filter((seat) => seat !== own);
  const tempers = [...TEMPER_IDS, ...Object.keys(card.tempers), SURPRISE];
  const hasHost = own !== HOST;
  const hasPeople = others.some((seat) => seats[seat].kind === 'human');
  return (
    <fieldset className="choices">
      <legend>{say('ui.new-game.others')}</legend>
      <div className="seatings">
        {others.map((seat) => (
          <SeatingRow
            key={seat} seat={seat} voice={voice} tempers={tempers} seating={seats[seat]} suggested={card.seats[seat].temper}
            onChange={(seating) => onChange({ ...seats, [seat]: seating })}
          />
        ))}
      </div>
      <details className="tempers">
        <summary>{say('ui.temper.all')}</summary>
        <dl>
          {tempers.map(voice.temper).map(({ name, about, host }) => (
            <div key={name}><dt>{name}</dt><dd>{about}</dd>{hasHost && host !== about && <dd>{say('ui.temper.host', { about: host })}</dd>}</div>
          ))}
        </dl>
      </details>
      {hasPeople && <p className="hint">{say('ui.new-game.others.hint')}</p>}
    </fieldset>
  );
}

type SeatingRowProps = {
  readonly seat: SeatId;
  readonly voice: CardVoice;
  readonly tempers: readonly string[];
  readonly seating: Seating;
  readonly suggested: string;
  readonly onChange: (seating: Seating) => void;
};

function SeatingRow({ seat, voice, tempers, seating, suggested, onChange }: SeatingRowProps): ReactNode {
  const { say } = useSpeaker();
  const about = useId();
  const options = [{ value: 'human', label: say('ui.seating.human') }, ...LEVELS.map((level) => ({ value: `agent:${level}`, label: say(`ui.seating.${level}`) }))];
  const chooseWho = (value: string): void =>
    onChange(value === 'human' ? { kind: 'human' } : { kind: 'agent', level: value.replace('agent:', ''), temper: seating.kind === 'agent' ? seating.temper : suggested });
  return (
    <div className="seating" data-seat={seat}>
      <SeatMark seat={seat} />
      <SelectField label={say('ui.seating.who', { seat: voice.seat(seat) })} options={options} value={seating.kind === 'human' ? 'human' : `agent:${seating.level}`} onChange={chooseWho} />
      {seating.kind === 'agent' && (
        <>
          <SelectField
            label={say('ui.seating.temper', { seat: voice.named(seat) })}
            options={tempers.map((temper) => ({ value: temper, label: voice.temper(temper).name }))}
            value={seating.temper}
            describedBy={about}
            onChange={(temper) => onChange({ ...seating, temper })}
          />
          <p className="seating-about" id={about}>{voice.temper(seating.temper)[seat === HOST ? 'host' : 'about']}</p>
        </>
      )}
    </div>
  );
}
