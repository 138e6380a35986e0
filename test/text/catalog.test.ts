// The catalog as a whole: no id twice, every message well formed and read as Lingui reads it, every id that a source names exists.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccordKind, ActionChoice, CommandKind, Commitment, Ending, Format, PhaseView, SeatId } from '../../src/engine/index.ts';
import { REJECTION_CODES } from '../../src/engine/index.ts';
import { catalogOf, ENGLISH_TOPICS, LANGUAGES } from '../../src/text/catalog.ts';
import { parseMessage } from '../../src/text/icu.ts';

const english = catalogOf('en');
const messages = Object.entries(english);

test('no id stands in two topics', () => {
  const ids = Object.values(ENGLISH_TOPICS).flatMap((topic) => Object.keys(topic));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every file of messages is part of the catalog', () => {
  const files = readdirSync('src/text/en').map((name) => name.replace('.ts', ''));
  expect(files.sort()).toEqual(Object.keys(ENGLISH_TOPICS).sort());
});

test.each(messages)('%s is well formed', (_, source) => {
  const parsed = parseMessage(source);
  expect(parsed).toMatchObject({ ok: true });
  if (parsed.ok) expect(merged(parsed.value)).toEqual(merged(compileMessageOrThrow(source)));
});

test.each([
  ["it''s {name}", ["it's ", ['name']]],
  ["it's", ["it's"]],
  ["'{name}' # it", ['{name} # it']],
  ['{n, plural, offset:1 =0 {none} one {# day} other {# days}}', [['n', 'plural', { offset: 1, 0: ['none'], one: ['#', ' day'], other: ['#', ' days'] }]]],
  ['{ n , number }', [['n', 'number']]],
])('reads %s', (source, expected) => {
  expect(parseMessage(source)).toEqual({ ok: true, value: expected });
});

test.each([
  ['a } b', 'closing brace too many'], ['{', 'name is missing'], ['{a', 'neither a type'], ['{a, select, one {x}}', '"other" is missing'],
  ['{a, plural, other {x}', 'closing brace is missing'], ['{a, date}', 'neither a type'], ['{a, number, percent}', 'takes no style'],
  ["'#'", 'apostrophe before #'],
])('refuses %s', (source, fault) => {
  expect(parseMessage(source)).toMatchObject({ ok: false, error: expect.stringContaining(fault) });
});

test('law: whatever is read is read as Lingui reads it, and nothing throws', () => {
  const part = fc.constantFrom('{', '}', '{a}', '{a, number}', "'", "''", "'{'", '#', 'x ', '{n, plural, one {#', '} other {', '}}', '{s, select, other {');
  fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
    const source = parts.join('');
    const parsed = parseMessage(source);
    if (parsed.ok) expect(merged(parsed.value)).toEqual(merged(compileMessageOrThrow(source)));
  }));
});

test('every language has only ids that English has', () => {
  for (const language of LANGUAGES) expect(Object.keys(catalogOf(language)).sort()).toEqual(Object.keys(english).sort());
});

test.each(REJECTION_CODES)('%s has a sentence', (code) => {
  expect(english[`rejection.${code}`]).toMatch(/^[A-Z].*\.$/);
});

describe('ids that sources name', () => {
  const topics = [...new Set(Object.keys(english).map((id) => id.split('.')[0]))];
  const literal = new RegExp(`'((?:${topics.join('|')})\\.[a-z][a-z0-9./-]*[a-z0-9])'`, 'g');
  const named = sources('src').filter((path) => !path.includes('text/en/'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(literal)].map(([, id = '']) => ({ path, id })));

  test('are found by the scan', () => {
    expect(named.length).toBeGreaterThan(200);
  });

  test('exist in the catalog', () => {
    expect(named.filter(({ id }) => !Object.hasOwn(english, id))).toEqual([]);
  });
});

describe('ids made from a code', () => {
  // One literal of each code: a new one does not compile without a line here, and fails without a message.
  const phases: Readonly<Record<PhaseView['kind'], true>> = { capitals: true, agenda: true, floor: true, mediation: true, bridge: true, statements: true, over: true };
  const closed: Readonly<Record<Exclude<ActionChoice['closed'], 'open'>, true>> = { condition: true, rests: true, once: true, points: true, chosen: true, 'no-target': true };
  const formats: Readonly<Record<Format, true>> = { direct: true, indirect: true, expert: true };
  const endings: Readonly<Record<Ending, true>> = { framework: true, interim: true, suspended: true, war: true };
  const accords: Readonly<Record<AccordKind, true>> = { none: true, interim: true, framework: true };
  const reports: Readonly<Record<Commitment['report'], true>> = { none: true, 'looks-honoured': true, 'violation-found': true };
  const commands: Readonly<Record<CommandKind, true>> = {
    dispatch: true, agenda: true, offer: true, initial: true, pass: true, 'walk-out': true, 'sound-out': true, guarantee: true, bridge: true,
    'answer-bridge': true, statement: true,
  };
  const seats: Readonly<Record<SeatId, true>> = { us: true, iran: true, oman: true };
  const families: readonly (readonly [string, Readonly<Record<string, true>>])[] = [
    ['phase', phases], ['situation.phase', phases], ['ui.action.closed', closed], ['format', formats], ['ending', endings], ['ending.name', endings],
    ['accord', accords], ['situation.accord', accords], ['report', reports], ['command.name', commands], ['seat', seats],
  ];

  test.each(families.flatMap(([prefix, codes]) => Object.keys(codes).map((code) => `${prefix}.${code}`)))('%s has a message', (id) => {
    expect(english[id]).toMatch(/\S/);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

/** Neighbouring pieces of text as one; cases without Lingui's undefined offset. */
function merged(tokens: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (typeof token === 'string' && token !== '#' && typeof last === 'string' && last !== '#') joined[joined.length - 1] = last + token;
    else joined.push(Array.isArray(token) ? token.map((part: unknown) => (isCases(part) ? mergedCases(part) : part)) : token);
  }
  return joined;
}

function isCases(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}

function mergedCases(cases: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(cases).map(([key, part]) => [key, key === 'offset' ? (part ?? 0) : merged(part as readonly unknown[])]));
}
