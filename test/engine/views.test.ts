// What is made of a state for its viewers: accounts, imagined games, digests.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  agentNumber, apply, assess, chance, digest, drawBelow, imagine, isPrincipal, observe, positionValues, ratificationOf, SEATS, seatsToMove, textDigest,
  type GameState, type Rules,
} from '../../src/engine/index.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { diceFrom, oneOf, randomCommand, randomGame, randomTerms } from '../support/random-play.ts';

describe.each(playedScenarios)('$name', ({ rules }) => {
  const states = [1, 2, 3, 4, 5, 6].flatMap((seed) => [...randomGame(rules, { seed })].map(({ state }) => state));

  test('a seat\'s account of a package is the verdict that its capital would give', () => {
    const verdicts = { yes: 0, no: 0 };
    const dice = diceFrom(1);
    const offer = rules.issues.map(({ id, giver, highest }) => ({ issue: id, giver, positions: Array.from({ length: highest + 1 }, (_, position) => position), inForce: 0 }));
    for (const state of states) {
      const terms = randomTerms(rules, { offer, inForce: state.inForce }, dice);
      if (terms === undefined) continue;
      for (const seat of rules.principals) {
        const guaranteed = Object.keys(terms).filter(() => dice.below(4) === 0);
        const account = assess(rules, observe(rules, state, seat), terms, guaranteed);
        const { ratifies, margin, worth, worthInForce, hurdle, crossed } = ratificationOf(rules, state, { seat, terms, guaranteed });
        expect(account).toMatchObject({ ratifies, margin, worth, worthInForce, hurdle });
        expect(account.crossed).toHaveLength(crossed.length);
        verdicts[ratifies ? 'yes' : 'no'] += 1;
      }
    }
    expect(verdicts.no).toBeGreaterThan(20);
  });

  test('each position of an issue as the whole package would count it', () => {
    for (const state of states.slice(0, 60)) {
      for (const seat of rules.principals) {
        const observation = observe(rules, state, seat);
        for (const { id, highest } of rules.issues) {
          const values = positionValues(rules, observation, id, {});
          expect(values).toHaveLength(highest + 1);
          for (const value of values.slice(1)) expect(assess(rules, observation, { [id]: value.position }).terms).toContainEqual(value);
        }
      }
    }
  });

  test('an imagined game looks as the real one does, to the seat that imagines it', () => {
    for (const state of states) {
      if (state.phase.kind === 'over') continue;
      for (const seat of SEATS) {
        const observation = observe(rules, state, seat);
        expect(observe(rules, imagine(rules, observation, guess(rules, state)), seat)).toEqual(observation);
      }
    }
  });

  test('and can be played to its end', () => {
    for (const [nth, state] of states.entries()) {
      if (nth % 17 !== 0 || state.phase.kind === 'over') continue;
      const dice = diceFrom(nth);
      let now = imagine(rules, observe(rules, state, oneOf(dice, SEATS)), guess(rules, state));
      for (let move = 0; move < 500; move++) {
        const [seat] = seatsToMove(rules, now);
        if (seat === undefined) break;
        const result = apply(rules, now, seat, randomCommand(rules, { state: now, seat }, dice));
        if (!result.ok) throw new Error(result.error.code);
        now = result.value.state;
      }
      expect(now.phase.kind).toBe('over');
    }
  });

  test('the digest is SHA-256 of the state\'s JSON', () => {
    for (const state of states.slice(0, 20)) expect(digest(state)).toBe(createHash('sha256').update(JSON.stringify(state)).digest('hex'));
  });

  test('only a principal has an account of packages', () => {
    const [state] = states;
    if (state === undefined) throw new Error('no state');
    for (const seat of SEATS.filter((one) => !isPrincipal(rules, one))) expect(() => assess(rules, observe(rules, state, seat), {})).toThrow('invariant');
  });
});

/** The other brief of every seat, and luck of its own. */
function guess(rules: Rules, state: GameState): Parameters<typeof imagine>[2] {
  const other = (seat: 'us' | 'iran' | 'oman'): string => rules.briefs[seat].find(({ id }) => id !== state.briefs[seat])?.id ?? state.briefs[seat];
  return { briefs: { us: other('us'), iran: other('iran'), oman: other('oman') }, seed: 12_345 };
}

test.each(['', 'abc', 'half a pair: \ud800!', 'Vienna–Muscat: é, ت, 😀', 'x'.repeat(1000)])('the digest of a text is SHA-256 of its UTF-8: %s', (text) => {
  expect(textDigest(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

describe('luck', () => {
  const key = (seed: number, purpose = 'raid'): Parameters<typeof drawBelow>[0] => ({ seed, round: 3, purpose });
  test('depends on seed, round and purpose alone', () => {
    expect(drawBelow(key(7), 1000)).toBe(drawBelow(key(7), 1000));
    const draws = [drawBelow(key(7), 1e6), drawBelow(key(8), 1e6), drawBelow({ ...key(7), round: 4 }, 1e6), drawBelow(key(7, 'cable'), 1e6)];
    expect(new Set(draws).size).toBe(4);
  });
  test('neighbouring seeds are no neighbours in luck', () => {
    const draws = Array.from({ length: 2000 }, (_, seed) => drawBelow(key(seed), 100));
    const steps = draws.slice(1).map((draw, nth) => Math.abs(draw - (draws[nth] ?? 0)));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    expect(Math.abs(mean - 100 / 3)).toBeLessThan(3);
    const counts = Array.from({ length: 10 }, (_, tenth) => draws.filter((draw) => Math.floor(draw / 10) === tenth).length);
    for (const count of counts) expect(Math.abs(count - 200)).toBeLessThan(60);
  });
  test.each([[0, 0], [2500, 500], [10_000, 2000]])('a chance of %i in 10,000 comes about as often as it says', (centipercent, expected) => {
    const hits = Array.from({ length: 2000 }, (_, seed) => chance(key(seed), centipercent)).filter(Boolean).length;
    expect(Math.abs(hits - expected)).toBeLessThan(60);
  });
  test('an agent\'s number tells seats and games apart', () => {
    const numbers = Array.from({ length: 500 }, (_, seed) => SEATS.map((seat) => agentNumber(seed, seat))).flat();
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
