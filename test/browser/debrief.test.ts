// The debrief in the page: counted in a worker, turning points looked for, stopped, kept and gone on with; on paper; axe.
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { laptop, telephone } from '../support/chromium.ts';
import { counted, openDebrief } from './debriefed.ts';
import { press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const papers = ownBrowser('papers');
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await papers.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(inject('pageUrl'));
});

test('it tells when a deal was possible and what it was, and leads to the step in the film and back', async () => {
  await openDebrief(page, 'first-contact-interim');
  const zone = page.getByRole('region', { name: 'When a deal was possible' });
  expect(await zone.innerText()).toMatch(/Step 0, round 1: a deal became possible\. There were 3 texts/);
  await zone.getByRole('button', { name: 'Watch step 6' }).click();
  await page.getByText(/^Step 6 of/).waitFor();
  await press(page, 'Debrief');
  await counted(page);
  await press(page, 'Close the debrief');
  await page.getByRole('heading', { name: /saved games/i }).waitFor();
});

test('turning points are found by workers, the search stops and goes on, and a reloaded page has kept it', async () => {
  await openDebrief(page, 'first-contact-interim');
  const turning = page.getByRole('region', { name: 'Where the game turned' });
  await turning.getByRole('button', { name: 'Look for turning points' }).click();
  await turning.getByText(/^[1-9]\d* of 43 decisions judged$/).waitFor();
  await turning.getByRole('button', { name: 'Stop' }).click();
  await turning.getByText(/^Stopped after/).waitFor();
  await page.waitForURL(/show=debrief/);
  await page.reload();
  await counted(page);
  await turning.getByText(/^Stopped after [1-9]/).waitFor();
  await turning.getByRole('button', { name: 'Go on looking' }).click();
  await turning.getByText(/^Step 16, round 3/).or(turning.getByText('Step 16')).first().waitFor({ timeout: 120_000 });
  expect(await turning.locator('.turning-point').first().innerText()).toMatch(/Iran.*mistake|Better:/s);
});

test('axe finds nothing, nothing scrolls sideways, and on paper there is nothing to move', async () => {
  await openDebrief(page, 'rome-class');
  for (const viewport of [laptop, telephone]) {
    await page.setViewportSize(viewport);
    expect({ viewport, found: await axeFinds(page) }).toEqual({ viewport, found: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ media: 'print' });
  const useless = page.locator('.top-bar, .watch-step, .export-buttons, main input, main progress, main select');
  expect(await useless.evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height > 0).map((each) => each.outerHTML.slice(0, 80)))).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
