// What the adviser may say: commands that the engine takes, three where there are three, best first, and nothing that its seat may not know.
import { describe, expect, test } from 'vitest';
import { advise, type Advice, type PolicyInput } from '../../src/agents/index.ts';
import { apply, choicesFor, observe, type Choices, type GameState } from '../../src/engine/index.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { diceFrom } from '../support/random-play.ts';
import { scrambled } from '../support/scrambled.ts';
import { agentGame, seated, type Taken } from './play.ts';

/** A game of honest agents, and what the adviser of each seat says before it moves. */
function* advisedGame(rules: PolicyInput['rules'], seed: number): Generator<Taken & { readonly advice: Advice }> {
  for (const taken of agentGame({ rules, seed, table: seated('pragmatic') })) yield { ...taken, advice: advise(taken.input) };
}

/** At least so many different commands are open, as far as that can be told from the choices at a glance. */
function openAtLeast(choices: Choices): number {
  switch (choices.kind) {
    case 'dispatch': return choices.actions.filter(({ open }) => open).length + 1;
    case 'floor': return choices.initial.kind === 'none' ? 2 : 3;
    case 'answer-bridge': return choices.answers.length;
    case 'statement': return choices.statements.filter(({ kind }) => kind !== 'draw-line').length;
    case 'mediation': return choices.guaranteeStanding.length + 1;
    case 'agenda': return choices.formats.length;
    case 'wait': case 'sealed': case 'over': return 0;
  }
}

describe.each(playedScenarios)('the adviser in $name', ({ rules }) => {
  const seeds = rules.issues.length > 5 ? [3] : [1, 2, 3];

  test('three different commands that the engine takes, best first, each with something expected or a reason', () => {
    for (const seed of seeds) {
      for (const { state, input, advice: { options } } of advisedGame(rules, seed)) {
        expect(options.length).toBeGreaterThanOrEqual(Math.min(3, openAtLeast(input.choices)));
        expect(options.length).toBeLessThanOrEqual(3);
        expect(new Set(options.map(({ command }) => JSON.stringify(command))).size).toBe(options.length);
        expect(options.map(({ worth }) => worth)).toEqual(options.map(({ worth }) => worth).sort((a, b) => b - a));
        for (const { command, expects, why } of options) {
          expect(apply(rules, state, input.seat, command)).toMatchObject({ ok: true });
          expect(expects.length + why.length).toBeGreaterThan(0);
        }
      }
    }
  });

  test('non-interference: the same advice in two states that differ only in what the seat may not see', () => {
    const dice = diceFrom(7);
    const unseen = (state: GameState, input: PolicyInput): PolicyInput => {
      const other = scrambled(rules, state, { viewer: input.seat, dice });
      return { ...input, now: observe(rules, other, input.seat), choices: choicesFor(rules, other, input.seat) };
    };
    for (const { state, input, advice } of advisedGame(rules, 5)) expect(advise(unseen(state, input))).toEqual(advice);
  });

  test('determinism: the same again, and nothing changed that it was given', () => {
    for (const { input, advice } of advisedGame(rules, 11)) expect(advise(deepFreeze(input))).toEqual(advice);
  });

  test('an estimate is a range of what briefs of the scenario say, exact only where it was confided', () => {
    for (const { input, advice: { estimates } } of advisedGame(rules, 2)) {
      expect(estimates.map(({ seat }) => seat)).toEqual(rules.principals.filter((seat) => seat !== input.seat));
      for (const { seat, priorities, hurdle, lines } of estimates) {
        for (const { issue, lowPoints, highPoints, confided } of priorities) {
          const index = rules.issues.findIndex(({ id }) => id === issue);
          const spreads = rules.briefs[seat].map(({ valuePoints }) => Math.max(...(valuePoints[index] ?? [0])) - Math.min(...(valuePoints[index] ?? [0])));
          expect(spreads).toContain(lowPoints);
          expect(spreads).toContain(highPoints);
          expect(lowPoints).toBeLessThanOrEqual(highPoints);
          if (confided) expect(lowPoints).toBe(highPoints);
        }
        expect(hurdle.lowPercent).toBeLessThan(hurdle.highPercent);
        for (const { percent } of lines) expect(percent).toSatisfy((value: number) => value >= 10 && value <= 90 && value % 10 === 0);
      }
    }
  });
});
