/**
 * The authority over one running game.
 * Not here: what a command makes of a game (table-state.ts), storage, agents.
 * Invariant: one value is current at a time; it is replaced, never changed.
 */
import {
  agentNumber, choicesFor, err, invariant, observe, ok, type Rejection, type Result, type Rules, seatsToMove, type Setup, startGame, type Viewer,
} from '../engine/index.ts';
import { type Annex, chainOf, courseOf, type GameRecord, isGuess, recordOf, setupOf, type Step, whyText, withGuess } from '../record/index.ts';
import { checkSeats } from './check-seats.ts';
import type { Told } from './public-answers.ts';
import { openSeen } from './seen-events.ts';
import type { Accepted, Session, SessionOptions } from './session.ts';
import { type Running, startRunning, submitCommand, takeBackCommand } from './table-state.ts';

/** A new game. Seats must have passed checkSeats: an unknown level or temper is a bug of the caller here. */
export function createSession(options: SessionOptions): Session {
  const start: Step = { entry: [], ...startGame(options.rules, options.setup) };
  return openSession({ ...options, steps: [start], annex: {} });
}

export type OpenGame = {
  readonly rules: Rules;
  readonly scenario: GameRecord['scenario'];
  readonly setup: Setup;
  readonly seats: GameRecord['seats'];
  readonly steps: readonly Step[];
  readonly annex: Annex;
};

/** A session over a game that has already come to its last step. */
export function openSession({ rules, scenario, setup, seats, steps, annex }: OpenGame): Session {
  invariant(checkSeats(rules, seats).ok, 'an agent of an unknown level or temper');
  const beginning = { rulesVersion: rules.rulesVersion, scenario, setup: setupOf(setup), seats };
  const seen = openSeen();
  let running = startRunning(steps, annex);
  let chain: readonly string[] = [];
  const take = (result: Result<{ readonly running: Running; readonly accepted: Accepted }, Rejection>): Result<Accepted, Rejection> => {
    if (!result.ok) return err(result.error);
    ({ running } = result.value);
    return ok(result.value.accepted);
  };
  const isOver = (): boolean => running.working.phase.kind === 'over';
  const mayLook = (viewer: Viewer): void => invariant(viewer !== 'all' || isOver(), 'everything is shown only after the ending');
  const told = (): Told => ({ rules, seats, steps: running.steps, reasons: running.annex.reasons });
  return {
    rules,
    seats: () => seats,
    step: () => running.steps.length - 1,
    isOver,
    waitingFor: () => seatsToMove(rules, running.working),
    observe: (viewer) => {
      mayLook(viewer);
      return observe(rules, running.working, viewer);
    },
    choices: (seat, draft) => (draft === undefined ? choicesFor(rules, running.working, seat) : choicesFor(rules, running.working, seat, draft)),
    past: (viewer) => {
      mayLook(viewer);
      return seen.past(told(), viewer);
    },
    events: (viewer) => {
      mayLook(viewer);
      return seen.events(told(), viewer);
    },
    submit: (seat, command, { reasons = [], why = '' } = {}) => take(submitCommand(rules, running, { seat, command, reasons, why: whyText(why) })),
    takeBack: (seat) => take(takeBackCommand(rules, running, seat)),
    pending: () => running.held.map(({ seat, command, reasons, why }) => ({ seat, command, ...(reasons.length > 0 && { reasons }), ...(why !== '' && { why }) })),
    guess: (seat, { about, issue, hurdlePercent }) => {
      const guess = { step: running.steps.length - 1, round: running.working.round, seat, about, issue, hurdlePercent };
      if (isOver() || !isGuess(rules, guess)) return 'refused';
      running = { ...running, annex: { ...running.annex, guesses: withGuess(running.annex.guesses ?? [], guess) } };
      return 'kept';
    },
    guesses: (seat) => (running.annex.guesses ?? []).filter((each) => each.seat === seat),
    agentLuck: (seat) => agentNumber(setup.seed, seat),
    annotate: (change) => {
      running = { ...running, annex: change(running.annex) };
    },
    record: () => {
      chain = chainOf(beginning, running.steps, chain);
      return recordOf({ rules, scenario, setup, seats, steps: running.steps, annex: running.annex, chain });
    },
    course: () => courseOf(running.steps),
  };
}
