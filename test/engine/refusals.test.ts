// What apply accepts and refuses: exactly what the choices describe (house.md, section 5; reliability.md, H3).
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apply, isCommand, REJECTION_CODES, SEATS, seatsToMove, startGame, type Command, type GameState, type RejectionCode, type Rules, type SeatId,
} from '../../src/engine/index.ts';
import { anyCommand, mutated } from '../support/any-command.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { isDescribed } from '../support/described.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { diceFrom, oneOf, randomCommand, randomGame } from '../support/random-play.ts';

/** Commands tried on each scenario; on all of them together over 20,000. */
const TRIES = 5000;

/** The refusal of a command; throws where it was accepted, or where the frozen state was written to. */
function refusal(rules: Rules, state: GameState, seat: SeatId, command: Command): RejectionCode {
  const result = apply(rules, deepFreeze(state), seat, command);
  if (result.ok) throw new Error(`accepted: ${seat} ${JSON.stringify(command)}`);
  if (!REJECTION_CODES.includes(result.error.code)) throw new Error(`unknown code ${result.error.code}`);
  return result.error.code;
}

describe.each(playedScenarios)('$name', ({ rules: loose }) => {
  const rules = deepFreeze(loose);

  test('apply accepts exactly what the choices describe', () => {
    const tally = { accepted: 0, refused: 0 };
    const codes = new Set<RejectionCode>();
    for (let seed = 1000; tally.accepted + tally.refused < TRIES; seed++) {
      const dice = diceFrom(seed);
      for (const { state } of randomGame(rules, { seed })) {
        const [seat] = seatsToMove(rules, deepFreeze(state));
        if (seat === undefined) continue;
        for (let nth = 0; nth < 6; nth++) {
          const legal = randomCommand(rules, { state, seat }, dice);
          const command = nth === 0 ? legal : mutated(rules, nth % 2 === 0 ? legal : anyCommand(rules, dice, legal.kind), dice);
          const result = apply(rules, state, seat, command);
          if (result.ok !== isDescribed(rules, state, seat, command)) throw new Error(`${result.ok ? 'accepted' : 'refused'}: ${seat} ${JSON.stringify(command)}`);
          tally[result.ok ? 'accepted' : 'refused'] += 1;
          if (!result.ok) codes.add(result.error.code);
        }
      }
    }
    expect(tally.accepted).toBeGreaterThan(TRIES / 5);
    expect(tally.refused).toBeGreaterThan(TRIES / 5);
    expect([...codes].filter((code) => code.startsWith('turn/') || code.startsWith('command/'))).toEqual([]);
    expect(codes.size).toBeGreaterThan(15);
  });

  test('commands of the wrong seat, in the wrong phase or of the wrong kind change nothing', () => {
    let refused = 0;
    for (let seed = 3000; refused < TRIES; seed++) {
      const dice = diceFrom(seed);
      for (const { state } of randomGame(rules, { seed })) {
        const toMove = seatsToMove(rules, state);
        for (const seat of SEATS) {
          const command = anyCommand(rules, dice);
          if (isDescribed(rules, state, seat, command)) continue;
          const code = refusal(rules, state, seat, command);
          if (!toMove.includes(seat) && !code.startsWith('turn/')) throw new Error(`${seat} was told ${code} out of turn`);
          refused += 1;
        }
      }
    }
  });

  test('a finished game takes nothing', () => {
    for (let seed = 0; seed < 30; seed++) {
      const last = [...randomGame(rules, { seed })].at(-1);
      if (last === undefined) throw new Error('no game');
      const dice = diceFrom(seed);
      for (const seat of SEATS) expect(refusal(rules, last.state, seat, anyCommand(rules, dice))).toBe('turn/game-over');
    }
  });

  test('whatever JSON can say is answered, and what is no command is refused', () => {
    const { state } = startGame(rules, { seed: 1, length: 'full' });
    const frozen = deepFreeze(state);
    const before = JSON.stringify(frozen);
    fc.assert(fc.property(fc.constantFrom(...SEATS), fc.jsonValue(), (seat, value) => {
      expect(isCommand(value)).toBe(false);
      expect(apply(rules, frozen, seat, value as Command)).toEqual({ ok: false, error: { code: 'command/malformed' } });
    }), { numRuns: 2000 });
    expect(JSON.stringify(frozen)).toBe(before);
  });

  test('commands broken in one place are refused and never throw', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(null, 1.5, -1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '', '__proto__', 'constructor', [], [[]], {}));
    const states = Array.from({ length: 12 }, (_, seed) => [...randomGame(rules, { seed })].map(({ state }) => deepFreeze(state)).slice(0, -1)).flat();
    fc.assert(fc.property(fc.nat(), junk, fc.nat(), (luck, value, at) => {
      const dice = diceFrom(luck);
      const state = oneOf(dice, states);
      const [seat] = seatsToMove(rules, state);
      if (seat === undefined) throw new Error('nobody to move');
      const broken = brokenAt(randomCommand(rules, { state, seat }, dice), at, value);
      const result = apply(rules, state, seat, broken as Command);
      if (result.ok) expect(isDescribed(rules, state, seat, broken as Command)).toBe(true);
      else expect(REJECTION_CODES).toContain(result.error.code);
    }), { numRuns: 1000 });
  });
});

