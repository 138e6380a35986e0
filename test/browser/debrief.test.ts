// The debrief in the page: counted in a worker, turning points looked for, stopped, kept and gone on with; on paper; axe.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { laptop, telephone } from '../support/chromium.ts';
import { press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const golden = (name: string): Buffer => readFileSync(join(import.meta.dirname, '..', 'golden', `${name}.muscat.json`));

const papers = ownBrowser('papers');
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await papers.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(inject('pageUrl'));
});

/** The debrief of a golden game, once all of it is counted. */
async function openDebrief(name: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a/)]);
  await chooser.setFiles({ name: `${name}.muscat.json`, mimeType: 'application/json', buffer: golden(name) });
  await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
  await press(page, 'Debrief');
  await counted();
}

async function counted(): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^Debrief of/ }).waitFor();
  await page.getByText(/^Counting what both/).waitFor({ state: 'detached' });
}

test('it tells when a deal was possible and what it was, and leads to the step in the film and back', async () => {
  await openDebrief('first-contact-interim');
  const zone = page.getByRole('region', { name: 'When a deal was possible' });
  expect(await zone.innerText()).toMatch(/Step 0, round 1: a deal became possible\. There were 3 texts/);
  await zone.getByRole('button', { name: 'Watch step 6' }).click();
  await page.getByText(/^Step 6 of/).waitFor();
  await press(page, 'Debrief');
  await counted();
  await press(page, 'Close the debrief');
  await page.getByRole('heading', { name: /saved games/i }).waitFor();
});

test('turning points are found by workers, the search stops and goes on, and a reloaded page has kept it', async () => {
  await openDebrief('first-contact-interim');
  const turning = page.getByRole('region', { name: 'Where the game turned' });
  await turning.getByRole('button', { name: 'Look for turning points' }).click();
  await turning.getByText(/^[1-9]\d* of 43 decisions judged$/).waitFor();
  await turning.getByRole('button', { name: 'Stop' }).click();
  await turning.getByText(/^Stopped after/).waitFor();
  await page.waitForURL(/show=debrief/);
  await page.reload();
  await counted();
  await turning.getByText(/^Stopped after [1-9]/).waitFor();
  await turning.getByRole('button', { name: 'Go on looking' }).click();
  await turning.getByText(/^Step 16, round 3/).or(turning.getByText('Step 16')).first().waitFor({ timeout: 120_000 });
  expect(await turning.locator('.turning-point').first().innerText()).toMatch(/Iran.*mistake|Better:/s);
});

test('axe finds nothing, nothing scrolls sideways, and on paper there is nothing to press', async () => {
  await openDebrief('rome-class');
  for (const viewport of [laptop, telephone]) {
    await page.setViewportSize(viewport);
    expect({ viewport, found: await axeFinds(page) }).toEqual({ viewport, found: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ media: 'print' });
  const pressable = await page.locator('main button').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height > 0).map((each) => each.textContent));
  expect(pressable).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
