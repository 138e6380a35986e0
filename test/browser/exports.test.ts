// What a debrief gives to take along: files whose names and contents are those of the game, and a page to print.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { formatRecord } from '../../src/record/index.ts';
import { laptop, telephone } from '../support/chromium.ts';
import { readTable } from '../support/csv-reader.ts';
import { goldenGame, withAnnex } from '../support/golden-game.ts';
import { press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const game = withAnnex(goldenGame('first-contact-interim'), { whys: [{ step: 1, seat: 'us', text: '=1+1 <b>*so*</b>' }] });
const browser = ownBrowser('papers');
let page: Page;

/** A finished game, taken in from a file, at its debrief. */
beforeEach(async () => {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(inject('pageUrl'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a/)]);
  await chooser.setFiles({ name: 'Tuesday, table 2.muscat.json', mimeType: 'application/json', buffer: Buffer.from(formatRecord(game.record)) });
  await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
  await press(page, 'Debrief');
  await page.getByRole('heading', { level: 1, name: /^Debrief of/ }).waitFor();
  await page.getByText('CSV files open in spreadsheets').waitFor();
});

async function saved(button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('tables and text are saved under the name of the game', async () => {
  const steps = await saved('Save steps (CSV)');
  expect(steps.name).toBe('tuesday-table-2-steps.csv');
  const rows = readTable(steps.text.replace('\ufeff', ''));
  expect(rows.map(({ deal_zone }) => Number(deal_zone))).toEqual(game.course.map(({ dealZone }) => dealZone));
  expect(rows[1]?.['why_us']).toBe("'=1+1 <b>*so*</b>");
  const outcome = await saved('Save outcome (CSV)');
  expect(readTable(outcome.text.replace('\ufeff', ''))).toMatchObject([{ game: 'Tuesday, table 2', ending: 'interim', score_us: '35' }]);
  expect((await saved('Save data dictionary (CSV)')).name).toBe('tuesday-table-2-data-dictionary.csv');
  const text = await saved('Save as Markdown');
  expect(text.name).toBe('tuesday-table-2-debrief.md');
  expect(text.text).toMatch(/^# Debrief: Tuesday, table 2\n/);
  expect(text.text).toContain('- Step 1, the United States: =1+1 \\<b\\>\\*so\\*\\</b\\>');
});

test('Print prints, and on paper there is nothing to press', async () => {
  await page.evaluate(() => { window.print = () => { document.title = 'printed'; }; });
  await press(page, 'Print');
  expect(await page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Save steps (CSV)' }).isVisible()).toBe(false);
});

test('axe finds nothing and nothing scrolls sideways', async () => {
  for (const size of [laptop, telephone, { width: 320, height: 640 }]) {
    await page.setViewportSize(size);
    expect({ size, found: await axeFinds(page) }).toEqual({ size, found: [] });
    const { left, right, width } = await page.locator('.exports').evaluate((part) => ({ ...part.getBoundingClientRect().toJSON() as { left: number; right: number }, width: document.documentElement.clientWidth }));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  }
});
