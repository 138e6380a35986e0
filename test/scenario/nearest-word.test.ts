// "Did you mean": what counts as close.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord } from '../../src/scenario/index.ts';

const words = ['enrichment', 'sanctions', 'proxies', 'us', 'cap'];

test.each([
  ['enrichmnet', 'enrichment'],
  ['enrichmen', 'enrichment'],
  ['Enrichment', 'enrichment'],
  ['sanction', 'sanctions'],
  ['sactoins', 'sanctions'],
  ['usa', 'us'],
  ['cup', 'cap'],
  ['oil', undefined],
  ['enricher', undefined],
  ['', undefined],
  ['x'.repeat(100), undefined],
])('%s → %s', (word, near) => {
  expect(nearestWord(word, words)).toBe(near);
});

test('a word is not its own correction', () => {
  expect(nearestWord('cap', ['cap'])).toBeUndefined();
});

test('one slip in a word of three letters or more is always mended', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{3,20}$/), fc.nat(), (word, at) => {
    const place = at % word.length;
    const slip = word.slice(0, place) + word.slice(place + 1);
    return slip === word || nearestWord(slip, [word]) === word;
  }));
});
