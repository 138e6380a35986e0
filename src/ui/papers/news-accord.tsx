/** What the news tells of an accord: that it is in force, term by term, and what a side is seen to honour or was found to break, with what that moved. */
import type { ReactNode } from 'react';
import type { GameEvent, IssueId, SeatId, Terms } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { signed } from './signed.ts';

type Of<Kind extends GameEvent['kind']> = Extract<GameEvent, { readonly kind: Kind }>;

export const isHonoured = (event: GameEvent): event is Of<'commitment-reported'> => event.kind === 'commitment-reported' && event.report === 'looks-honoured';

/** @param recent what happened since the last move, gauges that moved included */
export function Honoured({ giver, recent }: { readonly giver: SeatId; readonly recent: readonly GameEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const issues = recent.flatMap((event) => (isHonoured(event) && event.giver === giver ? [say('name.quoted', { name: speaker.issue(event.issue) })] : []));
  const moves = recent.filter((event) => event.kind === 'gauge-moved').filter(({ cause }) => cause.kind === 'seat' && cause.rule === 'honoured' && cause.seat === giver);
  const centi = moves.reduce((sum, { byCenti }) => sum + byCenti, 0);
  const [first] = moves;
  return (
    <>
      {say('ui.news.honoured', { seat: speaker.seatInSentence(giver), issues: speaker.list(issues), count: issues.length })}
      {first !== undefined && centi > 0 && <>{' '}<b>{say('ui.news.moved', { gauge: speaker.gauge(first.gauge), amount: signed(speaker, centi / 100, 1) })}</b></>}
    </>
  );
}

/** @param recent what happened since the last move, gauges that moved included */
export function Violation({ event, recent }: { readonly event: Of<'commitment-reported'>; readonly recent: readonly GameEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const moves = recent.filter((each) => each.kind === 'gauge-moved').filter(({ cause }) => cause.kind === 'issue' && cause.rule === 'violation' && cause.issue === event.issue);
  const moved = moves.map(({ gauge, byCenti }) => speaker.say('ui.news.moved', { gauge: speaker.gauge(gauge), amount: signed(speaker, byCenti / 100, 1) }));
  return [speaker.news(event), ...moved].join(' ');
}

export function InForce({ event: { accord, terms, guaranteed } }: { readonly event: Of<'accord-in-force'> }): ReactNode {
  const { say } = useSpeaker();
  return (
    <TermsListed head={say(`situation.accord.${accord}`)} terms={terms} guaranteed={guaranteed}>
      {accord === 'framework' && <p>{say('ui.news.framework')}</p>}
    </TermsListed>
  );
}

type TermsListedProps = { readonly head: string; readonly terms: Terms; readonly guaranteed?: readonly IssueId[]; readonly children?: ReactNode };

/** A text that counts from now on, a line a term. */
export function TermsListed({ head, terms, guaranteed = [], children }: TermsListedProps): ReactNode {
  const speaker = useSpeaker();
  return (
    <div className="news-accord">
      <b>{head}</b>
      <ul>
        {Object.entries(terms).map(([issue, position]) => (
          <li key={issue}>
            {speaker.issue(issue)}: <b>{speaker.label(issue, position)}</b>
            {guaranteed.includes(issue) && <>{' '}<span className="mark" data-kind="guaranteed">{speaker.say('ui.mark.guaranteed')}</span></>}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
