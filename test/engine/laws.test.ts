// The laws of the engine over random legal play (house.md, section 5; reliability.md, D2).
import { describe, expect, test } from 'vitest';
import {
  apply, digest, SEATS, seatsToMove, startGame, type Command, type GameState, type Rules,
} from '../../src/engine/index.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { keyOrders, sortedKeys } from '../support/key-order.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { diceFrom, mostCommands, randomGame, randomMoves, type Move } from '../support/random-play.ts';

function must(rules: Rules, state: GameState, { seat, command }: Move): GameState {
  const result = apply(rules, state, seat, command);
  if (!result.ok) throw new Error(JSON.stringify([seat, command, result.error]));
  return result.value.state;
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth);

describe.each(playedScenarios)('$name', ({ rules: loose }) => {
  const rules = deepFreeze(loose);

  test('the same seed and commands give the same digests, and other seeds other games', () => {
    const finals = seeds(20).map((seed) => {
      const first = [...randomGame(rules, { seed })].map(({ state }) => digest(state));
      const again = randomMoves(rules, { seed }).reduce((states: GameState[], move) => [...states, must(rules, states.at(-1) ?? fail(), move)],
        [startGame(rules, { seed, length: 'full' }).state]);
      expect(again.map(digest)).toEqual(first);
      return first.at(-1);
    });
    expect(new Set(finals).size).toBe(finals.length);
  });

  test('random legal play always ends, within the bound, and breaks no invariant', () => {
    let commands = 0;
    let games = 0;
    for (let seed = 0; games < 300 || commands < 20_000; seed++) {
      for (const length of ['full', 'class'] as const) {
        let moves = -1;
        let last: GameState | undefined;
        for (const { state } of randomGame(rules, { seed, length })) {
          checkState(rules, state);
          last = state;
          moves += 1;
        }
        expect(last?.phase.kind).toBe('over');
        expect(moves).toBeLessThanOrEqual(mostCommands(rules, length));
        commands += moves;
        games += 1;
      }
    }
  });

  test('apply never changes its input', () => {
    for (const seed of seeds(20)) {
      for (const { state } of randomGame(rules, { seed })) deepFreeze(state);
    }
  });

  test('a state survives a trip through JSON', () => {
    for (const seed of seeds(10)) {
      for (const { state } of randomGame(rules, { seed })) expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
    }
  });

  test('a game goes on from a state read back from JSON as it would have gone on', () => {
    for (const seed of seeds(10)) {
      const moves = randomMoves(rules, { seed });
      const live = moves.reduce((state, move) => must(rules, state, move), startGame(rules, { seed, length: 'full' }).state);
      const read = moves.reduce((state: GameState, move) => must(rules, JSON.parse(JSON.stringify(state)) as GameState, move),
        startGame(rules, { seed, length: 'full' }).state);
      expect(digest(read)).toBe(digest(live));
    }
  });

  test('key order is fixed by construction', () => {
    const known = new Map<string, string>();
    const issues = rules.issues.map(({ id }) => id);
    const isPositions = (keys: readonly string[]): boolean => {
      if (!keys.every((key) => issues.includes(key))) return false;
      const ordered = issues.filter((id) => keys.includes(id));
      if (keys.join() !== ordered.join()) expect(keys).toEqual(ordered);
      return true;
    };
    for (const seed of seeds(30)) {
      for (const { state } of randomGame(rules, { seed })) {
        for (const [place, keys] of keyOrders(state, isPositions)) {
          const before = known.get(place);
          if (before === undefined) known.set(place, keys);
          else if (keys !== before) expect(`${place}: ${keys}`).toBe(`${place}: ${before}`);
        }
        expect(JSON.stringify(sortedKeys(JSON.parse(JSON.stringify(state))))).toBe(JSON.stringify(sortedKeys(state)));
      }
    }
    expect(known.size).toBeGreaterThan(30);
  });

  test('the key order of a command shows in no state', () => {
    for (const seed of seeds(10)) {
      const dice = diceFrom(seed);
      let plain = startGame(rules, { seed, length: 'full' }).state;
      let turned = plain;
      for (const move of randomMoves(rules, { seed })) {
        plain = must(rules, plain, move);
        turned = must(rules, turned, { seat: move.seat, command: otherKeyOrder(move.command, dice.below(2) === 0) });
        expect(JSON.stringify(turned)).toBe(JSON.stringify(plain));
      }
    }
  });

  test('the order in which sealed commands arrive shows in no state', () => {
    for (const seed of seeds(20)) {
      let inOrder = startGame(rules, { seed, length: 'full' }).state;
      for (const set of setsOf(rules, seed)) {
        const state = inOrder;
        inOrder = set.reduce((now, move) => must(rules, now, move), state);
        const turned = [...set].reverse().reduce((now, move) => must(rules, now, move), state);
        expect(digest(turned)).toBe(digest(inOrder));
        const firstTwo = set.slice(0, 2);
        const [half, turnedHalf] = [firstTwo, [...firstTwo].reverse()].map((moves) => moves.reduce((now, move) => must(rules, now, move), state));
        expect(JSON.stringify(turnedHalf)).toBe(JSON.stringify(half));
      }
    }
  });
});

function fail(): never {
  throw new Error('no state');
}

/** What holds of every state that play can reach. */
function checkState(rules: Rules, state: GameState): void {
  for (const { id, minCenti, maxCenti } of rules.gauges) {
    const value = state.gauges[id] ?? Number.NaN;
    if (!(Number.isInteger(value) && value >= minCenti && value <= maxCenti)) throw new Error(`${id} stands at ${value}`);
  }
  for (const { id, highest } of rules.issues) {
    const position = state.inForce[id];
    if (position !== undefined && !(position >= 1 && position <= highest)) throw new Error(`${id} in force at ${position}`);
  }
  const promised = state.commitments.map(({ issue, position }) => [issue, position]);
  if (JSON.stringify(promised) !== JSON.stringify(Object.entries(state.inForce))) throw new Error('commitments are not what is in force');
  for (const { due, honoured, looked } of state.commitments) {
    if (honoured > due || looked > due || honoured < 0) throw new Error(`honoured ${honoured}, looked ${looked} of ${due}`);
  }
  if (state.guaranteed.some((issue) => state.inForce[issue] === undefined)) throw new Error('a guarantee of nothing');
  const nobody = seatsToMove(rules, state).length === 0;
  if (nobody !== (state.phase.kind === 'over')) throw new Error('nobody to move');
  if (state.phase.kind !== 'over') return;
  const { scores, ending } = state.phase.outcome;
  for (const seat of SEATS) {
    const score = scores[seat];
    if (!(Number.isInteger(score) && score >= 0 && score <= 100)) throw new Error(`${seat} scores ${score}`);
    if (ending === 'war' && score !== 0) throw new Error('somebody gains by war');
  }
}

/** The moves of a random game in sets: sealed ones together, all others by themselves. */
function setsOf(rules: Rules, seed: number): Move[][] {
  const sets: Move[][] = [];
  let before: GameState | undefined;
  for (const { state, move } of randomGame(rules, { seed })) {
    if (move !== 'start') {
      const joins = before !== undefined && 'sealed' in before.phase && before.phase.sealed.length > 0;
      if (joins) sets.at(-1)?.push(move);
      else sets.push([move]);
    }
    before = state;
  }
  return sets;
}

/** The same command with its keys written in the opposite order, or sorted. */
function otherKeyOrder(command: Command, sorted: boolean): Command {
  return (sorted ? sortedKeys(command) : backwards(command)) as Command;
}

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, backwards(inner)]));
}

