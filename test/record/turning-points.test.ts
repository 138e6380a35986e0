// Turning points kept with a game: read as they were written, refused with the reason, left behind by a branch.
import { expect, test } from 'vitest';
import { branchAt, formatRecord, type GameRecord, parseRecord, type TurningPoints } from '../../src/record/index.ts';
import { recordedGame } from './games.ts';
import { altered } from './signed.ts';

const POINTS: TurningPoints = {
  rollouts: 120, firstSeed: 4_000_000_000, judged: 9,
  points: [
    { step: 2, seat: 'iran', mark: 'mistake', landmark: 'deal-missed', lossCenti: { mean: 812, low: 455, high: 1169 }, rollouts: 120, instead: { kind: 'initial' }, accordsPercent: { played: 21, instead: 97 } },
    { step: 3, seat: 'us', mark: 'strong', lossCenti: { mean: -600, low: -810, high: -390 }, rollouts: 120, instead: { kind: 'offer', terms: { energy: 1 } }, accordsPercent: { played: 80, instead: 55 }, harmedCenti: { seat: 'iran', mean: 1800, low: 1200, high: 2400 } },
  ],
};
const bare = recordedGame(7, 4);
const kept: GameRecord = { ...bare, annex: { guesses: [], turningPoints: POINTS } };

test('a file gives back what it was given, behind what older programs know, and its chain is the same', () => {
  const parsed = parseRecord(formatRecord(kept));
  if (!parsed.ok || parsed.value.format !== 'muscat-record/1') expect.fail('no record');
  expect(parsed.value.annex.turningPoints).toEqual(POINTS);
  expect(Object.keys(parsed.value.annex).at(-1)).toBe('turningPoints');
  expect(parsed.value.chain).toEqual(bare.chain);
});

test.each([
  ['a loss with a fraction', '"mean":812', '"mean":8.12', 'record/not-an-integer'],
  ['more than all games', '"instead":97', '"instead":101', 'record/out-of-range'],
  ['fewer than no games', '"played":21', '"played":-1', 'record/out-of-range'],
  ['a mark that is no word', '"mark":"mistake"', '"mark":"??"', 'record/not-an-id'],
  ['a point without its mark', '"mark":"mistake",', '', 'record/missing-key'],
  ['harm to nobody', '"harmedCenti":{"seat":"iran",', '"harmedCenti":{', 'record/missing-key'],
  ['a point of nobody', '"seat":"us","mark"', '"seat":"france","mark"', 'record/unknown-word'],
  ['a search without its worlds', '"firstSeed":4000000000,', '', 'record/missing-key'],
  ['a point with something more', '"rollouts":120,"instead":{"kind":"initial"}', '"rollouts":120,"sure":true,"instead":{"kind":"initial"}', 'record/unknown-key'],
])('%s is refused', (_, from, to, code) => {
  const parsed = parseRecord(altered(kept, from, to));
  expect(parsed.ok ? [] : parsed.error.map((problem) => problem.code)).toEqual([code]);
});

test('a mark of tomorrow is kept', () => {
  expect(parseRecord(altered(kept, '"mark":"mistake"', '"mark":"brilliant"')).ok).toBe(true);
});

test('a branch leaves them behind: they were found about the whole game', () => {
  expect(branchAt(kept, 3).annex).not.toHaveProperty('turningPoints');
});
