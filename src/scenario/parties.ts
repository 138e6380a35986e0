/**
 * Who negotiates and who mediates, as a scenario's roles say.
 */
import { type SeatId, SEATS } from '../engine/index.ts';
import type { ScenarioSource } from './schema.ts';

export type Parties = {
  /** In the scenario's initiative order. */
  readonly principals: readonly [SeatId, SeatId];
  readonly mediator: SeatId;
};

/** Undefined where there are not two principals and one mediator. An initiative that names others is ignored here. */
export function partiesOf({ seats, initiative }: Pick<ScenarioSource, 'seats' | 'initiative'>): Parties | undefined {
  const [first, second, third] = SEATS.filter((seat) => seats[seat].role === 'principal');
  const mediator = SEATS.find((seat) => seats[seat].role === 'mediator');
  if (first === undefined || second === undefined || third !== undefined || mediator === undefined) return undefined;
  const reversed = initiative?.[0] === second && initiative[1] === first;
  return { principals: reversed ? [second, first] : [first, second], mediator };
}

/** The other principal. */
export function otherPrincipal({ principals }: Parties, seat: SeatId): SeatId {
  return principals[0] === seat ? principals[1] : principals[0];
}
