/**
 * What players hand round in mid-game: one seat's observations, the events it saw and what was said to them, step by step.
 * Not here: seed, briefs of others, anybody's commands, notes, names, the scenario's source. To be watched, not re-run.
 * Invariant: made from what observe and visibleTo give that seat, and from nothing else.
 */
import { type FamilyId, type GameEvent, type IssueId, observe, type Observation, type SeatId, visibleTo } from '../engine/index.ts';
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
  readonly steps: readonly { readonly observation: Observation; readonly events: readonly GameEvent[]; readonly answers?: readonly CopiedAnswer[] }[];
  /** Hex SHA-256 over the file without this field. */
  readonly fileDigest: string;
};

/** What a delegation said to one of the step's events, counted from 0; what it says is opaque here but for the names in it. */
export type CopiedAnswer = { readonly event: number; readonly by: SeatId; readonly answer: { readonly kind: string; readonly issue?: IssueId; readonly family?: FamilyId } };

/** What is said in a step, by the event that it belongs to. */
type Answers = (step: number) => ReadonlyMap<GameEvent, Omit<CopiedAnswer, 'event'>>;

const SILENCE: Answers = () => new Map();

export function seatCopy({ rules, record, steps }: Rerun, seat: SeatId, answers: Answers = SILENCE): SeatCopy {
  return sealSeatCopy({
    format: SEAT_FORMAT,
    rulesVersion: record.rulesVersion,
    scenario: { id: record.scenario.id, digest: record.scenario.digest },
    seat,
    steps: steps.map(({ state, events }, step) => {
      const seen = events.filter((event) => visibleTo(rules, event, seat));
      const heard = seen.flatMap((event, index) => {
        const said = answers(step).get(event);
        return said === undefined ? [] : [{ event: index, ...said }];
      });
      return { observation: observe(rules, state, seat), events: seen, ...(heard.length > 0 && { answers: heard }) };
    }),
  });
}
