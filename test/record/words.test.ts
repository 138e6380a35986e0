// Every code of a saved file has its sentence, every command its shape, every verdict its word.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RECORD_PROBLEM_CODES } from '../../src/record/index.ts';
import { cli } from '../../src/text/en/cli.ts';
import { files } from '../../src/text/en/files.ts';

describe('sentences', () => {
  test.each(RECORD_PROBLEM_CODES)('problem.%s', (code) => {
    expect(files[`problem.${code}`]).toMatch(/\.$/);
  });

  test.each(['ok', 'differs', 'unreadable', 'older-rules', 'seat-copy'])('cli.verify.%s', (verdict) => {
    expect(cli[`cli.verify.${verdict}`]).toContain('{file}');
  });

  test.each([
    'rules-version', 'scenario', 'brief', 'rejected', 'entry-incomplete', 'entry-too-long', 'entry-order', 'entry-form', 'events', 'chain', 'outcome',
  ])('cli.mismatch.%s', (kind) => {
    expect(cli[`cli.mismatch.${kind}`]).toContain('{step}');
  });

  test('none is left over', () => {
    const known = new Set<string>(RECORD_PROBLEM_CODES);
    const problems = Object.keys(files).filter((id) => id.startsWith('problem.record/')).map((id) => id.slice('problem.'.length).replace(/\.hint$/, ''));
    expect(problems.filter((code) => !known.has(code))).toEqual([]);
  });
});

test('the list of codes names every code that the room uses', () => {
  const used = ['parse-record', 'shape', 'file-format', 'forbidden-keys', 'open-file', 'scan-json'].flatMap((name) => {
    const source = readFileSync(new URL(`../../src/record/${name}.ts`, import.meta.url), 'utf8');
    return [...source.matchAll(/'(record\/[a-z0-9-]+)'/g)].map(([, code]) => code);
  });
  expect(new Set(used)).toEqual(new Set(RECORD_PROBLEM_CODES));
});
