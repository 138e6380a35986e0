// D5, D6, F1, F3: what was damaged, altered, foreign or newer is refused with the reason, and never does harm.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/engine/index.ts';
import { formatRecord, formatSeatCopy, MOST_CHARACTERS, MOST_DEPTH, openCursor, parseRecord, seatCopy, verifyRecord } from '../../src/record/index.ts';
import { played, recordedGame } from './games.ts';
import { altered, signed } from './signed.ts';

const record = recordedGame(7);
const small = recordedGame(7, 2);
const smallText = formatRecord(small);

const codes = (text: string): readonly string[] => {
  const parsed = parseRecord(text);
  return parsed.ok ? [] : parsed.error.map(({ code }) => code);
};

test('a sound file is read, and its digests are what an independent count gives', () => {
  expect(codes(smallText)).toEqual([]);
  expect(signed(smallText)).toBe(smallText);
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const { rulesVersion, scenario, setup, seats, entries, chain } = record;
  const states = played(record).steps.map(({ state }) => digest(state));
  let link = sha(`${JSON.stringify({ rulesVersion, scenario: scenario.digest, setup, seats })}${states[0]}`);
  expect(chain[0]).toBe(link);
  entries.forEach((entry, index) => {
    link = sha(`${link}${JSON.stringify(entry)}${states[index + 1]}`);
    expect(chain[index + 1]).toBe(link);
  });
});

test.each([
  ['keys that are unknown', (keys: string) => smallText.replace('"annex":{', `${keys.slice(1)},"annex":{`)],
  ['issues that are no ids', (keys: string) => smallText.replace(/"chain":/, `"entries":[[{"seat":"us","command":{"kind":"offer","terms":{${keys.slice(1)}}}}]],"chain":`)],
])('of very many %s only the first are listed', (_, insert) => {
  const keys = Array.from({ length: 50_000 }, (__, index) => `,"X${index}":0`).join('');
  const found = codes(signed(insert(keys)));
  expect(found.length).toBeGreaterThan(1);
  expect(found.length).toBeLessThanOrEqual(50);
});

describe('D5: any single byte flipped', () => {
  const bytes = Buffer.from(smallText, 'utf8');
  const flip = (index: number, bit: number): string => {
    const copy = Buffer.from(bytes);
    copy[index] = (copy[index] ?? 0) ^ bit;
    return copy.toString('utf8');
  };
  test.each([1, 2, 32, 128])('bit %d of every byte: refused with the reason', (bit) => {
    for (let index = 0; index < bytes.length; index += 1) {
      const found = codes(flip(index, bit));
      if (found.length === 0) expect.fail(`byte ${index} of ${bytes.length}`);
    }
  });
});

describe('a file cut off', () => {
  const lengths = Array.from({ length: smallText.length - 2 }, (_, index) => index + 1);
  test('anywhere before its end is told to be cut off', () => {
    const step = Math.ceil(lengths.length / 500);
    for (const length of lengths.filter((each) => each % step === 0)) expect(codes(smallText.slice(0, length)), `${length}`).toEqual(['record/truncated']);
  });
  test('by its line feed alone is not as it was written', () => {
    expect(codes(smallText.slice(0, -1))[0]).toBe('record/digest-missing');
  });
  test('is told where', () => {
    const parsed = parseRecord(smallText.slice(0, 100));
    expect(parsed).toMatchObject({ ok: false, error: [{ line: 1, column: 101 }] });
  });
});

