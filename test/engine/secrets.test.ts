// No seat can learn what it may not (reliability.md, H1 and H2).
import { describe, expect, test } from 'vitest';
import {
  apply, assess, choicesFor, FIELDS, isPrincipal, observe, SEATS, seatsToMove, startGame, visibleTo,
  type Command, type GameEvent, type GameState, type Rules, type SeatId,
} from '../../src/engine/index.ts';
import { anyCommand, mutated } from '../support/any-command.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { diceFrom, randomCommand, randomGame, randomMoves, type Dice } from '../support/random-play.ts';
import { scrambled } from '../support/scrambled.ts';
import { canariesHiddenFrom, tinyRules, trustingRules } from '../support/tiny-rules.ts';

const viewers = [...SEATS, 'audience'] as const;

/** Everything a viewer is told of a state, as text. */
function knownTo(rules: Rules, state: GameState, seat: SeatId | 'audience'): string {
  const observation = observe(rules, state, seat);
  if (seat === 'audience') return JSON.stringify(observation);
  const draft = { kind: 'dispatch', actions: [], confidences: [] } as const;
  const own = isPrincipal(rules, seat) ? assess(rules, observation, { [rules.issues[0]?.id ?? '']: 1 }) : 'no account';
  return JSON.stringify([observation, choicesFor(rules, state, seat), choicesFor(rules, state, seat, draft), own]);
}

/** Pairs of states for each scenario; for all of them together over 5,000. */
const PAIRS = 1500;

describe.each(playedScenarios)('$name', ({ rules }) => {
  test('two states that differ in secrets alone look the same', () => {
    let pairs = 0;
    for (let seed = 100; pairs < PAIRS; seed++) {
      const dice = diceFrom(seed);
      for (const { state } of randomGame(rules, { seed })) {
        if (state.phase.kind === 'over') continue;
        for (const viewer of viewers) {
          const other = scrambled(rules, state, { viewer, dice });
          const [known, before] = [knownTo(rules, other, viewer), knownTo(rules, state, viewer)];
          if (known !== before) expect(known).toBe(before);
          pairs += 1;
        }
      }
    }
  });

  test('in both a seat is allowed the same, and refused with the same words', () => {
    let pairs = 0;
    for (let seed = 200; pairs < PAIRS; seed++) {
      const dice = diceFrom(seed);
      for (const { state } of randomGame(rules, { seed })) {
        if (state.phase.kind === 'over') continue;
        for (const seat of SEATS) {
          const other = scrambled(rules, state, { viewer: seat, dice });
          const command = someCommand(rules, state, seat, dice);
          const [one, two] = [apply(rules, state, seat, command), apply(rules, other, seat, command)];
          expect(two.ok ? 'allowed' : two.error).toEqual(one.ok ? 'allowed' : one.error);
          pairs += 1;
        }
      }
    }
  });

  test('what a seat does at the table shows it the same in both', () => {
    let pairs = 0;
    for (let seed = 250; pairs < PAIRS / 5; seed++) {
      const dice = diceFrom(seed);
      for (const { state } of randomGame(rules, { seed })) {
        const [seat] = seatsToMove(rules, state);
        if (seat === undefined || 'sealed' in state.phase) continue;
        const command = randomCommand(rules, { state, seat }, dice);
        if (command.kind === 'sound-out') continue;
        // Whether the mediator has credit left shows in whether it takes the floor: everybody sees that.
        const other = { ...scrambled(rules, state, { viewer: seat, dice }), gauges: state.gauges };
        const [one, two] = [played(rules, state, seat, command), played(rules, other, seat, command)];
        expect(seen(rules, two.events, seat)).toEqual(seen(rules, one.events, seat));
        expect(observe(rules, two.state, seat)).toEqual(observe(rules, one.state, seat));
        pairs += 1;
      }
    }
  });

  test('a sealed command that is not the last of its set tells nobody anything but its own sender', () => {
    for (let seed = 300; seed < 330; seed++) {
      let before: GameState | undefined;
      for (const { state, events, move } of randomGame(rules, { seed })) {
        if (move !== 'start' && before !== undefined && 'sealed' in before.phase && 'sealed' in state.phase && before.phase.kind === state.phase.kind && before.round === state.round) {
          expect(events).toEqual([]);
          for (const viewer of viewers.filter((one) => one !== move.seat)) expect(observe(rules, state, viewer)).toEqual(observe(rules, before, viewer));
        }
        before = state;
      }
    }
  });
});

