/**
 * A game played on from one of its steps by standard agents, in a world with fresh luck: what the place was worth.
 * Not here: which steps are asked about and what follows from the answers (turning-points.ts).
 * Invariant: the game's own luck never enters; two rollouts with the same seed meet the same world, whatever is played;
 * every agent is given what its seat saw and nothing else.
 */
import { DEFAULT_BUDGET, type Policy, type PolicyInput, policyOf, type Temper, temperOf } from '../agents/index.ts';
import {
  agentNumber, apply, choicesFor, type GameEvent, type GameState, invariant, observe, perSeat, type Rules, SEATS, type SeatId, seatsToMove, visibleTo,
} from '../engine/index.ts';
import { type Entry, playEntry, type Rerun, type Seating } from '../record/index.ts';
import type { GameResult } from './paired.ts';

/** A place in a game from which it can be played on: the state, and what each seat saw up to it. */
export type Fork = {
  readonly rules: Rules;
  readonly state: GameState;
  readonly seen: Readonly<Record<SeatId, readonly GameEvent[]>>;
  readonly tempers: Readonly<Record<SeatId, Temper>>;
};

/** The place after a step of a game. Agents keep their tempers; in a person's seat sits a pragmatic one. */
export function forkAt({ rules, record, steps }: Rerun, step: number): Fork {
  const here = steps[step];
  invariant(here !== undefined, `no step ${step}`);
  const events = steps.slice(0, step + 1).flatMap((each) => each.events);
  return {
    rules,
    state: here.state,
    seen: perSeat((seat) => events.filter((event) => visibleTo(rules, event, seat))),
    tempers: perSeat((seat) => temperIn(rules, record.seats[seat])),
  };
}

function temperIn(rules: Rules, seating: Seating): Temper {
  const temper = temperOf(rules, seating.kind === 'agent' ? seating.temper : 'pragmatic') ?? temperOf(rules, 'pragmatic');
  invariant(temper !== undefined, 'every scenario has pragmatic agents');
  return temper;
}

/** What an agent is given in a seat at this place; `number` is the agent's own. */
export function inputAt({ rules, state, seen, tempers }: Fork, seat: SeatId, number: number): PolicyInput {
  return {
    rules, seat, now: observe(rules, state, seat), past: seen[seat], choices: choicesFor(rules, state, seat), luck: number,
    temper: tempers[seat], budget: DEFAULT_BUDGET,
  };
}

export const STANDARD = standard();

function standard(): Policy {
  const policy = policyOf('standard');
  invariant(policy !== undefined, 'there are standard agents');
  return policy;
}

/**
 * What the game comes to when the entry is played at the fork and standard agents go on to the end.
 * @param seed all luck from here on, the world's and the agents'
 */
export function rollOut(fork: Fork, entry: Entry, seed: number): GameResult {
  const { rules, tempers } = fork;
  const first = playEntry(rules, { ...fork.state, seed }, entry);
  invariant(first.ok, 'what is rolled out is legal at its place');
  let { state } = first.value;
  const seen = perSeat((seat) => [...fork.seen[seat]]);
  const hear = (events: readonly GameEvent[]): void => {
    for (const seat of SEATS) seen[seat].push(...events.filter((event) => visibleTo(rules, event, seat)));
  };
  hear(first.value.events);
  while (state.phase.kind !== 'over') {
    const [seat] = seatsToMove(rules, state);
    invariant(seat !== undefined, 'somebody is to move until the game is over');
    const { command } = STANDARD(inputAt({ rules, state, seen, tempers }, seat, agentNumber(seed, seat)));
    const applied = apply(rules, state, seat, command);
    invariant(applied.ok, applied.ok ? '' : `the agent of ${seat} was refused: ${applied.error.code}`);
    ({ state } = applied.value);
    hear(applied.value.events);
  }
  const { ending, scores } = state.phase.outcome;
  return { ending, scores };
}
