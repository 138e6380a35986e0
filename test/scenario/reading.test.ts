// F1: limits are checked before parsing, each at and just over the limit. And how a text is read at all.
import { describe, expect, test } from 'vitest';
import { LIMITS, parseScenario } from '../../src/scenario/index.ts';
import { MINIMAL_SCENARIO } from '../support/minimal-scenario.ts';
import { edited, extended } from '../support/scenario-edits.ts';

function codesOf(source: string): readonly string[] {
  const outcome = parseScenario(source);
  return outcome.ok ? [] : [...new Set(outcome.problems.map(({ code }) => code))];
}

const filled = (bytes: number): string => `${MINIMAL_SCENARIO}#${'é'.repeat(Math.floor((bytes - MINIMAL_SCENARIO.length - 2) / 2))}${(bytes - MINIMAL_SCENARIO.length) % 2 === 0 ? '\n' : '\n\n'}`;
const summary = (text: string): string => edited('A test.', text);
/** `depth` levels in all: the file's own map, the list, and lists or maps within it. */
const nested = (depth: number): string => extended(`lessons: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`);
const keys = (count: number): string => extended(`constants: {${Array.from({ length: count }, (_, n) => `k${n}: 1`).join(', ')}}`);
const items = (count: number): string => extended(`lessons: [${Array.from({ length: count }, () => 'a').join(', ')}]`);

describe('F1: limits', () => {
  test.each([
    ['bytes of the file', 'yaml/too-large', filled(LIMITS.bytes), `${filled(LIMITS.bytes)} `],
    ['depth', 'yaml/too-deep', nested(LIMITS.depth), nested(LIMITS.depth + 1)],
    ['keys of a map', 'yaml/too-many-keys', keys(LIMITS.keys), keys(LIMITS.keys + 1)],
    ['items of a list', 'yaml/too-many-items', items(LIMITS.items), items(LIMITS.items + 1)],
    ['bytes of a text', 'yaml/text-too-long', summary('x'.repeat(LIMITS.textBytes)), summary('x'.repeat(LIMITS.textBytes + 1))],
    ['bytes of a Persian text', 'yaml/text-too-long', summary('س'.repeat(LIMITS.textBytes / 2)), summary(`${'س'.repeat(LIMITS.textBytes / 2)}x`)],
    ['bytes of an escaped text', 'yaml/text-too-long', summary(`"${'\\x41'.repeat(LIMITS.textBytes - 1)}"`), summary(`"${'\\x41'.repeat(LIMITS.textBytes + 1)}"`)],
  ])('%s', (_, code, atLimit, overLimit) => {
    expect(codesOf(atLimit)).not.toContain(code);
    expect(codesOf(overLimit)).toEqual([code]);
  });

  test('values of the whole file', () => {
    const many = (values: number): string => extended(`constants: {${Array.from({ length: 16 }, (_, n) => `k${n}: [${Array.from({ length: Math.ceil(values / 16) }, () => 1).join(',')}]`).join(', ')}}`);
    expect(codesOf(many(LIMITS.values - 1000))).not.toContain('yaml/too-many-values');
    expect(codesOf(many(LIMITS.values))).toEqual(['yaml/too-many-values']);
  });

  test('a text of the largest size is accepted', () => {
    expect(new TextEncoder().encode(filled(LIMITS.bytes))).toHaveLength(LIMITS.bytes);
    expect(codesOf(filled(LIMITS.bytes))).toEqual([]);
  });
});

describe('how a text is read', () => {
  test('line ends and a byte order mark change nothing, the digest included', () => {
    const [plain, windows] = [parseScenario(MINIMAL_SCENARIO), parseScenario(`\uFEFF${MINIMAL_SCENARIO.replaceAll('\n', '\r\n')}`)];
    expect(windows).toEqual(plain);
    expect(plain.ok && plain.scenario.source).toBe(MINIMAL_SCENARIO);
  });

  test('places count lines of the text as it was written', () => {
    const outcome = parseScenario(edited('chance: 50', 'chance: 500').replaceAll('\n', '\r\n'));
    const line = edited('chance: 50', 'chance: 500').split('\n').findIndex((text) => text.includes('chance')) + 1;
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ line, column: 13, path: 'events[0].chance' }]);
  });

  test.each([
    ['comments', extended('# done')],
    ['a document mark at the start', `---\n${MINIMAL_SCENARIO}`],
    ['a folded text', edited('summary: A test.', 'summary: >-\n  A test\n  of folding.')],
    ['Persian with joiners and marks', edited('A test.', '{en: A test., fa: "می\u200Cخواهم\u200F."}')],
    ['emoji', edited('A test.', 'A test 🕊.')],
    ['quoted keys', edited('minutes: 5', '"minutes": 5')],
  ])('%s', (_, source) => {
    expect(codesOf(source)).toEqual([]);
  });

  test.each([['nothing', ''], ['blanks', ' \n\n'], ['null', 'null'], ['a comment', '# x']])('%s is an empty file', (_, source) => {
    expect(codesOf(source)).toEqual(['yaml/empty']);
  });
});
