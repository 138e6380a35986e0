/**
 * Which place an action, event, gauge, issue, flag or venue belongs to: what the file says, else its words, its
 * family, its seat.
 * Not here: the places (theatre.ts), the words (place-words.ts).
 * Invariant: total; the same ids give the same place in every game.
 */
import { type ActionId, type EventId, type FlagId, type GaugeId, type IssueId, type Rules, type SeatId, SEATS, type VenueId } from '../../engine/index.ts';
import type { ScenarioTexts } from '../texts.ts';
import { isPlace, type PlaceId } from '../theatre.ts';
import { ACTION_WORDS, EVENT_WORDS, FLAG_WORDS, GAUGE_WORDS, ISSUE_WORDS, type PlaceWords, VENUE_WORDS } from './place-words.ts';

/** What a place is looked up in. */
export type Known = { readonly rules: Rules; readonly texts: ScenarioTexts };

const HOME: Readonly<Record<SeatId, PlaceId>> = { us: 'washington', iran: 'tehran', oman: 'muscat' };

export const homeOf = (seat: SeatId): PlaceId => HOME[seat];

export function placeOfAction({ rules, texts }: Known, id: ActionId): PlaceId {
  const action = rules.actions.find((each) => each.id === id);
  return written(texts.actions[id]?.place)
    ?? byWords(ACTION_WORDS, id) ?? byWords(ACTION_WORDS, action?.family ?? '') ?? homeOf(action?.seat ?? 'oman');
}

export function placeOfEvent({ rules, texts }: Known, id: EventId): PlaceId {
  const event = rules.events.find((each) => each.id === id);
  return written(texts.events[id]?.place)
    ?? byWords(EVENT_WORDS, id) ?? byWords(EVENT_WORDS, event?.family ?? '') ?? homeOf(event?.cableTo[0] ?? 'oman');
}

export function placeOfGauge({ texts }: Known, id: GaugeId): PlaceId {
  return written(texts.gauges[id]?.place) ?? byWords(GAUGE_WORDS, id) ?? homeOf(seatNamedIn(id) ?? 'oman');
}

export function placeOfIssue({ rules }: Known, id: IssueId): PlaceId {
  const issue = rules.issues.find((each) => each.id === id);
  return byWords(ISSUE_WORDS, id) ?? byWords(ISSUE_WORDS, issue?.family ?? '') ?? homeOf(issue?.giver ?? 'oman');
}

export function placeOfFlag(id: FlagId): PlaceId {
  return byWords(FLAG_WORDS, id) ?? homeOf(seatNamedIn(id) ?? 'oman');
}

/** Where a meeting's house stands; the mediator's capital where its id names no place. */
export function placeOfVenue(id: VenueId): PlaceId {
  return byWords(VENUE_WORDS, id) ?? homeOf('oman');
}

const written = (place: string | undefined): PlaceId | undefined => (place !== undefined && isPlace(place) ? place : undefined);

/** The first line of the table one of whose words, or rows of words, stands in the id. */
function byWords(table: PlaceWords, id: string): PlaceId | undefined {
  const spaced = `-${id}-`;
  return table.find(([words]) => words.split(' ').some((word) => spaced.includes(`-${word}-`)))?.[1];
}

const seatNamedIn = (id: string): SeatId | undefined => SEATS.find((seat) => `-${id}-`.includes(`-${seat}-`));