/** Legal where the seat is to move and luck will have it; else something or other. */
function someCommand(rules: Rules, state: GameState, seat: SeatId, dice: Dice): Command {
  if (!seatsToMove(rules, state).includes(seat) || dice.below(4) === 0) return anyCommand(rules, dice);
  const legal = randomCommand(rules, { state, seat }, dice);
  return dice.below(2) === 0 ? legal : mutated(rules, legal, dice);
}

describe.each([{ name: 'tiny', rules: tinyRules }, { name: 'trusting', rules: trustingRules }])('canaries in $name', ({ rules }) => {
  test('no word of another seat\'s secrets in what a seat sees before the end', () => {
    let read = 0;
    for (let seed = 0; seed < 60; seed++) {
      for (const { state, events } of randomGame(rules, { seed })) {
        if (state.phase.kind === 'over') continue;
        for (const viewer of viewers) {
          const words = JSON.stringify([observe(rules, state, viewer), events.filter((event) => visibleTo(rules, event, viewer)), ...(viewer === 'audience' ? [] : [choicesFor(rules, state, viewer)])]);
          for (const canary of canariesHiddenFrom(viewer)) if (words.includes(canary)) expect(words).not.toContain(canary);
          read += words.length;
        }
      }
    }
    expect(read).toBeGreaterThan(1_000_000);
  });

  test('the canaries sing where they may', () => {
    const heard = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      for (const { state, events } of randomGame(rules, { seed })) {
        for (const seat of SEATS) {
          const words = JSON.stringify([observe(rules, state, seat), choicesFor(rules, state, seat), events.filter((event) => visibleTo(rules, event, seat))]);
          for (const [word] of words.matchAll(/canary-[a-z]+-[a-z-]+/g)) heard.add(word);
        }
      }
    }
    expect([...heard].sort()).toEqual([
      'canary-iran-cable', 'canary-iran-hush', 'canary-iran-poor', 'canary-iran-proud', 'canary-iran-strain', 'canary-oman-host',
      'canary-oman-sage', 'canary-oman-walk', 'canary-us-consult', 'canary-us-energy-line', 'canary-us-firm', 'canary-us-soft', 'canary-us-watch-line',
    ]);
  });
});

