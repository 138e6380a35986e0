/** The papers on the table: the standing offer, both sides' last texts, agenda and requests, confidences, and the meetings to come. */
import type { ReactNode } from 'react';
import { calendarOf, type Observation, type Rules } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function TablePanel({ rules, now }: { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { phase, agenda, requests, lastOffers } = now;
  const atTable = 'table' in phase;
  const offers = [...rules.principals, rules.mediator].filter((seat) => Object.keys(lastOffers[seat] ?? {}).length > 0);
  const families = (ids: readonly string[]): string => speaker.list(ids.map((id) => speaker.family(id)));
  return (
    <section className="panel" aria-labelledby="table-title">
      <h2 id="table-title">{say('ui.table.title')}</h2>
      <ul className="plain">
        {atTable && <li>{say('situation.agenda', { format: speaker.format(agenda.format), families: families(agenda.families) })}</li>}
        {!atTable && now.stage === 'talks' && (now.round > 1 || phase.kind !== 'capitals') && rules.principals.map((seat) => (
          <li key={seat}>{sentence(say('situation.request', { seat: speaker.seatInSentence(seat), format: speaker.format(requests[seat].format), families: families(requests[seat].families) }))}</li>
        ))}
        {offers.map((seat) => <li key={seat}>{say('situation.last-text', { seat: speaker.seatInSentence(seat), terms: speaker.terms(lastOffers[seat]) })}</li>)}
        <Confidences now={now} />
      </ul>
      <Meetings rules={rules} now={now} />
    </section>
  );
}

/** Where and how the sides meet next: what can wait for experts, or for one room. */
function Meetings({ rules, now }: { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (now.stage !== 'talks') return undefined;
  const coming = calendarOf(rules, now).meetings.map((meeting, index) => ({ ...meeting, round: index + 1 })).filter(({ round }) => round > now.round);
  if (coming.length === 0) return undefined;
  return (
    <>
      <h3>{say('ui.table.meetings')}</h3>
      <ul className="plain">
        {coming.map(({ round, venue, date, formats }) => (
          <li key={round}>{say('ui.table.meeting', { round, venue: speaker.venue(venue), date: speaker.date(date), formats: sentence(speaker.either(formats.map((format) => speaker.format(format)))) })}</li>
        ))}
      </ul>
    </>
  );
}

function Confidences({ now: { confidences, viewer } }: { readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  return confidences.map(({ from, content, mayPassOn, index }) => (
    <li key={index}>
      {speaker.event({ kind: 'confidence-entrusted', seat: from, content, mayPassOn })}
      {viewer === 'oman' && mayPassOn && <span className="hint"> {speaker.say('ui.confidence.may-pass-on')}</span>}
    </li>
  ));
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
