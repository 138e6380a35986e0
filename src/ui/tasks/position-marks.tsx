/** What lies at a position: the status quo or what is in force, both sides' last offers by their shapes, the limits of 2015. */
import type { ReactNode } from 'react';
import { type IssueChoice, issueOf, type Observation, type Rules, type SeatId } from '../../engine/index.ts';
import { iconOfSeat } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Icon } from '../widgets/icon.tsx';

type PositionMarksProps = {
  readonly rules: Rules;
  readonly now: Observation;
  readonly choice: Pick<IssueChoice, 'issue' | 'inForce'>;
  readonly position: number;
};

export function PositionMarks({ rules, now, choice: { issue, inForce }, position }: PositionMarksProps): ReactNode {
  const { say } = useSpeaker();
  const offered = [...rules.principals, rules.mediator].filter((seat) => now.lastOffers[seat]?.[issue] === position);
  const is2015 = issueOf(rules, issue).position2015 === position;
  if (position !== inForce && offered.length === 0 && !is2015) return undefined;
  return (
    <span className="marks">
      {offered.map((seat) => <LastOffer key={seat} seat={seat} now={now} />)}
      {position === inForce && <span className="mark" data-kind="now">{say(inForce === 0 ? 'ui.mark.status-quo' : 'ui.mark.in-force')}</span>}
      {is2015 && <span className="mark" data-kind="2015">{say('ui.mark.2015')}</span>}
    </span>
  );
}

function LastOffer({ seat, now }: { readonly seat: SeatId; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  return (
    <span className="mark" data-kind={seat}>
      <Icon name={iconOfSeat(seat)} />
      {seat === now.viewer ? speaker.say('ui.mark.own-offer') : <OthersOffer seat={seat} />}
    </span>
  );
}

/** On a telephone a mark has the width of its position: there the shape alone tells whose it is to the eye. */
function OthersOffer({ seat }: { readonly seat: SeatId }): ReactNode {
  const speaker = useSpeaker();
  return (
    <>
      <span className="mark-full">{speaker.say('ui.mark.offer', { seat: speaker.seat(seat) })}</span>
      <span className="mark-short" aria-hidden="true">{speaker.say('ui.mark.offer.short')}</span>
    </>
  );
}
