// Which key does what in a replay.
import { expect, test } from 'vitest';
import { replayKeyOf } from '../../src/ui/replay/replay-keys.ts';

const plain = { rightToLeft: false, singleKeys: true } as const;

test.each([
  ['ArrowLeft', 'previous'], ['ArrowRight', 'next'], ['Home', 'first'], ['End', 'last'], [' ', 'play'], ['f', 'viewer'], ['?', 'keys'], ['F', undefined], ['a', undefined],
])('“%s” is %s', (key, expected) => {
  expect(replayKeyOf({ ...plain, key })).toBe(expected);
});

test('the strip runs from the right where the script does', () => {
  expect(replayKeyOf({ ...plain, rightToLeft: true, key: 'ArrowLeft' })).toBe('next');
  expect(replayKeyOf({ ...plain, rightToLeft: true, key: 'ArrowRight' })).toBe('previous');
});

test('without single keys letters and signs do nothing, the others still do', () => {
  const keys = ['f', '?', 'Home', ' '].map((key) => replayKeyOf({ ...plain, singleKeys: false, key }));
  expect(keys).toEqual([undefined, undefined, 'first', 'play']);
});
