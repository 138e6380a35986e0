// How large a finished game of the flagship is as a file, without its annex.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatRecord, parseRecord } from '../../src/record/index.ts';

const folder = new URL('../golden/', import.meta.url);
const flagships = readdirSync(folder).filter((name) => name.startsWith('rome-'));

describe('a finished game of the flagship without annex', () => {
  test.each(flagships)('%s has at most 200 KB, 40 KB gzipped', (name) => {
    const parsed = parseRecord(readFileSync(new URL(name, folder), 'utf8'));
    if (!parsed.ok || parsed.value.format !== 'muscat-record/1') throw new Error(`${name} is no record`);
    const text = formatRecord({ ...parsed.value, annex: {} });
    expect(Buffer.byteLength(text)).toBeGreaterThan(100_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
    expect(gzipSync(text).byteLength).toBeLessThanOrEqual(40_000);
  });
});
