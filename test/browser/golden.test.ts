// D1 in the browser: the page re-runs every golden record to its digests before it lets anybody watch it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { press } from './player.ts';
import { ownBrowser } from './visitor.ts';

const folder = join(import.meta.dirname, '..', 'golden');

const browser = ownBrowser('papers');

let page: Page;

beforeEach(async () => {
  page = await (await browser.newContext({ viewport: laptop })).newPage();
  await page.goto(inject('pageUrl'));
});

/** Opens a file through the page's own button; what the page then shows as its heading. */
async function headingAfterOpening(text: string): Promise<string> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
  await chooser.setFiles({ name: 'golden.muscat.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const replay = page.getByRole('heading', { level: 1, name: /^Replay of/ });
  const refusal = page.getByText(/changed after it was saved/).first();
  await replay.or(refusal).waitFor();
  return (await replay.isVisible()) ? 'replay' : await refusal.innerText();
}

test('each is re-run and can be watched', async () => {
  const names = readdirSync(folder);
  const headings: string[] = [];
  for (const name of names) {
    headings.push(await headingAfterOpening(readFileSync(join(folder, name), 'utf8')));
    await press(page, 'The Muscat Channel');
  }
  expect(headings).toEqual(names.map(() => 'replay'));
});

test('an altered one is refused in words', async () => {
  const [name = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, name), 'utf8');
  const altered = text.replace(/("seed":)(\d+)/, (_, key: string, seed: string) => `${key}${Number(seed) + 1}`);
  expect(altered).not.toBe(text);
  expect(await headingAfterOpening(altered)).toContain('changed after it was saved');
});
