/**
 * One step of a game: one open command, or a whole set of sealed ones.
 * Not here: where entries come from (session/ live, rerun.ts from a file).
 * Invariant: a step ends when no sealed command waits for another; the entry is then used up, neither more nor less.
 */
import { apply, err, type GameEvent, type GameState, ok, type Rejection, type Result, type Rules, SEATS, type SeatId } from '../engine/index.ts';
import type { Entry } from './record.ts';

/** A step as it was played: step 0 has no entry. */
export type Step = { readonly entry: Entry; readonly state: GameState; readonly events: readonly GameEvent[] };

export type EntryFault =
  | { readonly kind: 'rejected'; readonly seat: SeatId; readonly rejection: Rejection }
  /** Sealed commands of other seats are missing, or there is none at all. */
  | { readonly kind: 'incomplete' }
  /** Commands follow after the step was complete. */
  | { readonly kind: 'too-long' };

export function playEntry(rules: Rules, before: GameState, entry: Entry): Result<Step, EntryFault> {
  let state = before;
  const events: GameEvent[] = [];
  let isComplete = false;
  for (const { seat, command } of entry) {
    if (isComplete) return err({ kind: 'too-long' });
    const applied = apply(rules, state, seat, command);
    if (!applied.ok) return err({ kind: 'rejected', seat, rejection: applied.error });
    state = applied.value.state;
    events.push(...applied.value.events);
    isComplete = !isWaiting(state);
  }
  return isComplete ? ok({ entry, state, events }) : err({ kind: 'incomplete' });
}

/** Whether sealed commands wait for others. */
function isWaiting({ phase }: GameState): boolean {
  return 'sealed' in phase && phase.sealed.length > 0;
}

/** Commands in seat order. */
export function inSeatOrder<T extends { readonly seat: SeatId }>(commands: readonly T[]): readonly T[] {
  return SEATS.flatMap((seat) => commands.filter((each) => each.seat === seat));
}
