/**
 * The saved game as data: complete by itself, canonical, chained.
 * Not here: reading and writing it (codec), playing it again (rerun), what changed between versions (migrations).
 * Invariant: chain[n] = SHA-256(chain[n−1] ‖ entry n ‖ digest of the state after it); `annex` lies outside the chain,
 * `fileDigest` covers everything else in the file.
 */
import type { BriefId, Command, GameEvent, GameLength, IssueId, Outcome, SeatId } from '../engine/index.ts';

export const RECORD_FORMAT = 'muscat-record/1';
export const SEAT_FORMAT = 'muscat-seat/1';

/** Who plays a seat. Levels and tempers are words here: a record of tomorrow may know others. */
export type Seating =
  | { readonly kind: 'human' }
  | { readonly kind: 'agent'; readonly level: string; readonly temper: string };

export type SeatCommand = { readonly seat: SeatId; readonly command: Command };

/** What stands beside a command and is no part of it: reasons of an agent, and why a player did it. */
export type Beside = { readonly reasons?: readonly unknown[]; readonly why?: string };

/** A sealed command that waits for the others, with what stands beside it. */
export type PendingCommand = SeatCommand & Beside;

/** One step: one open command, or a whole set of sealed ones in seat order. */
export type Entry = readonly SeatCommand[];

export type GameRecord = {
  readonly format: typeof RECORD_FORMAT;
  readonly rulesVersion: number;
  readonly scenario: { readonly id: string; readonly digest: string; readonly source: string };
  readonly setup: {
    readonly seed: number;
    readonly length: GameLength;
    /** Empty unless briefs were fixed beforehand. */
    readonly briefs: Readonly<Partial<Record<SeatId, BriefId>>>;
  };
  readonly seats: Readonly<Record<SeatId, Seating>>;
  readonly entries: readonly Entry[];
  /** events[n]: what happened in step n; events[0] at the start of the game. One more than entries. */
  readonly events: readonly (readonly GameEvent[])[];
  /** Hex SHA-256. chain[0] covers rules version, scenario digest, setup, seats and the state at the start. One more than entries. */
  readonly chain: readonly string[];
  readonly outcome: { readonly kind: 'unfinished' } | { readonly kind: 'finished'; readonly outcome: Outcome };
  readonly annex: Annex;
  /** Hex SHA-256 over the file without this field. */
  readonly fileDigest: string;
};

/** Everything that is not the game itself. All optional, so that a bare game carries `{}`. */
export type Annex = {
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly meta?: { readonly table?: string; readonly players?: Readonly<Partial<Record<SeatId, string>>>; readonly playedAt?: string };
  /** Step → seat → reasons of its agent, opaque here. */
  readonly reasons?: readonly { readonly step: number; readonly seat: SeatId; readonly reasons: readonly unknown[] }[];
  readonly notes?: readonly { readonly step: number; readonly text: string }[];
  /** For a game that goes on from a step of another one: that game's last chain value, and the step. */
  readonly branch?: { readonly of: string; readonly step: number };
  /** Where the game turned, as it was found from so many rollouts; of an interrupted search as far as it came. */
  readonly turningPoints?: TurningPoints;
  /** In a resume file: sealed commands sent after the last complete step, in seat order. */
  readonly pending?: readonly PendingCommand[];
  /** What seats thought of each other, by round, step, seat and side; at most one a round, seat and side. */
  readonly guesses?: readonly Guess[];
  /** Why a seat did what it did in a step, in its player's words, by step, then seat. */
  readonly whys?: readonly Why[];
};

/** What a seat took for another side's top issue and hurdle, after the step. @example { step: 3, round: 1, seat: 'us', about: 'iran', issue: 'energy', hurdlePercent: 50 } */
export type Guess = {
  readonly step: number;
  readonly round: number;
  readonly seat: SeatId;
  readonly about: SeatId;
  readonly issue: IssueId;
  readonly hurdlePercent: number;
};

export type Why = { readonly step: number; readonly seat: SeatId; readonly text: string };

/** What is needed to find the same points again, and the points in order of steps. */
export type TurningPoints = {
  /** Rollouts of each arm, and the first of the worlds' seeds. */
  readonly rollouts: number;
  readonly firstSeed: number;
  /** How many decisions of the game were judged without a gap, from the first on; points of later ones may have been found. */
  readonly judged: number;
  readonly points: readonly TurningPoint[];
};

/** A decision that gained or lost its seat something for certain, or broke a promise at another's cost. Marks and landmarks are words here: a record of tomorrow may know others. */
export type TurningPoint = {
  readonly step: number;
  readonly seat: SeatId;
  readonly mark: string;
  /** What kind of decision it was, where it has a name. */
  readonly landmark?: string;
  /** Hundredths of a point of the seat's own score that it lost against what it is compared with, with the interval; gains are negative. */
  readonly lossCenti: { readonly mean: number; readonly low: number; readonly high: number };
  readonly rollouts: number;
  /** What it is compared with: of a loss the better command, of a gain what a standard agent would have sent. */
  readonly instead: Command;
  /** Rollouts of each arm that ended with an accord, percent. */
  readonly accordsPercent: { readonly played: number; readonly instead: number };
  /** Hundredths of a point that it cost the other principal, where that is certain and what was broken was a promise. */
  readonly harmedCenti?: { readonly seat: SeatId; readonly mean: number; readonly low: number; readonly high: number };
};
