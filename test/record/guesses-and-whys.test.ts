// What players leave for the debrief: read as it was written, refused with the reason, cut off with its steps.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../src/engine/index.ts';
import {
  branchAt, formatRecord, type GameRecord, guessedSides, type Guess, isGuess, MOST_WHY, parseRecord, whysFor, whyText, withGuess,
} from '../../src/record/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import { recordedGame } from './games.ts';
import { altered } from './signed.ts';

const GUESS: Guess = { step: 1, round: 1, seat: 'us', about: 'iran', issue: 'energy', hurdlePercent: 40 };
const bare = recordedGame(7, 4);
const kept: GameRecord = {
  ...bare,
  annex: { pending: [{ seat: 'us', command: { kind: 'pass' }, why: 'Nothing new to say.' }], guesses: [GUESS, { ...GUESS, step: 3, about: 'us', seat: 'oman' }], whys: [{ step: 1, seat: 'us', text: 'To see what they do.' }, { step: 4, seat: 'oman', text: 'سلام' }] },
};
const whole = { ...bare, outcome: { kind: 'finished' } } as unknown as GameRecord;

test('a file gives back what it was given, with what is new behind what older programs know', () => {
  const parsed = parseRecord(formatRecord(kept));
  if (!parsed.ok || parsed.value.format !== 'muscat-record/1') expect.fail('no record');
  expect(parsed.value.annex).toEqual(kept.annex);
  expect(Object.keys(parsed.value.annex)).toEqual(['pending', 'guesses', 'whys']);
  expect(parsed.value.chain).toEqual(bare.chain);
});

test.each([
  ['a hurdle below nothing', '"hurdlePercent":40', '"hurdlePercent":-1', 'record/out-of-range'],
  ['a hurdle that no scenario can have', '"hurdlePercent":40', '"hurdlePercent":301', 'record/out-of-range'],
  ['a hurdle with a fraction', '"hurdlePercent":40', '"hurdlePercent":40.5', 'record/not-an-integer'],
  ['a hurdle in words', '"hurdlePercent":40', '"hurdlePercent":"high"', 'record/not-an-integer'],
  ['an issue that is no id', '"issue":"energy"', '"issue":"Energy!"', 'record/not-an-id'],
  ['a seat that nobody has', '"about":"iran"', '"about":"france"', 'record/unknown-word'],
  ['a guess without its round', '"round":1,"seat":"us","about"', '"seat":"us","about"', 'record/missing-key'],
  ['a guess with something more', '"round":1,"seat":"us","about"', '"round":1,"seat":"us","sure":true,"about"', 'record/unknown-key'],
  ['a guess in another order', '"step":1,"round":1', '"round":1,"step":1', 'record/not-canonical'],
  ['guesses that are no list', /"guesses":\[.*?\]/, '"guesses":{}', 'record/not-a-list'],
  ['a why that is no text', '"text":"To see what they do."', '"text":7', 'record/not-text'],
  ['a why that is too long', 'To see what they do.', 'x'.repeat(MOST_WHY + 1), 'record/too-long'],
  ['a why of nobody', '"seat":"us","text"', '"text"', 'record/missing-key'],
  ['a why before the first step', '"whys":[{"step":1', '"whys":[{"step":-1', 'record/out-of-range'],
  ['a waiting why that is too long', 'Nothing new to say.', 'x'.repeat(MOST_WHY + 1), 'record/too-long'],
])('%s is refused', (_, from, to, code) => {
  const parsed = parseRecord(altered(kept, from, to));
  expect(parsed.ok ? [] : parsed.error.map((problem) => problem.code)).toEqual([code]);
});

test('a branch keeps what was left up to its step', () => {
  const { guesses, whys } = branchAt(kept, 3).annex;
  expect(guesses).toEqual(kept.annex.guesses);
  expect(whys).toEqual([{ step: 1, seat: 'us', text: 'To see what they do.' }]);
  expect(branchAt(kept, 0).annex).toMatchObject({ guesses: [], whys: [] });
  expect(branchAt(bare, 2).annex).not.toHaveProperty('guesses');
});

