/**
 * What the authority over one running game can be asked: the same for the page, the terminal and a server later.
 * Not here: how it is kept (create-session.ts), storage, agents' thinking.
 * Invariant: a refused command changes nothing; a set of sealed commands becomes one step, whatever the order in
 * which they came; what a viewer is given is an Observation and the events that the viewer may see.
 */
import type { PublicAnswer } from '../agents/index.ts';
import type {
  Choices, Command, Draft, GameEvent, Observation, Rejection, Result, Rules, SeatId, Setup, Viewer,
} from '../engine/index.ts';
import type { Annex, Beside, Course, GameRecord, Guess, PendingCommand, Seating } from '../record/index.ts';

export type SessionOptions = {
  readonly rules: Rules;
  readonly scenario: GameRecord['scenario'];
  readonly setup: Setup;
  readonly seats: Readonly<Record<SeatId, Seating>>;
};

/** An event with the step in which it happened, and what the delegation that made it says to the table, where it says anything. */
export type StepEvent = { readonly step: number; readonly event: GameEvent; readonly said?: Said };
/** `nth`: how many answers of this kind the viewer had heard of that delegation before. */
export type Said = { readonly by: SeatId; readonly answer: PublicAnswer; readonly nth: number };

/** What a submitted command led to: still waiting for other sealed commands, or a new step. */
export type Accepted = { readonly kind: 'sealed' } | { readonly kind: 'stepped'; readonly step: number };

export type Guessed = Pick<Guess, 'about' | 'issue' | 'hurdlePercent'>;

export type Session = {
  readonly rules: Rules;
  seats(): Readonly<Record<SeatId, Seating>>;
  /** Number of entries so far. */
  step(): number;
  isOver(): boolean;
  /** Seats whose command is wanted now; empty when the game is over. */
  waitingFor(): readonly SeatId[];
  /** `all` is refused (an invariant) until the game is over. */
  observe(viewer: Viewer): Observation;
  choices(seat: SeatId, draft?: Draft): Choices;
  /** Every event that the viewer may see so far and that changes something, oldest first. */
  past(viewer: Viewer): readonly StepEvent[];
  /** Every event, without steps and without what is said to them. */
  events(viewer: Viewer): readonly GameEvent[];
  /** What stands beside the command waits with it and goes with it; of a why only its sound text is kept (record: whyText). */
  submit(seat: SeatId, command: Command, beside?: Beside): Result<Accepted, Rejection>;
  /** Takes a sealed command back while another seat's is still awaited; leaves no trace. */
  takeBack(seat: SeatId): Result<Accepted, Rejection>;
  /** Sealed commands that wait for the others: for autosave, beside the record. */
  pending(): readonly PendingCommand[];
  /** Keeps what a seat thinks of another side, in place of what it thought in this round; refused where there is nothing of the kind to guess, or the game is over. */
  guess(seat: SeatId, guessed: Guessed): 'kept' | 'refused';
  /** What a seat itself has guessed so far. */
  guesses(seat: SeatId): readonly Guess[];
  /** A number for the agent of a seat (engine: agentNumber). */
  agentLuck(seat: SeatId): number;
  annotate(change: (annex: Annex) => Annex): void;
  /** The record at the last complete step; unfinished while the game runs. */
  record(): GameRecord;
  /** The same without seals and digests, for whoever only counts. */
  course(): Course;
};
