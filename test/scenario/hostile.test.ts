// F3: bombs, pollution keys, script in texts, bidi control characters. Nothing is executed, nothing hangs, nothing leaks into objects.
import { describe, expect, test } from 'vitest';
import { parseScenario, type Problem } from '../../src/scenario/index.ts';
import { MINIMAL_SCENARIO } from '../support/minimal-scenario.ts';
import { edited, extended } from '../support/scenario-edits.ts';
import { SCRIPT_STRINGS } from './script-strings.ts';

function problemsOf(source: string): readonly Problem[] {
  const outcome = parseScenario(source);
  return outcome.ok ? [] : outcome.problems;
}
const codesOf = (source: string): readonly string[] => [...new Set(problemsOf(source).map(({ code }) => code))];
const kib = 1024;

describe('bombs', () => {
  const laughs = `a: &a [x, x]\n${Array.from('bcdefghi', (letter, n) => `${letter}: &${letter} [*${'abcdefgh'[n] ?? ''}, *${'abcdefgh'[n] ?? ''}]`).join('\n')}`;
  test.each([
    ['a billion laughs', laughs],
    ['brackets', '['.repeat(500 * kib)],
    ['maps in maps', '{a: '.repeat(120 * kib)],
    ['dashes', '- '.repeat(250 * kib)],
    ['question marks', '? '.repeat(250 * kib)],
    ['colons', ': '.repeat(250 * kib)],
    ['a staircase', Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['a huge map', Array.from({ length: 50_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['a huge list', '- 1\n'.repeat(120 * kib)],
    ['a huge flow list', `[${'1,'.repeat(250 * kib)}]`],
    ['commas', `[${','.repeat(500 * kib)}`],
    ['closing brackets', ']'.repeat(500 * kib)],
    ['a huge text', `a: ${'x'.repeat(500 * kib)}`],
    ['a huge quoted text', `"${'\\x'.repeat(250 * kib)}"`],
    ['an open quotation mark', `"${'a\n'.repeat(250 * kib)}`],
    ['empty lines', '\n'.repeat(500 * kib)],
    ['tabs', '\t'.repeat(500 * kib)],
    ['documents', '---\n'.repeat(120 * kib)],
    ['directives', '%a\n'.repeat(150 * kib)],
    ['anchors', '&a '.repeat(150 * kib)],
    ['tags', '!a '.repeat(150 * kib)],
    ['merge keys', '<<: {}\n'.repeat(60 * kib)],
    ['quoted words', "'a' ".repeat(120 * kib)],
    ['comments', '# x\n'.repeat(120 * kib)],
  ])('%s', (_, source) => {
    const problems = problemsOf(source);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
  }, 10_000);

  test('many conditions that are all wrong', () => {
    const wrong = Array.from({ length: 40 }, () => '{all: [{gage: x}]}').join(', ');
    const events = Array.from({ length: 120 }, (_, n) => `  - {id: e${n}, name: N, text: T, when: [${wrong}]}\n`).join('');
    expect(codesOf(MINIMAL_SCENARIO + events)).toEqual(['scenario/unknown-condition', 'scenario/more-problems']);
  }, 10_000);
});

describe('keys that would reach into objects', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', (key) => {
    for (const source of [
      extended(`${key}: {polluted: true}`),
      extended(`"${key}": {polluted: true}`),
      edited('venues: {hall', `venues: {${key}: {name: x}, hall`),
      edited('gauges:\n', `gauges:\n  ${key}: {polluted: true}\n`),
      edited('{cap: 2', `{${key}: 1, cap: 2`),
      edited('A test.', `{en: A test., ${key}: x}`),
    ]) expect(codesOf(source)).toEqual(['yaml/forbidden-key']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])('%s is no id', (id) => {
    expect(codesOf(edited('id: raid', `id: ${id}`))).not.toEqual([]);
    expect(codesOf(extended(`sources: [{id: ${id}, title: S}]`))).not.toEqual([]);
  });
});

describe('script in texts', () => {
  test('there are sixty strings', () => {
    expect(new Set(SCRIPT_STRINGS).size).toBeGreaterThanOrEqual(60);
  });

  test.each(SCRIPT_STRINGS)('%s stays a text or is refused', (script) => {
    const outcome = parseScenario(edited('A test.', JSON.stringify(script)));
    if (outcome.ok) expect(outcome.scenario.texts.summary).toEqual({ en: script });
    else expect(outcome.problems.map(({ path }) => path)).toContain('summary');
  });

  test.each(['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example/x', 'example.org/"onload=', 'file:///etc/passwd', 'mailto:a@example.org'])(
    '%s is no address of a source',
    (address) => {
      expect(codesOf(extended(`sources: [{id: s1, title: S, address: ${JSON.stringify(address)}}]`))).toEqual(['scenario/bad-address']);
    },
  );

  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['example.org/page', 'https://example.org/page'],
  ])('%s is one', (address, complete) => {
    const outcome = parseScenario(extended(`sources: [{id: s1, title: S, address: ${JSON.stringify(address)}}]`));
    expect(outcome.ok && outcome.scenario.texts.sources[0]?.address).toBe(complete);
  });
});

describe('characters that deceive', () => {
  const bidi = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
  test.each(bidi.map((character) => [`U+${character.charCodeAt(0).toString(16)}`, character]))('%s is refused, in comments and as an escape too', (_, character) => {
    const escape = `\\u${character.charCodeAt(0).toString(16)}`;
    for (const source of [edited('A test.', `A ${character}test.`), extended(`# ${character}`), edited('A test.', `"A ${escape}test."`)]) {
      expect(codesOf(source)).toEqual(['yaml/direction-character']);
    }
  });

  test.each(['\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\u2028', '\uFEFF'])('control character %j is refused', (character) => {
    expect(codesOf(edited('A test.', `A ${character}test.`))).toEqual(['yaml/control-character']);
  });

  test('half a surrogate pair is refused', () => {
    expect(codesOf(edited('A test.', 'A \uD800test.'))).toEqual(['yaml/not-utf8']);
  });
});
