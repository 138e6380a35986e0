// Which saved games are shown for what is looked for, and in which order.
import { expect, test } from 'vitest';
import type { SavedInfo } from '../../src/store/index.ts';
import { type Order, sought } from '../../src/ui/shelf/shelf-order.ts';

const game = (name: string, savedAt: number, ...tags: readonly string[]): SavedInfo => ({
  id: name, name, tags, savedAt, scenario: 'first-contact', scenarioTitle: { en: 'First Contact' }, length: 'full', step: 1, round: 1, over: false,
  seats: { us: { kind: 'human' }, iran: { kind: 'human' }, oman: { kind: 'human' } },
});
const SAVED = [game('Rome', 2, 'class 4b'), game('alone', 3), game('Rome', 1, 'Second try', '4b')];

test.each<[string, Order, readonly number[]]>([
  ['', 'latest', [3, 2, 1]],
  ['', 'oldest', [1, 2, 3]],
  ['', 'name', [3, 2, 1]],
  ['ROME', 'latest', [2, 1]],
  [' second  4b ', 'latest', [1]],
  ['4b rome', 'oldest', [1, 2]],
  ['nothing', 'latest', []],
])('"%s", %s', (wanted, order, expected) => {
  expect(sought(SAVED, wanted, order).map(({ savedAt }) => savedAt)).toEqual(expected);
});
