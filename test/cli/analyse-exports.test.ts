// `analyse --csv` and `--markdown`: the whole of standard output is the file that was asked for.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { branchAt, formatRecord, formatSeatCopy, seatCopy } from '../../src/record/index.ts';
import { muscat, muscatProcess, scratchFolder } from '../support/command-line.ts';
import { readTable } from '../support/csv-reader.ts';
import { goldenGame, goldenPath } from '../support/golden-game.ts';
import { played } from '../record/games.ts';

const file = goldenPath('first-contact-interim');
const game = goldenGame('first-contact-interim');

async function printed(...args: readonly string[]): Promise<string> {
  const { exit, out, err } = await muscat(['analyse', file, ...args]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out;
}

test('--csv steps is a table of the steps', async () => {
  const rows = readTable(await printed('--csv', 'steps'));
  expect(rows.map(({ step }) => Number(step))).toEqual(game.steps.map((_, step) => step));
  expect(rows.map(({ deal_zone }) => Number(deal_zone))).toEqual(game.course.map(({ dealZone }) => dealZone));
});

test('--csv outcome is one row, --csv dictionary says what both are', async () => {
  const [row = {}, ...others] = readTable(await printed('--csv', 'outcome'));
  expect(others).toEqual([]);
  expect(row).toMatchObject({ scenario: 'first-contact', ending: 'interim', score_us: '35', score_iran: '38', score_oman: '40' });
  const columns = readTable(await printed('--csv', 'dictionary')).filter(({ table }) => table === 'outcome').map(({ column }) => column);
  expect(columns).toEqual(Object.keys(row));
});

test('--markdown is the debrief, and a process of its own writes the same bytes', async () => {
  const text = await printed('--markdown');
  expect(text).toMatch(/^# Debrief: .*\n/);
  expect(text).toMatch(/\| 35 \|\n/);
  expect(muscatProcess(['analyse', file, '--markdown'])).toEqual({ exit: 0, out: text, err: '' });
  expect(muscatProcess(['analyse', file, '--csv', 'steps']).out).toBe(await printed('--csv', 'steps'));
});

test('turning points that are looked for stand in the table', async () => {
  const rows = readTable((await muscat(['analyse', file, '--rollouts', '40', '--seed', '4000000000', '--csv', 'steps'])).out);
  const marks = rows.filter((row) => ['us', 'iran', 'oman'].some((seat) => row[`mark_${seat}`] !== ''));
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((row) => ['us', 'iran', 'oman'].some((seat) => Math.abs(Number(row[`loss_${seat}`])) >= 3))).toBe(true);
});

test.each<[readonly string[], RegExp]>([
  [['--csv', 'step'], /one of these tables: steps, outcome, dictionary; not “step”\. Did you mean steps\?/],
  [['--csv', 'toString'], /one of these tables/],
  [['--csv'], /--csv needs a value/],
  [['--csv', 'steps', '--json'], /one form at a time: --json, --csv/],
  [['--markdown', '--json'], /one form at a time: --json, --markdown/],
  [['--markdown', '--csv', 'steps'], /one form at a time: --csv, --markdown/],
])('%j is refused, and nothing is printed', async (args, sentence) => {
  const finished = await muscat(['analyse', file, ...args]);
  expect(finished).toMatchObject({ exit: 2, out: '' });
  expect(finished.err).toMatch(sentence);
});

test('an unfinished game only with --spoil, a copy for one seat not at all', async () => {
  const folder = scratchFolder();
  const open = join(folder, 'open.muscat.json');
  writeFileSync(open, formatRecord(branchAt(game.record, 9)));
  for (const args of [['--csv', 'outcome'], ['--csv', 'steps'], ['--markdown']]) {
    expect(await muscat(['analyse', open, ...args])).toMatchObject({ exit: 2, out: '' });
  }
  const [row] = readTable((await muscat(['analyse', open, '--csv', 'outcome', '--spoil'])).out);
  expect(row).toMatchObject({ ending: 'unfinished', score_us: '' });
  expect((await muscat(['analyse', open, '--markdown', '--spoil'])).out).toContain('The game is unfinished');
  const copy = join(folder, 'copy.muscat.json');
  writeFileSync(copy, formatSeatCopy(seatCopy(played(game.record, game.rules), 'us')));
  expect(await muscat(['analyse', copy, '--csv', 'steps'])).toMatchObject({ exit: 1, out: '' });
});

test('the help tells of both', async () => {
  const { out } = await muscat(['analyse', '--help']);
  expect(out).toMatch(/--csv TABLE .*steps, outcome, or dictionary/);
  expect(out).toMatch(/--markdown /);
});
