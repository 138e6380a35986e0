// Every sign that a scenario can ask for is drawn, every drawing can be asked for, and drawings are nothing but drawings.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../src/engine/index.ts';
import { iconOfAction, iconOfEventFamily, iconOfFamily, iconOfGauge, iconOfKind, iconOfRung, iconOfSeat } from '../../src/text/index.ts';
import { root } from '../architecture/source.ts';
import { playedScenarios } from '../support/played-scenarios.ts';

const folder = join(root, 'assets', 'art');
const drawings = JSON.parse(readFileSync(join(folder, 'icons.json'), 'utf8')) as Readonly<Record<string, string>>;
const names = Object.keys(drawings);
const kinds = ['gesture', 'pressure', 'mandate', 'channel', 'home'] as const;

/** Asked for by papers and scenes themselves, for what no scenario names. */
const ofThePage = [
  'format-direct', 'format-indirect', 'format-expert', 'folder', 'paper', 'seal', 'stamp', 'pen', 'signature', 'envelope-sealed', 'chronicle', 'cable', 'brief', 'accord',
  'table', 'map', 'sound-on', 'sound-off', 'settings', 'keys', 'play', 'pause', 'first', 'previous', 'next', 'last', 'eye', 'search', 'tag', 'trash', 'download', 'upload',
  'undo', 'check', 'cross', 'warning', 'clock', 'bridge', 'question', 'menu', 'person', 'computer', 'lamp', 'lock', 'link', 'print', 'plus', 'minus', 'tanker', 'family-missiles',
];

const shipped = playedScenarios.filter(({ name }) => name === 'first-contact' || name === 'rome-second-round');

describe.each(shipped)('$name', ({ rules }) => {
  test.each(rules.actions)('action $id has a sign of its own, not only that of its kind', ({ id, kind }) => {
    const sign = iconOfAction(id, kind);
    expect(names).toContain(sign);
    expect(kind === 'mandate' || sign !== iconOfKind(kind)).toBe(true);
  });

  test.each([...new Set(rules.events.map(({ family }) => family))])('event family %s', (family) => {
    expect(names).toContain(iconOfEventFamily(family));
  });

  test.each(rules.gauges)('gauge $id', ({ id }) => {
    expect(names).toContain(iconOfGauge(id));
  });

  test.each(rules.families)('family $id has a sign of its own', ({ id }) => {
    expect(iconOfFamily(id)).toBe(`family-${id}`);
    expect(names).toContain(iconOfFamily(id));
  });

  test('rungs rise from a clear sky to sirens, each with weather of its own', () => {
    const signs = rules.ladder.map((_, index) => iconOfRung(index, rules.ladder.length));
    expect(new Set(signs).size).toBe(rules.ladder.length);
    expect([signs[0], signs.at(-1)]).toEqual(['rung-0', 'rung-5']);
    expect(names).toEqual(expect.arrayContaining(signs));
  });
});

test.each(SEATS)('seat %s', (seat) => {
  expect(names).toContain(iconOfSeat(seat));
});

describe('a scenario that nobody knows', () => {
  test.each([
    ['its words', iconOfAction('kuwait-free-prisoners', 'gesture'), 'detainee-door'],
    ['the first known word', iconOfAction('us-tanker-tariff', 'pressure'), 'tanker'],
    ['the kind', iconOfAction('x', 'channel'), 'kind-channel'],
    ['no word at all', iconOfAction('constructor', 'home'), 'kind-home'],
    ['a gauge', iconOfGauge('bread-price'), 'scale'],
    ['a gauge by its word', iconOfGauge('trust-kuwait'), 'bridge'],
    ['a family', iconOfFamily('water'), 'family-other'],
    ['a family of events', iconOfEventFamily('weather'), 'globe'],
    ['a family of events by its word', iconOfEventFamily('black-sea'), 'waves'],
    ['a ladder of one rung', iconOfRung(0, 1), 'rung-0'],
    ['a ladder of twelve rungs', iconOfRung(11, 12), 'rung-5'],
    ['a rung above all', iconOfRung(9), 'rung-5'],
  ])('is given a sign by %s', (_, sign, wanted) => {
    expect(sign).toBe(wanted);
    expect(names).toContain(sign);
  });
});

test.each(kinds)('kind %s', (kind) => {
  expect(names).toContain(iconOfKind(kind));
});

test('what the page asks for is drawn', () => {
  expect(ofThePage.filter((name) => !names.includes(name))).toEqual([]);
});

test('every drawing can be asked for', () => {
  const tables = readFileSync(join(root, 'src', 'text', 'view', 'icon-name.ts'), 'utf8');
  expect(names.filter((name) => !ofThePage.includes(name) && !tables.includes(`'${name}'`))).toEqual([]);
});

/** Commands of a path and the numbers that each takes; an arc's flags are numbers like others. */
const numbersOf: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

