// Every text of a game, and what both capitals made of it: the numbers of the rules themselves.
import { describe, expect, test } from 'vitest';
import { laidTexts, seenUnder } from '../../src/analysis/index.ts';
import { dealTables, ratificationOf } from '../../src/engine/index.ts';
import { goldenGame, GOLDEN_NAMES } from '../support/golden-rerun.ts';

describe.each(GOLDEN_NAMES)('%s', (name) => {
  const { rerun: { rules, steps } } = goldenGame(name);
  const texts = laidTexts(rules, steps);

  test('as many as were laid, in order', () => {
    const laid = steps.flatMap(({ events }, step) => events.flatMap(({ kind }) => (kind === 'offered' || kind === 'bridge-laid' ? [step] : [])));
    expect(texts.map(({ step }) => step)).toEqual(laid);
  });

  test('both verdicts are those that the capitals give, a guarantee in the text counted', () => {
    for (const text of texts) {
      const state = steps[text.step]?.state;
      if (state === undefined) throw new Error(`no step ${text.step}`);
      const guaranteed = rules.issues.filter((_, issue) => (text.guaranteed[issue] ?? 0) > 0).map(({ id }) => id);
      const verdicts = rules.principals.map((seat) => ratificationOf(rules, state, { seat, terms: text.terms, guaranteed }));
      const seen = seenUnder(dealTables(rules, state), text);
      expect(seen).toEqual({ worth: verdicts.map(({ worth }) => worth), ratifies: verdicts.map(({ ratifies }) => ratifies) });
    }
  });
});
