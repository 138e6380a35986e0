// What a decision may depend on: the seat's own view and number, nothing else.
import { describe, expect, test } from 'vitest';
import type { TemperId } from '../../src/agents/index.ts';
import { choicesFor, observe } from '../../src/engine/index.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { diceFrom } from '../support/random-play.ts';
import { scrambled } from '../support/scrambled.ts';
import { agentGame, decide, seated } from './play.ts';

const LEVELS = ['random', 'novice', 'standard', 'expert'] as const;

describe.each(playedScenarios)('agents of $name', ({ rules }) => {
  test.each(LEVELS)('non-interference: %s agents decide alike in two states that differ only in what their seat may not see', (level) => {
    let compared = 0;
    for (let seed = 1; seed <= (rules.issues.length > 5 ? 3 : 6); seed += 1) {
      const dice = diceFrom(seed);
      for (const { state, input, decision } of agentGame({ rules, seed, table: seated('pragmatic', level) })) {
        const other = scrambled(rules, state, { viewer: input.seat, dice });
        const again = decide({ ...input, now: observe(rules, other, input.seat), choices: choicesFor(rules, other, input.seat) }, level);
        expect(again).toEqual(decision);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test.each(LEVELS)('determinism: a %s agent decides the same again, and changes nothing that it was given', (level) => {
    for (const { input, decision } of agentGame({ rules, seed: 11, table: seated('hawkish', level) })) expect(decide(deepFreeze(input), level)).toEqual(decision);
  });

  test('another number of its own makes another game', () => {
    const first = (luck: number): readonly string[] => [...agentGame({ rules, seed: 5, table: seated('pragmatic') })]
      .map(({ input }) => JSON.stringify(decide({ ...input, luck }, 'standard').command));
    expect(first(1)).not.toEqual(first(2));
    expect(first(1)).toEqual(first(1));
  });

  test.each<TemperId>(['hawkish', 'conciliatory'])('a whole game of %s seats is the same twice', (temper) => {
    const commands = (): readonly string[] => [...agentGame({ rules, seed: 9, table: seated(temper) })].map(({ decision }) => JSON.stringify(decision));
    expect(commands()).toEqual(commands());
  });
});
