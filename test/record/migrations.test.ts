// The way from older formats to the present one: the mechanism with a made-up format, and every real migration exercised.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatRecord, type Migration, MIGRATIONS, parseRecord, RECORD_FORMAT } from '../../src/record/index.ts';
import { recordedGame } from './games.ts';
import { signed } from './signed.ts';

const record = recordedGame(2, 3);
/** Two made-up formats: in /-1 seats were `players`; in /0 the setup's `seed` was `number`. */
const MADE_UP: readonly Migration[] = [
  { from: 'muscat-record/-1', to: 'muscat-record/0', migrate: ({ players, ...rest }) => ({ ...rest, seats: players }) },
  {
    from: 'muscat-record/0',
    to: RECORD_FORMAT,
    migrate: ({ setup, ...rest }) => {
      const { number: seed, ...others } = setup as Record<string, unknown>;
      return { ...rest, setup: { seed, ...others } };
    },
  },
];
const older = (text: string): string => signed(text.replace('muscat-record/1', 'muscat-record/0').replace('"seed":', '"number":'));
const oldest = (text: string): string => signed(older(text).replace('muscat-record/0', 'muscat-record/-1').replace('"seats":', '"players":'));

describe('a file of an older format', () => {
  test.each([['one step behind', older], ['two steps behind', oldest]])('%s is read as the same record', (_, age) => {
    expect(parseRecord(age(formatRecord(record)), MADE_UP)).toEqual({ ok: true, value: record });
  });

  test('is refused when its digest is wrong', () => {
    const text = older(formatRecord(record)).replace('"number":2', '"number":3');
    expect(parseRecord(text, MADE_UP)).toMatchObject({ ok: false, error: [{ code: 'record/digest-differs' }] });
  });

  test('is refused when what comes out is no record', () => {
    const text = signed(older(formatRecord(record)).replace('"number":2', '"number":"two"'));
    expect(parseRecord(text, MADE_UP)).toMatchObject({ ok: false, error: [{ code: 'record/not-an-integer', path: 'setup.seed' }] });
  });

  test('without its migration is foreign', () => {
    expect(parseRecord(older(formatRecord(record)))).toMatchObject({ ok: false, error: [{ code: 'record/foreign-format' }] });
  });
});

/** What is wrong with a table of migrations and the golden files that exercise it. */
function faultsOf(migrations: readonly Migration[], goldenFormats: readonly string[]): readonly string[] {
  return migrations.flatMap(({ from, to }, index) => [
    ...(to === (migrations[index + 1]?.from ?? RECORD_FORMAT) ? [] : [`${from} leads to ${to}, from where nothing leads on`]),
    ...(goldenFormats.includes(from) ? [] : [`no golden file of format ${from}`]),
  ]);
}

describe('the table of migrations', () => {
  const folder = new URL('../golden/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.muscat.json')) : [];
  const formats = files.map((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly format: string }).format);

  test('leads without a gap to the present format, and golden files exercise every one', () => {
    expect(faultsOf(MIGRATIONS, formats)).toEqual([]);
  });

  test('with a gap or an unexercised migration would be noticed', () => {
    expect(faultsOf(MADE_UP, MADE_UP.map(({ from }) => from))).toEqual([]);
    expect(faultsOf(MADE_UP.slice(0, 1), ['muscat-record/-1'])).toHaveLength(1);
    expect(faultsOf(MADE_UP, ['muscat-record/-1'])).toEqual(['no golden file of format muscat-record/0']);
  });
});
