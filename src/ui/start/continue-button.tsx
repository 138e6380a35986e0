/** Takes the latest game up again, and says which one it is and where it stands. */
import { type ReactNode, useId } from 'react';
import { SEATS } from '../../engine/index.ts';
import type { SavedInfo } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';

export function ContinueButton({ info: { id, name, round, venue, scenarioTitle, seats } }: { readonly info: SavedInfo }): ReactNode {
  const speaker = useSpeaker();
  const actions = useActions();
  const about = useId();
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  return (
    <div className="continue">
      <button type="button" className="primary" aria-describedby={about} onClick={() => void actions.resume(id)}>
        {speaker.say('ui.title.continue', { name })}
      </button>
      <p id={about} className="continue-about">
        <span className="seat-marks">{people.map((seat) => <SeatMark key={seat} seat={seat} />)}</span>
        {venue === undefined
          ? speaker.say('ui.title.continue.round', { scenario: speaker.scenario(scenarioTitle), round })
          : speaker.say('ui.title.continue.place', { scenario: speaker.scenario(scenarioTitle), venue: speaker.scenario(venue), round })}
      </p>
    </div>
  );
}
