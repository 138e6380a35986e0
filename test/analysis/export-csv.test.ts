// Comma-separated values: what is written is read again, and no text can begin a formula.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCell, formatCsv, inert } from '../../src/analysis/export/csv.ts';
import { SCRIPT_STRINGS } from '../scenario/script-strings.ts';
import { readCsv } from '../support/csv-reader.ts';

const COLUMNS = ['one', 'two', 'three'];
const piece = fc.constantFrom('a', ' ', '"', ',', ';', '\r', '\n', '\t', '=', '+', '-', '@', "'", '＝', '\u00a0', '\u200b', '\ufeff', '−', 'é', '🙂');
const text = fc.oneof(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme' }), fc.constantFrom(...SCRIPT_STRINGS));
const number = fc.oneof(fc.integer(), fc.integer({ min: -10_000_000, max: 10_000_000 }).map((units) => units / 10_000));
const row = fc.record({ one: fc.oneof(text, number), two: fc.oneof(text, number), three: fc.oneof(text, number) });

test('law: what is written is read again, numbers to the last digit, texts but for the apostrophes that make them inert', () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
    const [head, ...read] = readCsv(formatCsv(COLUMNS, rows, 'programs'));
    expect(head).toEqual(COLUMNS);
    expect(read.map((cells) => cells.length)).toEqual(rows.map(() => 3));
    rows.forEach(({ one, two, three }, nth) => [one, two, three].forEach((cell, at) => {
      const got = read[nth]?.[at] ?? '';
      if (typeof cell === 'number') expect(Number(got)).toBe(cell === 0 ? 0 : cell);
      else expect(withoutAdded(got, cell)).toBe(cell);
    }));
  }));
});

/** What was read, without apostrophes that the cell did not have. */
function withoutAdded(got: string, cell: string): string {
  let at = 0;
  return [...got.matchAll(/[^]/gu)].map(([sign]) => sign).filter((sign) => {
    const isOwn = cell.startsWith(sign, at);
    if (isOwn) at += sign.length;
    return isOwn || sign !== "'";
  }).join('');
}

const FORMULA = /^["\s\p{Zs}\p{Cf}]*[=+\-@＝＋－＠]/u;

test('law: wherever a spreadsheet splits, at comma, semicolon or tab, no cell of text begins a formula', () => {
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
    const written = formatCsv(['text', 'next'], texts.map((each) => ({ text: each, next: each })), 'programs');
    const cells = readCsv(written).flat();
    for (const cell of cells) expect(cell).not.toMatch(/^[\t\r\n]/);
    for (const cell of cells) expect(cell).not.toMatch(FORMULA);
    // The others know no quotation marks that a cell does not begin with; at worst they know none.
    for (const separator of [';', '\t']) {
      for (const line of cells.flatMap((cell) => cell.split(/[\r\n]/))) {
        for (const cell of line.split(separator)) expect(cell).not.toMatch(FORMULA);
      }
    }
  }), { numRuns: 500 });
});

describe('a text that a spreadsheet would take for a formula gets an apostrophe', () => {
  test.each([
    ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1.5', "'-1.5"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t'=1"], ['\rx', "'\rx"], ['\nx', "'\nx"],
    ['＝1', "'＝1"], ['  =1', "'  =1"], ['"=1', "'\"=1"], ['\u200b=1', "'\u200b=1"], ['so;-2', "so;'-2"], ['a;"=1+1;b', "a;'\"=1+1;b"],
    ['two\n- lines', "two\n'- lines"],
  ])('%j becomes %j', (from, to) => {
    expect(inert(from)).toBe(to);
  });

  test.each(['', 'a', '2 + 2 = 4', 'well-known', 'a, b', "'quoted'", '−3', 'x@example.org', 'us-hold stall:energy', 'a\nb'])('%j stays as it is', (same) => {
    expect(inert(same)).toBe(same);
  });
});

test.each([[-1.5, '-1.5'], [0, '0'], [-0, '0'], [1_638_399, '1638399'], [0.0001, '0.0001'], [-326_000 / 10_000, '-32.6']])('the number %d is written %s', (value, written) => {
  expect(formatCell(value)).toBe(written);
});

test.each([
  ['plain', 'plain'], ['a,b', '"a,b"'], ['say "so"', '"say ""so"""'], ['two\r\nlines', '"two\r\nlines"'], [' spaced ', '" spaced "'], ['a;b', '"a;b"'], ['', ''],
])('the text %j is written %s', (value, written) => {
  expect(formatCell(value)).toBe(written);
});

test('rows end in CRLF, a missing cell is empty, and spreadsheets get a byte order mark', () => {
  const rows = [{ one: 1, three: 'x' }];
  expect(formatCsv(COLUMNS, rows, 'programs')).toBe('one,two,three\r\n1,,x\r\n');
  expect(formatCsv(COLUMNS, rows, 'spreadsheets')).toBe('\ufeffone,two,three\r\n1,,x\r\n');
  expect(formatCsv(COLUMNS, [], 'programs')).toBe('one,two,three\r\n');
});
