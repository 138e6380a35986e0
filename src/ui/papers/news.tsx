/** What is new to a seat since its own last move, in a few lines; the chronicle has it all. */
import type { ReactNode } from 'react';
import type { Format, GameEvent, IssueId, SeatId, Terms } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from './prose.tsx';
import { SaidAloud } from './said-aloud.tsx';

/** Told elsewhere on the screen, or too much for a first look. */
const QUIET: readonly GameEvent['kind'][] = ['gauge-moved', 'requested', 'conduct-ordered', 'question-put', 'flag-set', 'bridge-laid', 'deadline-moved'];

/** What the talks are for, or what may end them: it stands out among the rest. */
const GREAT: readonly GameEvent['kind'][] = ['initialled', 'capital-refused', 'accord-in-force', 'walked-out', 'third-party-struck', 'retaliated'];

/** What the player has just done is no news. */
const OWN: readonly GameEvent['kind'][] = ['action-taken', 'offered', 'passed', 'stated', 'bridge-answered', 'confidence-entrusted'];

type Of<Kind extends GameEvent['kind']> = Extract<GameEvent, { readonly kind: Kind }>;
type NewsProps = {
  readonly seat: SeatId;
  readonly past: readonly StepEvent[];
  readonly seenTo: number;
  /** Whether an offer is told term by term, because it does not lie on this screen. */
  readonly inFull: boolean;
};

export function News({ seat, past, seenTo, inFull }: NewsProps): ReactNode {
  const { say } = useSpeaker();
  const news = past.filter(({ step, event }) => step > seenTo && !QUIET.includes(event.kind) && !isOwnMove(event, seat));
  const told = news.filter(({ event }, nth) => !isHonoured(event) || nth === firstHonoured(news, event.giver));
  if (told.length === 0) return undefined;
  const asked = past.findLast(({ event }) => event.kind === 'requested' && event.seat === seat)?.event;
  const laid = past.findLast(({ step, event }) => step > seenTo && event.kind === 'bridge-laid')?.event;
  const bridge = laid?.kind === 'bridge-laid' ? laid.terms : undefined;
  const askedFor = asked?.kind === 'requested' ? asked.format : undefined;
  return (
    <details className="news" open>
      <summary>{say(seenTo < 0 ? 'ui.news.first' : 'ui.news.title', { count: told.length })}</summary>
      <ul>{told.map((one, index) => <li key={`${one.step} ${index}`} data-great={GREAT.includes(one.event.kind)}><Item event={one.event} {...{ seat, inFull, news, askedFor, bridge }} /><SaidAloud one={one} /></li>)}</ul>
    </details>
  );
}

const isOwnMove = (event: GameEvent, seat: SeatId): boolean => OWN.includes(event.kind) && 'seat' in event && event.seat === seat;

const isHonoured = (event: GameEvent): event is Of<'commitment-reported'> => event.kind === 'commitment-reported' && event.report === 'looks-honoured';

/** What a side is seen to honour is told in one line, where the first of it stands. */
const firstHonoured = (news: readonly StepEvent[], giver: SeatId): number => news.findIndex(({ event }) => isHonoured(event) && event.giver === giver);

type ItemProps = Pick<NewsProps, 'seat' | 'inFull'> & { readonly event: GameEvent; readonly news: readonly StepEvent[]; readonly askedFor: Format | undefined; readonly bridge: Terms | undefined };

/** A headline opens, an accord and what another initials are read term by term; everything else is one sentence. An offer is read where it lies, and what the seat itself confided it knows. */
function Item({ seat, inFull, event, news, askedFor, bridge }: ItemProps): ReactNode {
  const speaker = useSpeaker();
  if (isHonoured(event)) return <Honoured giver={event.giver} news={news} />;
  if (event.kind === 'accord-in-force' && event.accord !== 'none') return <Listed head={speaker.say(`situation.accord.${event.accord}`)} terms={event.terms} guaranteed={event.guaranteed} />;
  if (event.kind === 'initialled' && event.seat !== seat) return <Listed head={speaker.news(event)} terms={event.terms} />;
  if (event.kind === 'agenda-set' && askedFor !== undefined && askedFor !== event.format) {
    return <>{speaker.news(event)} {speaker.say('ui.news.asked-otherwise', { format: speaker.format(askedFor) })}</>;
  }
  if (event.kind === 'confidence-carried' && event.from === seat) return speaker.say('ui.news.carried', { seat: speaker.seatInSentence(event.to) });
  if (event.kind === 'sounded-out' && event.seat === seat && bridge !== undefined && isSame(event.terms, bridge)) {
    return speaker.say('ui.news.sounded', { mediator: speaker.seatInSentence(speaker.mediator), would: event.wouldRatify ? 'yes' : 'no' });
  }
  if (inFull && event.kind === 'offered') return speaker.event(event);
  if (event.kind !== 'happened') return <Cited text={speaker.news(event)} />;
  return (
    <details>
      <summary>{speaker.headline(event.event)}</summary>
      <p><Cited text={speaker.eventText(event.event)} /></p>
    </details>
  );
}

const isSame = (one: Terms, other: Terms): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([issue, position]) => other[issue] === position);

function Honoured({ giver, news }: { readonly giver: SeatId; readonly news: readonly StepEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const issues = news.flatMap(({ event }) => (isHonoured(event) && event.giver === giver ? [speaker.say('name.quoted', { name: speaker.issue(event.issue) })] : []));
  return speaker.say('ui.news.honoured', { seat: speaker.seatInSentence(giver), issues: speaker.list(issues), count: issues.length });
}

/** A text that counts from now on, a line a term. */
function Listed({ head, terms, guaranteed = [] }: { readonly head: string; readonly terms: Terms; readonly guaranteed?: readonly IssueId[] }): ReactNode {
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
    </div>
  );
}
