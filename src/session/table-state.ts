/**
 * One running game as a value, and what a command makes of it.
 * Not here: who asks (create-session.ts), what viewers see.
 * Invariant: `working` is the last step's state with exactly the held commands sealed in it; a step is stored only when
 * its set is complete, with its commands in seat order, so that the order of arrival leaves no trace.
 */
import {
  apply, type Command, err, type GameState, invariant, ok, type Rejection, type Result, type Rules, seatsToMove, type SeatId,
} from '../engine/index.ts';
import { type Annex, canonicalCommand, inSeatOrder, playEntry, type SeatCommand, type Step } from '../record/index.ts';
import type { Accepted } from './session.ts';

export type Running = {
  /** Step 0, the start, and one for each entry. */
  readonly steps: readonly Step[];
  /** Sealed commands that wait for others, in the order in which they came. */
  readonly held: readonly Held[];
  readonly working: GameState;
  readonly annex: Annex;
};

export type Held = SeatCommand & { readonly reasons: readonly unknown[] };

type Submitted = Result<{ readonly running: Running; readonly accepted: Accepted }, Rejection>;

export function startRunning(steps: readonly Step[], annex: Annex): Running {
  return { steps, held: [], working: lastState(steps), annex };
}

/** A command of one seat: held until its set is complete, or carried out as the next step. */
export function submitCommand(rules: Rules, running: Running, sent: Held): Submitted {
  const canonical = canonicalCommand(rules, sent.command);
  if (!canonical.ok) return canonical;
  const held = [...running.held, { ...sent, command: canonical.value }];
  const waited = seatsToMove(rules, running.working);
  const isLast = waited.length === 1 && waited[0] === sent.seat;
  return isLast ? completeStep(rules, running, held) : holdCommand(rules, running, { held, command: canonical.value });
}

function completeStep(rules: Rules, running: Running, held: readonly Held[]): Submitted {
  const entry = inSeatOrder(held).map(({ seat, command }) => ({ seat, command }));
  const played = playEntry(rules, lastState(running.steps), entry);
  if (!played.ok) return err(played.error.kind === 'rejected' ? played.error.rejection : { code: 'turn/wrong-command' });
  const step = running.steps.length;
  const annex = withReasons(running.annex, step, inSeatOrder(held));
  return ok({ running: startRunning([...running.steps, played.value], annex), accepted: { kind: 'stepped', step } });
}

function holdCommand(rules: Rules, running: Running, { held, command }: { readonly held: readonly Held[]; readonly command: Command }): Submitted {
  const seat = held[held.length - 1]?.seat ?? 'us';
  const applied = apply(rules, running.working, seat, command);
  if (!applied.ok) return applied;
  return ok({ running: { ...running, held, working: applied.value.state }, accepted: { kind: 'sealed' } });
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

function withReasons(annex: Annex, step: number, held: readonly Held[]): Annex {
  const given = held.filter(({ reasons }) => reasons.length > 0).map(({ seat, reasons }) => ({ step, seat, reasons }));
  return given.length === 0 ? annex : { ...annex, reasons: [...(annex.reasons ?? []), ...given] };
}

function lastState(steps: readonly Step[]): GameState {
  const last = steps[steps.length - 1];
  invariant(last !== undefined, 'a game without its start');
  return last.state;
}
