// Pure rooms compute the same in every JavaScript engine, at any time. The samples show that the check can fail.
import { describe, expect, test } from 'vitest';
import { rooms } from './layers.ts';
import { checkPurity } from './purity.ts';
import { sourceFiles } from './source.ts';

const pureRooms = Object.keys(rooms).filter((name) => rooms[name]?.pure === true);

describe('pure rooms', () => {
  test.each(sourceFiles('src').filter(({ path }) => pureRooms.includes(path.split('/')[1] ?? '')))('$path', (file) => {
    expect(checkPurity(file)).toEqual([]);
  });
});

describe('the check refuses', () => {
  test.each([
    ...['pow', 'exp', 'expm1', 'log', 'log2', 'log10', 'sin', 'cos', 'tan', 'tanh', 'atan2', 'cbrt', 'hypot', 'random'].map((name) => [`Math.${name}(1)`, `Math.${name}`]),
    ['const { pow } = Math', 'Math as a value'],
    [`Math['pow'](2, 3)`, 'Math as a value'],
    ['const m = Math', 'Math as a value'],
    ['x = 2 ** 7', '**'],
    ['x **= 7', '**='],
    ['Date.now()', 'Date'],
    ['new Date()', 'Date'],
    ['const clock = Date', 'Date'],
    ['globalThis.Date', 'globalThis'],
    ['a.localeCompare(b)', 'localeCompare'],
    ['a?.localeCompare(b)', 'localeCompare'],
    [`a['localeCompare'](b)`, 'localeCompare'],
    ['const { localeCompare: compare } = a', 'localeCompare'],
    ['(1).toLocaleString()', 'toLocaleString'],
    ['new Intl.NumberFormat("en")', 'Intl'],
    ['performance.now()', 'performance'],
    ['crypto.getRandomValues(a)', 'crypto'],
  ])('%s', (text, what) => {
    expect(checkPurity({ path: 'src/engine/a.ts', text: `\n${text}` })).toEqual([`src/engine/a.ts:2: ${what}`]);
  });
});

describe('the check lets pass', () => {
  test.each([
    ['Math.imul(a, b) + Math.floor(Math.sqrt(2)) * Math.max(1, 2)'],
    ['// Math.pow, Date.now() and localeCompare in a comment'],
    ['const sentence = "new Date() ** Math.random()"'],
    ['const entry = { Date: 1, performance: 2 }; entry.performance'],
    ['type Entry = { readonly Intl: string }'],
  ])('%s', (text) => {
    expect(checkPurity({ path: 'src/engine/a.ts', text })).toEqual([]);
  });
});
