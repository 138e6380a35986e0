// What there is to talk about after a game: each question leads to its entry in the glossary, which lies folded until then.
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { formatRecord } from '../../src/record/index.ts';
import { laptop, telephone } from '../support/chromium.ts';
import { newGame, play } from '../record/games.ts';
import { FIRST_CONTACT } from '../store/a-page.ts';
import { press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const { rules, scenario } = FIRST_CONTACT;
const agent = { kind: 'agent', level: 'standard', temper: 'pragmatic' } as const;
const played = play(newGame({ seed: 3, seats: { us: agent, iran: agent, oman: agent }, scenario: { rules, ...scenario } })).record();
const browser = ownBrowser('papers');
let page: Page;

/** A finished game, taken in from a file, at its ending. */
beforeEach(async () => {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a/)]);
  await chooser.setFiles({ name: 'played.muscat.json', mimeType: 'application/json', buffer: Buffer.from(formatRecord(played)) });
  await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
  await press(page, 'Close the replay');
  await press(page, 'See the ending');
  await page.getByRole('region', { name: 'To talk about' }).waitFor();
});

test('every question leads to an entry that is then open, seen and focused, and the page stays where it is', async () => {
  const links = page.getByRole('region', { name: 'To talk about' }).getByRole('link');
  const zone = page.locator('#term-zopa');
  expect(await links.count()).toBeGreaterThanOrEqual(3);
  expect(await zone.isVisible()).toBe(false);
  await links.filter({ hasText: 'ZOPA' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'term-zopa');
  const box = await zone.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(laptop.height);
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const target of targets) expect(await page.locator(target).isVisible()).toBe(true);
  await page.getByRole('region', { name: 'To talk about' }).waitFor();
});

test('axe finds nothing and nothing scrolls sideways with the glossary open', async () => {
  await page.getByText('Glossary', { exact: true }).and(page.locator('summary')).click();
  for (const size of [laptop, telephone, { width: 320, height: 640 }]) {
    await page.setViewportSize(size);
    expect({ size, found: await axeFinds(page) }).toEqual({ size, found: [] });
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  }
});
