// Whole games between agents, driven through the engine alone: what each saw, decided, and what became of it.
import { policyOf, TEMPERS, type Decision, type Level, type PolicyInput, type TemperId } from '../../src/agents/index.ts';
import {
  agentNumber, apply, choicesFor, observe, SEATS, seatsToMove, startGame, visibleTo, type GameEvent, type GameLength, type GameState, type Rules, type SeatId,
} from '../../src/engine/index.ts';

export type Seating = { readonly level: Level; readonly temper: TemperId };
export type Table = Readonly<Record<SeatId, Seating>>;
export type Setup = {
  readonly rules: Rules;
  readonly seed: number;
  readonly table: Table;
  readonly length?: GameLength;
  /** Somebody else who decides for a seat; undefined where the table's agent does. */
  readonly decideAs?: (input: PolicyInput) => Decision | undefined;
};
export type Taken = { readonly state: GameState; readonly input: PolicyInput; readonly decision: Decision };

export const seated = (temper: TemperId, level: Level = 'standard'): Table => ({ us: { level, temper }, iran: { level, temper }, oman: { level, temper } });

/** A whole game, decision by decision, and at the end the finished state. Throws where the engine refuses a decision. */
export function* agentGame({ rules, seed, table, length = 'full', decideAs }: Setup): Generator<Taken, GameState> {
  const started = startGame(rules, { seed, length });
  let { state } = started;
  const past: Record<SeatId, GameEvent[]> = { us: [], iran: [], oman: [] };
  const remember = (events: readonly GameEvent[]): void => {
    for (const seat of SEATS) past[seat].push(...events.filter((event) => visibleTo(rules, event, seat)));
  };
  remember(started.events);
  for (let nth = 0; nth < 2000; nth += 1) {
    const [seat] = seatsToMove(rules, state);
    if (seat === undefined) return state;
    const input = inputFor({ rules, state, seat, past: past[seat], luck: agentNumber(seed, seat) }, table[seat]);
    const decision = decideAs?.(input) ?? decide(input, table[seat].level);
    yield { state, input, decision };
    const result = apply(rules, state, seat, decision.command);
    if (!result.ok) throw new Error(`${seat} was refused ${JSON.stringify(decision.command)}: ${JSON.stringify(result.error)}`);
    ({ state } = result.value);
    remember(result.value.events);
  }
  throw new Error('the game does not end');
}

export type Seen = { readonly rules: Rules; readonly state: GameState; readonly seat: SeatId; readonly past: readonly GameEvent[]; readonly luck: number };

export function inputFor({ rules, state, seat, past, luck }: Seen, { temper }: Seating): PolicyInput {
  return { rules, seat, now: observe(rules, state, seat), past: [...past], choices: choicesFor(rules, state, seat), luck, temper: TEMPERS[temper], budget: 2_000 };
}

export function decide(input: PolicyInput, level: Level): Decision {
  const policy = policyOf(level);
  if (policy === undefined) throw new Error(`no level ${level}`);
  return policy(input);
}

/** The finished state of a whole game. */
export function finished(setup: Setup): GameState {
  const game = agentGame(setup);
  for (let next = game.next(); ; next = game.next()) if (next.done === true) return next.value;
}
