/**
 * Tempers that the player did not want to know: drawn when the game begins, told when it is over.
 * Not here: what a temper does (agents/).
 * Invariant: a drawn temper stands in the record and in the session, and nowhere that the page shows before the ending.
 */
import { temperIds } from '../agents/index.ts';
import { type Rules, SEATS, type SeatId } from '../engine/index.ts';
import type { Seating } from '../record/index.ts';

/** Stands where a temper would, as long as it is to be drawn or not to be shown. */
export const SURPRISE = 'surprise';

export type Seats = Readonly<Record<SeatId, Seating>>;

/** A number from 0 up to, but not, `count`. */
export type Draw = (count: number) => number;

/** The seats whose temper is a surprise. */
export function surprisesIn(seats: Seats): readonly SeatId[] {
  return SEATS.filter((id) => isSurprise(seats[id]));
}

/** Every surprise becomes a temper that these rules know. */
export function drawTempers(rules: Pick<Rules, 'tempers'>, seats: Seats, draw: Draw): Seats {
  const known = temperIds(rules);
  return each(seats, (seating) => (isSurprise(seating) ? { ...seating, temper: known[draw(known.length)] ?? 'pragmatic' } : seating));
}

/** The seats as the player may see them: what was drawn is a surprise again. */
export function hideTempers(seats: Seats, surprises: readonly SeatId[]): Seats {
  return each(seats, (seating, id) => (seating.kind === 'agent' && surprises.includes(id) ? { ...seating, temper: SURPRISE } : seating));
}

/** Of a game out of a file it is not known what its player wanted to know: nothing is told. */
export function agentsOf(seats: Seats): readonly SeatId[] {
  return SEATS.filter((id) => seats[id].kind === 'agent');
}

const isSurprise = (seating: Seating): seating is Extract<Seating, { kind: 'agent' }> => seating.kind === 'agent' && seating.temper === SURPRISE;

function each(seats: Seats, change: (seating: Seating, id: SeatId) => Seating): Seats {
  return { us: change(seats.us, 'us'), iran: change(seats.iran, 'iran'), oman: change(seats.oman, 'oman') };
}
