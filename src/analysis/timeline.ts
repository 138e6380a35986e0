/**
 * All events of a game in one row, each with its step and the round in which it happened, and the state just before one.
 * Not here: what an event means for the story (moments.ts) or for the tables beside it (ledger.ts, promises.ts …).
 * Invariant: a step may close one round and open the next; an event belongs to the round that was open when it happened.
 */
import type { GameEvent, GameState, GaugeId, IssueId, Terms } from '../engine/index.ts';
import type { Rerun, Step } from '../record/index.ts';

/** A finished game as it was played. */
export type Played = Pick<Rerun, 'rules' | 'steps'>;

export type Place = { readonly step: number; readonly round: number };
/** `nth`: its place among the events of its step. */
export type Timed<Event extends GameEvent = GameEvent> = Place & { readonly nth: number; readonly event: Event };

export function timeline(steps: readonly Step[]): readonly Timed[] {
  let round = 1;
  return steps.flatMap(({ events }, step) => events.map((event, nth) => {
    if (event.kind === 'round-opened') round = event.round;
    return { step, round, nth, event };
  }));
}

/** Those of one kind. */
export function ofKind<Kind extends GameEvent['kind']>(row: readonly Timed[], kind: Kind): readonly Timed<Extract<GameEvent, { kind: Kind }>>[] {
  return row.filter((timed): timed is Timed<Extract<GameEvent, { kind: Kind }>> => timed.event.kind === kind);
}

/**
 * The state inside a step, just before its nth event: what capitals and third parties then decided on.
 * Gauges, flags, the deadline and the terms in force are followed event by event; mandates and hurdles eased are those
 * after the step, for only its dispatches move them, which come first.
 * Worked: trust stood at 30.00 and the step moves it by −1.50 and then by −6.00: before its second move it is 28.50.
 */
export function stateBefore(steps: readonly Step[], { step, nth }: Pick<Timed, 'step' | 'nth'>): GameState {
  const after = steps[step];
  const before = steps[step - 1] ?? after;
  if (after === undefined || before === undefined) throw new Error(`no step ${step}`);
  const moved = { ...before.state, widened: after.state.widened, hurdleEase: after.state.hurdleEase };
  return after.events.slice(0, nth).reduce(withEvent, moved);
}

function withEvent(state: GameState, event: GameEvent): GameState {
  switch (event.kind) {
    case 'gauge-moved': return { ...state, gauges: movedGauge(state.gauges, event) };
    case 'flag-set': return { ...state, flags: { ...state.flags, [event.flag]: event.rounds === 0 ? 0 : state.round + event.rounds } };
    case 'deadline-expired': return state.deadline.kind === 'set' ? { ...state, deadline: { ...state.deadline, expired: true } } : state;
    case 'accord-left': case 'terms-set-back': case 'accord-in-force': return withTerms(state, inForceAfter(state.inForce, event));
    default: return state;
  }
}

function movedGauge(gauges: GameState['gauges'], { gauge, byCenti }: { readonly gauge: GaugeId; readonly byCenti: number }): GameState['gauges'] {
  return { ...gauges, [gauge]: (gauges[gauge] ?? 0) + byCenti };
}

/** Promises and guarantees that end with their terms end here too. */
function withTerms(state: GameState, inForce: Terms): GameState {
  const stands = (issue: IssueId): boolean => inForce[issue] !== undefined;
  return { ...state, inForce, commitments: state.commitments.filter(({ issue }) => stands(issue)), guaranteed: state.guaranteed.filter(stands) };
}

type AccordEvent = Extract<GameEvent, { kind: 'accord-left' | 'terms-set-back' | 'accord-in-force' }>;

/** What is in force after an event that changes it. @example { energy: 2 } rolled back on energy is { energy: 1 } */
export function inForceAfter(inForce: Terms, event: AccordEvent): Terms {
  if (event.kind === 'accord-in-force') return event.terms;
  const down = event.kind === 'terms-set-back' && event.how === 'roll-back' ? 1 : Number.POSITIVE_INFINITY;
  const lowered = Object.entries(inForce).map(([issue, position]) => [issue, event.issues.includes(issue) ? position - down : position] as const);
  return Object.fromEntries(lowered.filter(([, position]) => position > 0));
}
