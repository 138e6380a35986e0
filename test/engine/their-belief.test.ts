// What one side is told of the other's belief is what the other side itself is told.
import { expect, test } from 'vitest';
import { observe, positionValues, theirBeliefPercent } from '../../src/engine/index.ts';
import { randomGame } from '../support/random-play.ts';
import { trustingRules } from '../support/tiny-rules.ts';

const rules = trustingRules;
const moments = Array.from({ length: 12 }, (_, seed) => [...randomGame(rules, { seed, length: 'full' })]).flat().filter(({ state }) => state.phase.kind !== 'over');

test.each(rules.issues.map(({ id, giver }) => [id, giver] as const))('%s, given by %s', (issue, giver) => {
  const [first, second] = rules.principals;
  const receiver = giver === first ? second : first;
  for (const { state } of moments) {
    const whole = Object.fromEntries(rules.issues.map(({ id, highest }) => [id, highest]));
    for (const terms of [{}, whole]) {
      const [value] = positionValues(rules, observe(rules, state, receiver), issue, terms);
      expect(theirBeliefPercent(rules, observe(rules, state, giver), issue, terms)).toBe(value?.credibilityPercent);
    }
  }
});
