// F2, tier C: 20,000 small mutations of files of at most 2 KB. Nothing is thrown, every problem has a place, and what
// is accepted plays.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, parseScenario, type Problem } from '../../src/scenario/index.ts';
import { playTurns } from './play-turns.ts';
import { SMALL_FILES } from './small-files.ts';

const FRAGMENTS = [
  ':', ': ', '-', '- ', '[', ']', '{', '}', ',', '#', '&a', '*a', '!', '|', '>', "'", '"', '%', '@', '`', '?', '\t', '\n', '  ', '\\', '\u202E', '\uFEFF', '\uD800',
  '---', '...', '~', 'null', 'true', '.nan', '.inf', '-0', '1e400', '0x1f', '99999999999999999999', '__proto__', 'constructor', '<<', 'سلام', 'us', 'iran', 'never',
  '{all: [never]}', '{not: always}', '{gauge: escalation, above: 50}', '[]', '{}', '""', '{us}', '[a1]',
];

type Mutation = { readonly kind: 'insert' | 'replace' | 'remove' | 'move' | 'copy-line' | 'number' | 'word'; readonly at: number; readonly length: number; readonly text: string; readonly to: number };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'remove', 'move', 'copy-line', 'number', 'number', 'word'),
  at: fc.nat(2000),
  length: fc.nat({ max: 30 }),
  text: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 }), fc.integer({ min: -300, max: 300 }).map(String)),
  to: fc.nat(2000),
});

function mutated(source: string, { kind, at, length, text, to }: Mutation): string {
  const [start, end] = [at % (source.length + 1), (at % (source.length + 1)) + length];
  switch (kind) {
    case 'insert': return source.slice(0, start) + text + source.slice(start);
    case 'replace': return source.slice(0, start) + text + source.slice(end);
    case 'remove': return source.slice(0, start) + source.slice(end);
    case 'move': {
      const rest = source.slice(0, start) + source.slice(end);
      const target = to % (rest.length + 1);
      return rest.slice(0, target) + source.slice(start, end) + rest.slice(target);
    }
    case 'number': return exchanged(source, /-?\d+/g, at, String((to % 40) - 10));
    case 'word': return exchanged(source, /\b[a-z]+\b/g, at, exchangedFor(source, to));
    case 'copy-line': {
      const lines = source.split('\n');
      const line = lines[at % lines.length] ?? '';
      return lines.toSpliced(to % lines.length, 0, line).join('\n');
    }
  }
}

/** The text with the n-th match of a pattern replaced. */
function exchanged(source: string, pattern: RegExp, nth: number, by: string): string {
  const matches = [...source.matchAll(pattern)];
  const match = matches[nth % matches.length];
  return match === undefined ? source : source.slice(0, match.index) + by + source.slice(match.index + match[0].length);
}

/** Another word of the same file. */
function exchangedFor(source: string, nth: number): string {
  const words = source.match(/\b[a-z]+\b/g) ?? [];
  return words[nth % words.length] ?? '';
}

function expectPlaced(source: string, problems: readonly Problem[]): void {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const { code, line, column, severity } of problems) {
    const isPlaced = line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 2;
    if (!isPlaced || !Object.hasOwn(PROBLEM_CODES, code) || !/^(error|warning)$/.test(severity)) throw new Error(`${line}:${column} ${severity} ${code}`);
  }
}

test('the files are small and good', () => {
  for (const source of SMALL_FILES) {
    expect(source.length).toBeLessThanOrEqual(2048);
    expect(parseScenario(source)).toMatchObject({ ok: true, warnings: [] });
  }
});

describe('F2: fuzzed files', () => {
  test.each([1, 2, 3, 4])('a quarter of 20,000 mutations (%i): no crash, all problems have a place, what is accepted plays', (quarter) => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SMALL_FILES), fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.nat(), (source, mutations, seed) => {
        const text = mutations.reduce(mutated, source);
        const outcome = parseScenario(text);
        if (!outcome.ok) {
          if (!outcome.problems.some(({ severity }) => severity === 'error')) throw new Error('refused without an error');
          return expectPlaced(text, outcome.problems);
        }
        expectPlaced(text, outcome.warnings);
        accepted += 1;
        if (accepted % 10 === 0) playTurns(outcome.scenario.rules, seed, 50);
      }),
      { numRuns: 5000, seed: 20260220 + quarter },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

test('bytes of any kind', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    const outcome = parseScenario(text);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expectPlaced(text, outcome.problems);
  }), { numRuns: 2000 });
});