describe('paths', () => {
  test.each(Object.entries(drawings))('%s', (_, path) => {
    expect(problemsOf(path)).toEqual([]);
  });

  test.each([
    ['', 'begins with nothing'], ['L1 2', 'begins with L'], ['M1 2L3', 'L takes 2 numbers, not 1'], ['M1 2<script>', '"<script>" is no part of a path'],
    ['M1 2a1 1 0 2 0 3 3z', 'a flag is 2'], ['M1 2l50 0', 'leaves the grid'],
  ])('the check refuses %j', (path, problem) => {
    expect(problemsOf(path)).toContain(problem);
  });
});

function problemsOf(path: string): readonly string[] {
  const strange = path.match(/[^mlhvcsqtaz\d\s.,-]+.*/i)?.[0];
  if (strange !== undefined) return [`"${strange}" is no part of a path`];
  const commands = [...path.matchAll(/([a-z])([^a-z]*)/gi)].map(([, letter = '', rest = '']) => ({ letter, numbers: numbersIn(rest) }));
  const begins = commands[0]?.letter === 'M' ? [] : [`begins with ${commands[0]?.letter ?? 'nothing'}`];
  return [...begins, ...commands.flatMap(({ letter, numbers }) => problemsOfCommand(letter, numbers)), ...(leavesGrid(commands) ? ['leaves the grid'] : [])];
}

const numbersIn = (text: string): readonly number[] => [...text.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(([number]) => Number(number));

function problemsOfCommand(letter: string, numbers: readonly number[]): readonly string[] {
  const wanted = numbersOf[letter.toLowerCase()] ?? 0;
  const fits = wanted === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % wanted === 0;
  if (!fits) return [`${letter} takes ${String(wanted)} numbers, not ${String(numbers.length)}`];
  if (letter.toLowerCase() !== 'a') return [];
  return numbers.flatMap((number, index) => ([3, 4].includes(index % 7) && number !== 0 && number !== 1 ? [`a flag is ${String(number)}`] : []));
}

/** Follows the pen: where a segment ends must lie on the grid of 24. */
function leavesGrid(commands: readonly { readonly letter: string; readonly numbers: readonly number[] }[]): boolean {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let outside = false;
  for (const { letter, ends } of commands.map(endsOf)) {
    if (letter === 'z' || letter === 'Z') [x, y] = [startX, startY];
    for (const [endX, endY] of ends) {
      const isRelative = letter === letter.toLowerCase();
      x = endX === undefined ? x : endX + (isRelative ? x : 0);
      y = endY === undefined ? y : endY + (isRelative ? y : 0);
      if (letter === 'm' || letter === 'M') [startX, startY] = [x, y];
      outside ||= Math.min(x, y) < -0.05 || Math.max(x, y) > 24.05;
    }
  }
  return outside;
}

type End = readonly [number | undefined, number | undefined];

/** Where each segment of a command ends: its last two numbers, or the one that it changes. */
function endsOf({ letter, numbers }: { readonly letter: string; readonly numbers: readonly number[] }): { readonly letter: string; readonly ends: readonly End[] } {
  const size = numbersOf[letter.toLowerCase()] ?? 0;
  const last = numbers.flatMap((_, index) => (size > 0 && index % size === size - 1 ? [index] : []));
  const end = (index: number): End => {
    if (letter.toLowerCase() === 'h') return [numbers[index], undefined];
    return letter.toLowerCase() === 'v' ? [undefined, numbers[index]] : [numbers[index - 1], numbers[index]];
  };
  return { letter, ends: last.map(end) };
}

describe('pictures', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  const tokens = readFileSync(join(root, 'assets', 'look', 'tokens.css'), 'utf8');
  const world = new Set([...tokens.matchAll(/--world-[a-z-]+: (#[0-9a-f]{6});/g)].map(([, colour]) => colour));

  test('there is one for the title, the curtain, every ending and every shipped scenario', () => {
    const wanted = [...['framework', 'interim', 'suspended', 'war'].map((ending) => `ending-${ending}`), ...shipped.map(({ name }) => `card-${name}`), 'card-other', 'curtain-screen', 'title'];
    expect(pictures).toEqual(wanted.map((name) => `${name}.svg`).sort());
  });

  test.each(pictures)('%s has no colour but those of the world', (name) => {
    const colours = [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:fill|stroke|color)="([^"]*)"/g)].map(([, colour = '']) => colour);
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter((colour) => colour !== 'none' && !colour.startsWith('url(#') && !world.has(colour))).toEqual([]);
  });

  test.each(pictures)('%s holds itself', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(foreignIn(text)).toEqual([]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(12 * 1024);
  });

  test.each([
    ['<script>'], ['<foreignObject>'], ['<use href="https://a.b/c.svg#d"/>'], ['<image xlink:href="a.png"/>'], ['<rect onload="x()"/>'], ['<rect fill="url(https://a.b)"/>'],
    ['<style>@import "a.css"</style>'], ['<text>Muscat</text>'],
  ])('the check refuses %s', (text) => {
    expect(foreignIn(text)).toHaveLength(1);
  });
});

/** What a picture may not hold: what runs, what is fetched, what is read. Its own parts it may name (`#id`). */
function foreignIn(text: string): readonly string[] {
  return [...text.matchAll(/<script|<foreignObject|<image|<text|@import|\shref="(?!#)|\son\w+=|url\((?!#)/gi)].map(([found]) => found);
}