describe('foreign and newer files', () => {
  test.each([
    ['nothing', '', 'record/truncated'],
    ['prose', 'Once upon a time', 'record/not-json'],
    ['a web page', '<!doctype html><html></html>', 'record/not-json'],
    ['YAML', 'format: muscat-scenario/1\n', 'record/not-json'],
    ['JSON that is no object', '[1, 2]', 'record/foreign-format'],
    ['null', 'null', 'record/foreign-format'],
    ['a file of something else', '{"format":"chess/1"}', 'record/foreign-format'],
    ['no format', '{}', 'record/foreign-format'],
    ['a format that is no text', '{"format":1}', 'record/foreign-format'],
    ['a format without a number', '{"format":"muscat-record/x"}', 'record/foreign-format'],
    ['an older format that never was', '{"format":"muscat-record/0"}', 'record/foreign-format'],
    ['the next format', '{"format":"muscat-record/2","entirely":"different"}', 'record/newer-format'],
    ['a much later format', '{"format":"muscat-record/17"}', 'record/newer-format'],
    ['a later seat copy', '{"format":"muscat-seat/2"}', 'record/newer-format'],
    ['later rules', signed(smallText.replace('"rulesVersion":1', '"rulesVersion":2')), 'record/newer-rules'],
    ['later rules with other commands', signed(smallText.replace('"rulesVersion":1', '"rulesVersion":9').replace('"kind":"dispatch"', '"kind":"telegram"')), 'record/newer-rules'],
    ['a byte order mark', `\ufeff${smallText}`, 'record/not-json'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test('a newer format says which, and which is known', () => {
    expect(parseRecord('{"format":"muscat-record/2"}')).toMatchObject({ error: [{ values: { given: 'muscat-record/2', known: 'muscat-record/1' } }] });
  });
});

describe('a file changed and signed again', () => {
  test.each([
    ['spaces', altered(small, '"setup":', '"setup": '), 'record/not-canonical'],
    ['keys in another order', altered(small, '"seed":7,"length":"full"', '"length":"full","seed":7'), 'record/not-canonical'],
    ['a key twice', altered(small, '"seed":7', '"seed":8,"seed":7'), 'record/not-canonical'],
    ['a number written otherwise', altered(small, '"seed":7', '"seed":7.0'), 'record/not-canonical'],
    ['an escape that is not needed', altered(small, '"full"', String.raw`"\u0066ull"`), 'record/not-canonical'],
    ['an unknown seat', altered(small, '"seat":"us"', '"seat":"france"'), 'record/unknown-word'],
    ['an unknown command', altered(small, '"kind":"dispatch"', '"kind":"telegram"'), 'record/unknown-word'],
    ['a command without a part', altered(small, ',"stall":[]', ''), 'record/missing-key'],
    ['a command with a part more', altered(small, ',"stall":[]', ',"stall":[],"bribe":1'), 'record/unknown-key'],
    ['a negative seed', altered(small, '"seed":7', '"seed":-7'), 'record/out-of-range'],
    ['a seed with a fraction', altered(small, '"seed":7', '"seed":7.5'), 'record/not-an-integer'],
    ['a list that is none', altered(small, '"stall":[]', '"stall":{}'), 'record/not-a-list'],
    ['an id that looks like a number', altered(small, '"stall":[]', '"stall":["7"]'), 'record/not-an-id'],
    ['a digest that is none', altered(small, /"chain":\["[0-9a-f]{64}"/, '"chain":["none"'), 'record/not-a-digest'],
    ['a link of the chain missing', altered(small, /"chain":\["[0-9a-f]{64}",/, '"chain":['), 'record/counts-differ'],
    ['something nobody knows', altered(small, '"annex":', '"bonus":1,"annex":'), 'record/unknown-key'],
    ['a pollution key', altered(small, '"annex":{', '"annex":{"__proto__":{"polluted":1},'), 'record/forbidden-key'],
    ['a pollution key within reasons', altered(small, '"annex":{', '"annex":{"x":[{"constructor":1}],'), 'record/forbidden-key'],
  ])('%s', (_, text, code) => {
    expect(codes(text)[0]).toBe(code);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('all problems are listed, each with its path', () => {
    const text = altered(small, '"seed":7,"length":"full"', '"seed":"x","length":"long"');
    const parsed = parseRecord(text);
    expect(parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`)).toEqual(['record/not-an-integer setup.seed', 'record/unknown-word setup.length']);
  });

  test('when it is not signed the digest comes first', () => {
    expect(codes(smallText.replace('"seat":"us"', '"seat":"france"'))).toEqual(['record/digest-differs', 'record/unknown-word']);
  });

  test('keys of the annex that a later program adds are kept', () => {
    const annex = { ...small.annex, predictions: [{ step: 1 }] };
    expect(parseRecord(formatRecord({ ...small, annex }))).toMatchObject({ ok: true, value: { annex } });
  });
});

describe('limits', () => {
  const sized = (length: number): string => `{"format":"${'x'.repeat(length - 13)}"}`;
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([
    ['as large as may be', sized(MOST_CHARACTERS), 'record/foreign-format'],
    ['one character larger', sized(MOST_CHARACTERS + 1), 'record/too-large'],
    ['100 MB', 'x'.repeat(100_000_000), 'record/too-large'],
    ['as deep as may be', nested(MOST_DEPTH), 'record/foreign-format'],
    ['one level deeper', nested(MOST_DEPTH + 1), 'record/too-deep'],
    ['millions deep', '['.repeat(MOST_CHARACTERS), 'record/too-deep'],
    ['millions of objects deep', '{"a":'.repeat(1_000_000), 'record/too-deep'],
    ['a string of 8 MB that does not end', `"${'x'.repeat(MOST_CHARACTERS - 1)}`, 'record/truncated'],
    ['4 million numbers', `[${'1,'.repeat(4_000_000)}1]`, 'record/foreign-format'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });
});

describe('no text does harm', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'null', '-', '0', '1e9', '"kind":"pass"', '"__proto__":', '\n', '\u202e', 'é', '\ud800');
  test('random damage is answered with problems, and never with an exception', () => {
    fc.assert(fc.property(fc.nat(smallText.length), fc.nat(40), fc.array(pieces, { maxLength: 4 }), (at, length, put) => {
      const text = smallText.slice(0, at) + put.join('') + smallText.slice(at + length);
      if (text !== smallText) expect(verifyRecord(text).ok).toBe(false);
      const again = text.endsWith('}\n') ? signed(text) : text;
      if (again !== smallText) expect(typeof verifyRecord(again).verdict).toBe('string');
    }), { numRuns: 1500 });
  });

  test('any JSON at all, with our format written on it and signed', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom('muscat-record/1', 'muscat-seat/1'), (value, format) => {
      const text = signed(`${JSON.stringify({ ...value, format }).replace(/[\u0080-\uffff]/g, '?')}\n`);
      expect(verifyRecord(text).verdict).toBe('unreadable');
    }), { numRuns: 500 });
  });

  test('the scan agrees with JSON.parse on what is JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.array(pieces).map((each) => each.join('')), fc.string()), (text) => {
      const isJson = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const found = codes(text);
      expect(found.includes('record/not-json') || found.includes('record/truncated')).toBe(!isJson);
    }), { numRuns: 3000 });
  });
});

test('a seat copy with any byte flipped is refused', () => {
  const bytes = Buffer.from(formatSeatCopy(seatCopy(played(recordedGame(7, 1)), 'us')));
  for (let index = 0; index < bytes.length; index += 1) {
    const copy = Buffer.from(bytes);
    copy[index] = (copy[index] ?? 0) ^ 1;
    if (codes(copy.toString('utf8')).length === 0) expect.fail(`byte ${index}`);
  }
});

test('a re-run keeps the file it was given untouched', () => {
  const before = formatRecord(record);
  openCursor(played(record)).last();
  expect(formatRecord(record)).toBe(before);
});
