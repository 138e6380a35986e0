// A rule that is switched off is off, and the game is still one that ends.
import { describe, expect, test } from 'vitest';
import { choicesFor, dealTables, startGame, type GameEvent } from '../../src/engine/index.ts';
import { SWITCHABLE, withoutRule } from '../../src/scenario/index.ts';
import { agentGame, seated } from '../agents/play.ts';
import { playedScenarios } from '../support/played-scenarios.ts';

describe.each(playedScenarios)('$name', ({ rules }) => {
  test.each(SWITCHABLE)('is played to its end without %s', (rule) => {
    const game = agentGame({ rules: withoutRule(rules, rule), seed: 3, table: seated('pragmatic') });
    let last = game.next();
    while (last.done !== true) last = game.next();
    expect(last.value.phase.kind).toBe('over');
  });

  test.each(SWITCHABLE)('switching %s off leaves the scenario itself as it is', (rule) => {
    const before = JSON.stringify(rules);
    withoutRule(rules, rule);
    expect(JSON.stringify(rules)).toBe(before);
  });

  test('without bridging and guarantees nobody bridges or vouches', () => {
    const kinds = new Set<string>();
    for (const seed of [1, 2, 3]) {
      for (const { decision: { command } } of agentGame({ rules: withoutRule(withoutRule(rules, 'bridging'), 'guarantees'), seed, table: seated('conciliatory') })) {
        kinds.add(command.kind);
      }
    }
    expect(['bridge', 'answer-bridge', 'guarantee'].filter((kind) => kinds.has(kind))).toEqual([]);
  });

  test('without confidences and consultations nobody confides or consults', () => {
    const { state } = startGame(withoutRule(withoutRule(rules, 'confidences'), 'consultations'), { seed: 1, length: 'full' });
    const choices = choicesFor(withoutRule(withoutRule(rules, 'confidences'), 'consultations'), state, 'us');
    if (choices.kind !== 'dispatch') throw new Error('the game begins with orders');
    expect(choices.confidencesLeft).toBe(0);
    const consultations = rules.actions.filter(({ effects }) => effects.some(({ kind }) => kind === 'mandate')).map(({ id }) => id);
    expect(choices.actions.filter(({ action, open }) => open && consultations.includes(action))).toEqual([]);
  });

  test('without the hurdle no concession costs more at home than abroad', () => {
    const bare = withoutRule(rules, 'hurdle');
    const { state } = startGame(bare, { seed: 1, length: 'full' });
    expect(dealTables(bare, state).hurdle).toEqual([0, 0]);
  });

  test('without a third party none strikes', () => {
    const struck = (events: readonly GameEvent[]): boolean => events.some(({ kind }) => kind === 'third-party-struck');
    for (const seed of [1, 2, 3, 4]) {
      for (const { input } of agentGame({ rules: withoutRule(rules, 'third-party'), seed, table: seated('hawkish') })) expect(struck(input.past)).toBe(false);
    }
  });
});

test.each(SWITCHABLE)('the flagship has %s to switch off', (rule) => {
  const flagship = playedScenarios.find(({ name }) => name === 'rome-second-round')?.rules;
  if (flagship === undefined) throw new Error('no flagship');
  expect(withoutRule(flagship, rule)).not.toEqual(flagship);
});