describe('a guess', () => {
  const any = fc.record({ step: fc.nat(9), round: fc.integer({ min: 1, max: 3 }), seat: fc.constantFrom(...SEATS), about: fc.constantFrom('us', 'iran'), issue: fc.constantFrom('level', 'energy'), hurdlePercent: fc.nat(150) });

  test('takes the place of the one before it, and the order of arrival leaves no trace', () => {
    const isSame = (one: Guess) => (other: Guess): boolean => other.round === one.round && other.seat === one.seat && other.about === one.about;
    fc.assert(fc.property(fc.uniqueArray(any, { maxLength: 12, selector: ({ round, seat, about }) => `${round} ${seat} ${about}` }), fc.gen(), (guesses, draw) => {
      const list = guesses.reduce(withGuess, [] as readonly Guess[]);
      expect(draw(fc.shuffledSubarray, guesses, { minLength: guesses.length }).reduce(withGuess, [] as readonly Guess[])).toEqual(list);
      for (const guess of guesses) {
        const again = withGuess(list, { ...guess, hurdlePercent: 151 });
        expect(again.filter(isSame(guess))).toEqual([{ ...guess, hurdlePercent: 151 }]);
        expect(again).toHaveLength(list.length);
      }
    }));
  });

  test('is about the other principal, or for the mediator about both', () => {
    expect(SEATS.map((seat) => guessedSides(tinyRules, seat))).toEqual([['iran'], ['us'], ['us', 'iran']]);
  });

  test.each([
    [{}, true], [{ seat: 'oman', about: 'us' }, true], [{ hurdlePercent: 0 }, true], [{ hurdlePercent: 150 }, true],
    [{ about: 'us' }, false], [{ about: 'oman' }, false], [{ seat: 'oman', about: 'oman' }, false], [{ issue: 'ships' }, false],
    [{ hurdlePercent: -1 }, false], [{ hurdlePercent: 151 }, false], [{ hurdlePercent: 40.5 }, false], [{ hurdlePercent: NaN }, false],
  ] as const)('%j is one: %s', (change, expected) => {
    expect(isGuess(tinyRules, { ...GUESS, ...change })).toBe(expected);
  });
});

describe('a why', () => {
  test.each([
    ['', ''], [' \n\t ', ''], [' They need\nthis more. ', 'They need this more.'], ['می‌خواهیم', 'می‌خواهیم'],
    ['half \ud83d of it', 'half \ufffd of it'], ['\u001b[2Jgone', '[2Jgone'], ['left\u202eright', 'left right'],
    ['x'.repeat(MOST_WHY + 9), 'x'.repeat(MOST_WHY)], [`${'x'.repeat(MOST_WHY - 1)}😀`, 'x'.repeat(MOST_WHY - 1)],
  ])('%j is kept as %j', (typed, expected) => {
    expect(whyText(typed)).toBe(expected);
  });

  test('is one sound line of at most so many characters, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 700 }), fc.nat(3), (text, times) => {
      const line = whyText(text.repeat(times));
      expect(line).toBe(whyText(line));
      expect(line.length).toBeLessThanOrEqual(MOST_WHY);
      expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }));
  });

  const whys = [{ step: 1, seat: 'us', text: 'ours' }, { step: 1, seat: 'iran', text: '\u001btheirs' }, { step: 2, seat: 'iran', text: ' ' }] as const;
  test.each([
    ['unfinished', 'us', ['ours']], ['unfinished', 'iran', ['theirs']], ['unfinished', 'all', []], ['unfinished', 'audience', []], ['unfinished', 'oman', []],
    ['finished', 'us', ['ours']], ['finished', 'all', ['ours', 'theirs']], ['finished', 'audience', []],
  ] as const)('of an %s game is told to %s: %j', (outcome, viewer, expected) => {
    const record = outcome === 'finished' ? whole : bare;
    expect(whysFor({ ...record, annex: { whys } }, viewer).map(({ text }) => text)).toEqual(expected);
  });
});
