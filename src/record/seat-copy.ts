/**
 * What players hand round in mid-game: one seat's observations and the events it saw, step by step.
 * Not here: seed, briefs of others, anybody's commands, notes, names, the scenario's source. To be watched, not re-run.
 * Invariant: made from what observe and visibleTo give that seat, and from nothing else.
 */
import { type GameEvent, observe, type Observation, type SeatId, visibleTo } from '../engine/index.ts';
import { sealSeatCopy } from './format-file.ts';
import { SEAT_FORMAT } from './record.ts';
import type { Rerun } from './rerun.ts';

export type SeatCopy = {
  readonly format: typeof SEAT_FORMAT;
  readonly rulesVersion: number;
  /** To be looked up among the scenarios at hand; the digest tells whether it is the very same. */
  readonly scenario: { readonly id: string; readonly digest: string };
  readonly seat: SeatId;
  /** steps[n]: what the seat saw after step n, and what it saw happen in it. */
  readonly steps: readonly { readonly observation: Observation; readonly events: readonly GameEvent[] }[];
  /** Hex SHA-256 over the file without this field. */
  readonly fileDigest: string;
};

export function seatCopy({ rules, record, steps }: Rerun, seat: SeatId): SeatCopy {
  return sealSeatCopy({
    format: SEAT_FORMAT,
    rulesVersion: record.rulesVersion,
    scenario: { id: record.scenario.id, digest: record.scenario.digest },
    seat,
    steps: steps.map(({ state, events }) => ({
      observation: observe(rules, state, seat),
      events: events.filter((event) => visibleTo(rules, event, seat)),
    })),
  });
}
