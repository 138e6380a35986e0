/**
 * Ids and small value types that every room shares.
 * Not here: what an id means in one scenario; that is content (see ruleset.ts).
 * Invariant: every id matches [a-z][a-z0-9-]*, so that no key looks like an integer and key order stays as written.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]?: Name };

/** The three seats, the same words in every file and flag. Scenarios give them display names. */
export type SeatId = 'us' | 'iran' | 'oman';
/** Seat order: the order of sealed commands in an entry, and of every list of seats. */
export const SEATS: readonly SeatId[] = ['us', 'iran', 'oman'];
/** Something for each seat, keys in seat order. */
export const perSeat = <T>(make: (seat: SeatId) => T): Record<SeatId, T> => ({ us: make('us'), iran: make('iran'), oman: make('oman') });
/** Who looks: a seat, the public, or (after the ending) somebody who may see everything. */
export type Viewer = SeatId | 'audience' | 'all';

export type ScenarioId = Branded<'scenario'>;
export type IssueId = Branded<'issue'>;
export type FamilyId = Branded<'family'>;
export type GaugeId = Branded<'gauge'>;
export type BriefId = Branded<'brief'>;
export type RedLineId = Branded<'red-line'>;
export type ActionId = Branded<'action'>;
export type EventId = Branded<'event'>;
export type ResponseId = Branded<'response'>;
export type FlagId = Branded<'flag'>;
export type RungId = Branded<'rung'>;
export type VenueId = Branded<'venue'>;

/** How the sides meet: face to face, with the mediator between two rooms, or experts only. */
export type Format = 'direct' | 'indirect' | 'expert';
export const FORMATS: readonly Format[] = ['direct', 'indirect', 'expert'];

/** Full length, or the shorter calendar for a lesson of 45 minutes. */
export type GameLength = 'full' | 'class';

/** Issue → position. Keys in the scenario's issue order; an issue that is absent is not named. */
export type Terms = Readonly<Record<IssueId, number>>;

export type AccordKind = 'none' | 'interim' | 'framework';
export const ENDINGS = ['framework', 'interim', 'suspended', 'war'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Success or a reason. Expected failures are values, never exceptions. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** A broken invariant is a bug of ours: it throws, and the edge offers to save the game and copy a report. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}
