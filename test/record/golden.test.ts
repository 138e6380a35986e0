// D4: records of every released format and rules version open in every later version. They are never regenerated.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { openFile, verifyRecord } from '../../src/record/index.ts';

const folder = new URL('../golden/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.muscat.json')) : [];

test('a folder of golden records is not empty', () => {
  expect(existsSync(folder)).toBe(files.length > 0);
});

describe.skipIf(files.length === 0)('golden records', () => {
  test.each(files)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { rulesVersion } = JSON.parse(text) as { readonly rulesVersion: number };
    expect(verifyRecord(text)).toMatchObject({ verdict: rulesVersion < RULES_VERSION ? 'older-rules' : 'ok' });
    expect(openFile(text).kind).toBe(rulesVersion < RULES_VERSION ? 'older-rules' : 'game');
  });
});
