/**
 * One running game as a value, and what a command makes of it.
 * Not here: who asks (create-session.ts), what viewers see.
 * Invariant: `working` is the last step's state with exactly the held commands sealed in it; a step is stored only when
 * its set is complete, with its commands in seat order, so that the order of arrival leaves no trace.
 */
import {
  apply, err, type GameState, invariant, ok, type Rejection, type Result, type Rules, seatsToMove, type SeatId,
} from '../engine/index.ts';
import { type Annex, type Beside, canonicalCommand, inSeatOrder, type SeatCommand, type Step } from '../record/index.ts';
import type { Accepted } from './session.ts';

export type Running = {
  /** Step 0, the start, and one for each entry. */
  readonly steps: readonly Step[];
  /** Sealed commands that wait for others, in seat order. */
  readonly held: readonly Held[];
  readonly working: GameState;
  readonly annex: Annex;
};

/** `why` is empty where nothing was said. */
export type Held = SeatCommand & Required<Beside>;

type Submitted = Result<{ readonly running: Running; readonly accepted: Accepted }, Rejection>;

export function startRunning(steps: readonly Step[], annex: Annex): Running {
  return { steps, held: [], working: lastState(steps), annex };
}

/** A command of one seat: held until its set is complete, or carried out as the next step. The engine keeps sealed commands in seat order. */
export function submitCommand(rules: Rules, running: Running, sent: Held): Submitted {
  const canonical = canonicalCommand(rules, sent.command);
  if (!canonical.ok) return canonical;
  const command = canonical.value;
  const applied = apply(rules, running.working, sent.seat, command);
  if (!applied.ok) return applied;
  const held = inSeatOrder([...running.held, { ...sent, command }]);
  const waited = seatsToMove(rules, running.working);
  const isLast = waited.length === 1 && waited[0] === sent.seat;
  if (!isLast) return ok({ running: { ...running, held, working: applied.value.state }, accepted: { kind: 'sealed' } });
  const step = running.steps.length;
  const played: Step = { entry: held.map(({ seat, command: given }) => ({ seat, command: given })), ...applied.value };
  return ok({ running: startRunning([...running.steps, played], withBeside(running.annex, step, held)), accepted: { kind: 'stepped', step } });
}

/** The held command of a seat taken out again, as if it had never come. */
export function takeBackCommand(rules: Rules, running: Running, seat: SeatId): Submitted {
  const rest = running.held.filter((each) => each.seat !== seat);
  if (rest.length === running.held.length) return err({ code: 'turn/wrong-command' });
  let again = startRunning(running.steps, running.annex);
  for (const sent of rest) {
    const submitted = submitCommand(rules, again, sent);
    if (!submitted.ok) return submitted;
    again = submitted.value.running;
  }
  return ok({ running: again, accepted: { kind: 'sealed' } });
}

function withBeside(annex: Annex, step: number, held: readonly Held[]): Annex {
  const given = held.filter(({ reasons }) => reasons.length > 0).map(({ seat, reasons }) => ({ step, seat, reasons }));
  const said = held.filter(({ why }) => why !== '').map(({ seat, why: text }) => ({ step, seat, text }));
  return {
    ...annex,
    ...(given.length > 0 && { reasons: [...(annex.reasons ?? []), ...given] }),
    ...(said.length > 0 && { whys: [...(annex.whys ?? []), ...said] }),
  };
}

function lastState(steps: readonly Step[]): GameState {
  const last = steps[steps.length - 1];
  invariant(last !== undefined, 'a game without its start');
  return last.state;
}