/** The value with the nth of its inner places overwritten. */
function brokenAt(value: unknown, nth: number, junk: unknown): unknown {
  const places: (readonly string[])[] = [];
  const walk = (inner: unknown, path: readonly string[]): void => {
    places.push(path);
    if (typeof inner === 'object' && inner !== null) for (const [key, next] of Object.entries(inner)) walk(next, [...path, key]);
  };
  walk(value, []);
  return overwritten(value, places[nth % places.length] ?? [], junk);
}

function overwritten(value: unknown, path: readonly string[], junk: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return junk;
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (String(index) === key ? overwritten(inner, rest, junk) : inner));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === key ? overwritten(inner, rest, junk) : inner]));
}

describe('shapes that are no command', () => {
  const dispatch = { kind: 'dispatch', actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'keep' }, request: { families: [], format: 'direct' } };
  test.each([
    { say: 'a further key', value: { kind: 'pass', why: 'tired' } },
    { say: 'a missing key', value: { kind: 'offer' } },
    { say: 'an unknown kind', value: { kind: 'surrender' } },
    { say: 'a kind that objects inherit', value: { kind: 'toString' } },
    { say: 'a list', value: [{ kind: 'pass' }] },
    { say: 'nothing', value: null },
    { say: 'a fraction', value: { kind: 'offer', terms: { level: 1.5 } } },
    { say: 'minus zero', value: JSON.parse('{"kind":"offer","terms":{"level":-0}}') as unknown },
    { say: 'a text for a number', value: { kind: 'offer', terms: { level: '1' } } },
    { say: 'terms as a list', value: { kind: 'offer', terms: [1] } },
    { say: 'a number for a flag', value: { ...dispatch, confidences: [{ topic: 'hurdle', mayPassOn: 1 }] } },
    { say: 'a key inside', value: { ...dispatch, accord: { kind: 'keep', issues: [] } } },
    { say: 'an undefined aim', value: { ...dispatch, actions: [{ action: 'us-ease', issue: undefined }] } },
  ])('$say', ({ value }) => {
    expect(isCommand(value)).toBe(false);
  });
  test('the example it was broken from', () => {
    expect(isCommand(dispatch)).toBe(true);
  });
});

test('a seat that is none is refused, whatever it is', () => {
  const rules = playedScenarios[0]?.rules;
  if (rules === undefined) throw new Error('no scenario');
  const { state } = startGame(rules, { seed: 1, length: 'full' });
  for (const seat of ['audience', 'all', '', 'toString', null, 3, {}, { toString: 1 }, []]) {
    expect(apply(rules, state, seat as SeatId, { kind: 'pass' })).toMatchObject({ ok: false, error: { code: 'command/unknown-seat' } });
  }
});
