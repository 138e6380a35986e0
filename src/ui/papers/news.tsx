/** What is new to a seat since its own last move, in a few lines; the chronicle has it all. */
import type { ReactNode } from 'react';
import type { FamilyId, GameEvent, SeatId, Terms } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Honoured, InForce, isHonoured, TermsListed, Violation } from './news-accord.tsx';
import { Cited } from './prose.tsx';
import { SaidAloud } from './said-aloud.tsx';

/** Told elsewhere on the screen, or too much for a first look. */
const QUIET: readonly GameEvent['kind'][] = ['gauge-moved', 'requested', 'conduct-ordered', 'question-put', 'flag-set', 'bridge-laid', 'deadline-moved'];

/** What the talks are for, or what may end them: it stands out among the rest. */
const GREAT: readonly GameEvent['kind'][] = ['initialled', 'capital-refused', 'accord-in-force', 'walked-out', 'third-party-struck', 'retaliated'];

const isViolation = (event: GameEvent): event is Of<'commitment-reported'> => event.kind === 'commitment-reported' && event.report === 'violation-found';
const isGreat = (event: GameEvent): boolean => GREAT.includes(event.kind) || isViolation(event) || (event.kind === 'table-ended' && event.how === 'initialled');

/** What the player has just done is no news. */
const OWN: readonly GameEvent['kind'][] = ['action-taken', 'offered', 'initialled', 'passed', 'stated', 'bridge-answered', 'confidence-entrusted'];

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
  const recent = past.flatMap(({ step, event }) => (step > seenTo ? [event] : []));
  const asked = past.flatMap(({ event }) => (event.kind === 'requested' && event.seat === seat ? [event] : [])).at(-1);
  const bridge = recent.flatMap((event) => (event.kind === 'bridge-laid' && event.guaranteed.length === 0 ? [event.terms] : [])).at(-1);
  return (
    <details className="news" open>
      <summary>{say(seenTo < 0 ? 'ui.news.first' : 'ui.news.title', { count: told.length })}</summary>
      <ul>{told.map((one, index) => <li key={`${one.step} ${index}`} data-great={isGreat(one.event)}><Item event={one.event} {...{ seat, inFull, recent, asked, bridge }} /><SaidAloud one={one} /></li>)}</ul>
    </details>
  );
}

const isOwnMove = (event: GameEvent, seat: SeatId): boolean => OWN.includes(event.kind) && 'seat' in event && event.seat === seat;

/** What a side is seen to honour is told in one line, where the first of it stands. */
const firstHonoured = (news: readonly StepEvent[], giver: SeatId): number => news.findIndex(({ event }) => isHonoured(event) && event.giver === giver);

type ItemProps = Pick<NewsProps, 'seat' | 'inFull'> & { readonly event: GameEvent; readonly recent: readonly GameEvent[]; readonly asked: Of<'requested'> | undefined; readonly bridge: Terms | undefined };

/** A headline opens, an accord and what another initials are read term by term; everything else is one sentence. An offer is read where it lies, and what the seat itself confided it knows. */
function Item({ seat, inFull, event, recent, asked, bridge }: ItemProps): ReactNode {
  const speaker = useSpeaker();
  if (isHonoured(event)) return <Honoured giver={event.giver} recent={recent} />;
  if (isViolation(event)) return <Violation event={event} recent={recent} />;
  if (event.kind === 'accord-in-force' && event.accord !== 'none') return <InForce event={event} />;
  if (event.kind === 'initialled' && event.seat !== seat) return <TermsListed head={speaker.news(event)} terms={event.terms} />;
  if (event.kind === 'agenda-set' && asked !== undefined) return <Agenda event={event} asked={asked} />;
  if (event.kind === 'confidence-carried' && event.from === seat) {
    return speaker.say('ui.news.carried', { seat: speaker.seatInSentence(event.to), content: speaker.confidence(event.content) });
  }
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

/** The agenda, and what of it was asked for otherwise: the format, subjects that are not on it. */
function Agenda({ event, asked }: { readonly event: Of<'agenda-set'>; readonly asked: Of<'requested'> }): ReactNode {
  const speaker = useSpeaker();
  const missing: readonly FamilyId[] = asked.families.filter((id) => !event.families.includes(id));
  const otherwise = [
    ...(asked.format === event.format ? [] : [speaker.format(asked.format)]),
    ...missing.map((id) => speaker.say('name.quoted', { name: speaker.family(id) })),
  ];
  return <>{speaker.news(event)}{otherwise.length > 0 && <> {speaker.say('ui.news.asked-otherwise', { what: speaker.list(otherwise) })}</>}</>;
}