describe('what others do in secret', () => {
  const blind: Rules = {
    ...trustingRules,
    issues: trustingRules.issues.map((issue) => ({ ...issue, detectionPercent: 0 })),
    verifying: trustingRules.verifying.map((one) => ({ ...one, detectsPercent: one.detectsPercent.map((row) => row.map(() => 0)) })),
  };

  test('stalling that is never found looks honoured to everybody else, to the end', () => {
    let stalled = 0;
    for (let seed = 0; seed < 120; seed++) {
      const moves = randomMoves(blind, { seed });
      let honest = startGame(blind, { seed, length: 'full' }).state;
      let sly = honest;
      for (const { seat, command } of moves) {
        const [inGoodFaith, inBadFaith] = [played(blind, honest, seat, conducted(command, seat, [])), played(blind, sly, seat, conducted(command, seat, Object.keys(sly.inForce)))];
        [honest, sly] = [inGoodFaith.state, inBadFaith.state];
        if (honest.phase.kind === 'over') break;
        stalled += sly.commitments.filter(({ honoured, due }) => honoured < due).length;
        for (const viewer of ['us', 'oman', 'audience'] as const) {
          expect(seen(blind, inBadFaith.events, viewer)).toEqual(seen(blind, inGoodFaith.events, viewer));
          expect(observe(blind, sly, viewer)).toEqual(observe(blind, honest, viewer));
        }
      }
    }
    expect(stalled).toBeGreaterThan(100);
  });

  test('what is entrusted to the mediator alone is unknown to the other side until it is carried', () => {
    const rules = trustingRules;
    for (let seed = 0; seed < 40; seed++) {
      const state = startGame(rules, { seed, length: 'full' }).state;
      const dice = diceFrom(seed);
      const orders = SEATS.map((seat) => ({ seat, command: randomCommand(rules, { state, seat }, dice) }));
      const [told, silent] = [true, false].map((tells) => orders.reduce<{ readonly state: GameState; readonly events: readonly GameEvent[] }>(
        (now, { seat, command }) => played(rules, now.state, seat, seat === 'iran' && command.kind === 'dispatch'
          ? { ...command, confidences: tells ? [{ topic: 'hurdle', mayPassOn: dice.below(2) === 0 }] : [] } : command), { state, events: [] }));
      if (told === undefined || silent === undefined) throw new Error('two games');
      expect(seen(rules, told.events, 'us')).toEqual(seen(rules, silent.events, 'us'));
      expect(knownTo(rules, told.state, 'us')).toBe(knownTo(rules, silent.state, 'us'));
      expect(knownTo(rules, told.state, 'oman')).not.toBe(knownTo(rules, silent.state, 'oman'));
    }
  });

  test('a sounding is between the mediator and the side that is sounded', () => {
    let soundings = 0;
    for (let seed = 0; seed < 200; seed++) {
      for (const { state, events, move } of randomGame(tinyRules, { seed })) {
        if (move === 'start' || move.command.kind !== 'sound-out') continue;
        const other = move.command.seat === 'us' ? 'iran' : 'us';
        expect(seen(tinyRules, events, other)).toEqual([]);
        expect(seen(tinyRules, events, 'audience')).toEqual([]);
        expect(JSON.stringify(observe(tinyRules, state, other).phase)).not.toContain(`"soundedOut":["${move.command.seat}"`);
        soundings += 1;
      }
    }
    expect(soundings).toBeGreaterThan(30);
  });
});

function played(rules: Rules, state: GameState, seat: SeatId, command: Command): { readonly state: GameState; readonly events: readonly GameEvent[] } {
  const result = apply(rules, state, seat, command);
  if (!result.ok) throw new Error(JSON.stringify([seat, command, result.error]));
  return result.value;
}

const seen = (rules: Rules, events: readonly GameEvent[], viewer: SeatId | 'audience'): readonly GameEvent[] =>
  events.filter((event) => visibleTo(rules, event, viewer));

/** Iran's dispatch with other conduct. */
function conducted(command: Command, seat: SeatId, stall: readonly string[]): Command {
  if (command.kind !== 'dispatch' || seat !== 'iran') return command;
  return { ...command, stall: stall.filter((issue) => tinyRules.issues.some(({ id, giver }) => id === issue && giver === 'iran')) };
}

describe('every field of the state', () => {
  const { state } = startGame(tinyRules, { seed: 1, length: 'full' });

  test('is shown, filtered or secret by decision', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(state).sort());
  });

  test.each(Object.entries(FIELDS).filter(([, shown]) => shown === 'secret').map(([field]) => ({ field })))('$field appears in no observation', ({ field }) => {
    for (const viewer of viewers) expect(Object.keys(observe(tinyRules, state, viewer))).not.toContain(field);
  });

  test('the seed is in no observation in any form', () => {
    const odd = startGame(tinyRules, { seed: 987_654_321, length: 'full' }).state;
    for (const viewer of [...viewers, 'all'] as const) expect(JSON.stringify(observe(tinyRules, odd, viewer))).not.toContain('987654321');
  });

  test('shown ones are shown as they are', () => {
    for (const [field, decision] of Object.entries(FIELDS)) {
      if (decision !== 'shown') continue;
      for (const viewer of viewers) {
        expect(Object.entries(observe(tinyRules, state, viewer)).find(([key]) => key === field)?.[1]).toEqual(Object.entries(state).find(([key]) => key === field)?.[1]);
      }
    }
  });
});

