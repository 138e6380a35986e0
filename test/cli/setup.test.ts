// How "npm test" adds up its stages: whatever went wrong must be in the last line.
import { describe, expect, test } from 'vitest';
import { countReport, summarise } from '../../src/cli/setup.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each, index) => ({ status: each, fullName: `law ${index + 1}` })),
});

describe('countReport', () => {
  test.each([
    { what: 'passes and failures', files: [file('failed', 'passed', 'failed'), file('passed', 'passed')], code: 1, passed: 2, failed: 1, skipped: [] },
    { what: 'all good', files: [file('passed', 'passed', 'passed')], code: 0, passed: 2, failed: 0, skipped: [] },
    { what: 'a file that cannot be loaded', files: [file('passed', 'passed'), file('failed')], code: 1, passed: 1, failed: 1, skipped: [] },
    { what: 'a hook that fails after passing tests', files: [file('failed', 'passed')], code: 1, passed: 1, failed: 1, skipped: [] },
    { what: 'an error outside any test', files: [file('passed', 'passed')], code: 1, passed: 1, failed: 1, skipped: [] },
    { what: 'no test at all', files: [], code: 0, passed: 0, failed: 1, skipped: [] },
    { what: 'only skipped tests', files: [file('passed', 'skipped', 'todo')], code: 0, passed: 0, failed: 1, skipped: ['law 1', 'law 2'] },
    { what: 'a skipped test', files: [file('passed', 'passed', 'skipped')], code: 0, passed: 1, failed: 0, skipped: ['law 2'] },
  ])('counts $what', ({ what: _, files, code, ...counts }) => {
    expect(countReport({ testResults: files }, code)).toEqual(counts);
  });

  test('counts a run that left no report as one failure', () => {
    expect(countReport(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

describe('summarise', () => {
  const stage = { name: 'unit', passed: 40, failed: 2, skipped: ['law 3'], milliseconds: 1500 };

  test('ends with the sum of all stages', () => {
    const lines = summarise([stage, { ...stage, name: 'browser', failed: 0, skipped: [] }, { ...stage, name: 'lint', passed: 1, failed: 0, skipped: [] }]);
    expect(lines.at(-1)).toBe('81 passed, 2 failed');
  });

  test('names every skipped test', () => {
    expect(summarise([stage])).toContain('skipped: law 3');
  });
});
