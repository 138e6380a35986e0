/**
 * Who sits where before a game begins: one person for sure, and agents or further people on the other chairs.
 * Invariant: the own seat is always a person's.
 */
import { SEATS, type SeatId } from '../../engine/index.ts';
import type { Seating } from '../../record/index.ts';
import type { ScenarioCard, Suggestion } from '../../store/index.ts';

export type Seats = Suggestion['seats'];

const PERSON: Seating = { kind: 'human' };

/** The seat that is offered to a person who has not chosen one. */
const FIRST_SEAT: SeatId = 'us';

/** One person, and agents of the best level with the temper that the scenario suggests. */
export function firstSeats(card: ScenarioCard | undefined): Seats {
  const seating = (seat: SeatId): Seating => (seat === FIRST_SEAT || card === undefined ? PERSON : agentOf(card, seat));
  return { us: seating('us'), iran: seating('iran'), oman: seating('oman') };
}

/** The seat that is shown as the person's own: of several people the first. */
export function ownSeat(seats: Seats): SeatId {
  return SEATS.find((seat) => seats[seat].kind === 'human') ?? FIRST_SEAT;
}

/** The person moves to another chair. Who is left behind is an agent, unless a person sat where one goes: then they change places. */
export function takeSeat(card: ScenarioCard, seats: Seats, { from, to }: { readonly from: SeatId; readonly to: SeatId }): Seats {
  if (from === to) return seats;
  const left: Seating = seats[to].kind === 'human' ? PERSON : agentOf(card, from);
  return { ...seats, [from]: left, [to]: PERSON };
}

/** The same people on another scenario, and agents with the tempers that it suggests. */
export function seatsOn(card: ScenarioCard, seats: Seats): Seats {
  const seating = (seat: SeatId): Seating => (seats[seat].kind === 'human' ? PERSON : agentOf(card, seat));
  return { us: seating('us'), iran: seating('iran'), oman: seating('oman') };
}

function agentOf(card: ScenarioCard, seat: SeatId): Seating {
  return { kind: 'agent', level: 'standard', temper: card.seats[seat].temper };
}
