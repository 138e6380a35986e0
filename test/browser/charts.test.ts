// The charts of the debrief as somebody uses them: with keys, with a pointer, on a narrow screen, by their names.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { openDebrief } from './debriefed.ts';
import { axeFinds, framesPainted, ownBrowser } from './visitor.ts';

const browser = ownBrowser('papers');

/** The debrief at a step. */
async function open(game: string, { step }: { readonly step: string }): Promise<Page> {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
  await openDebrief(page, game);
  await page.locator('[data-chart="gauges"]').getByRole('slider').fill(step);
  return page;
}

describe('rome-war', () => {
  test('the slider of one chart moves all of them, with keys; so does pressing in a drawing, and a mark in the list', async () => {
    const page = await open('rome-war', { step: '29' });
    const slider = page.locator('[data-chart="gauges"]').getByRole('slider', { name: 'Step 29 of 73' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Step 30, round 3: there are 29 texts that both capitals would sign.').waitFor();
    expect(await page.locator('[data-chart="zone"]').getByRole('slider').inputValue()).toBe('30');
    const drawing = page.getByRole('img', { name: /^Of 1,638,399 possible texts/ });
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    if (box === null) throw new Error('no drawing');
    await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2);
    await page.getByRole('slider', { name: 'Step 73 of 73' }).first().waitFor();
    await page.getByRole('button', { name: /Israel struck .* step 57$/ }).click();
    expect(await page.getByRole('slider', { name: /^Step 57 of 73/ }).count()).toBe(3);
  });

  test('a text is chosen in the list or in the drawing, and left again', async () => {
    const page = await open('rome-war', { step: '30' });
    const film = page.locator('[data-chart="film"]');
    const ninth = film.getByRole('button', { name: /^9\. United States, round 3/ });
    await ninth.click();
    expect(await ninth.getAttribute('aria-pressed')).toBe('true');
    expect(await ninth.textContent()).toContain('Stock of enriched uranium: 300 kg');
    await film.locator('.film-text').first().locator('path').first().click();
    expect(await film.getByRole('button', { name: /^1\. United States/ }).getAttribute('aria-pressed')).toBe('true');
    await film.getByRole('button', { name: /^1\. United States/ }).click();
    expect(await film.locator('[aria-pressed="true"]').count()).toBe(0);
  });
});

describe.each(['rome-framework', 'first-contact-interim'])('%s', (game) => {
  test('every chart has its table, axe finds nothing, and on a telephone nothing needs sideways scrolling and words in drawings keep their size', async () => {
    const page = await open(game, { step: '10' });
    await unfold(page);
    expect(await page.locator('figure').getByRole('table').count()).toBe(3);
    expect(await axeFinds(page)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await framesPainted(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const heights = await page.locator('.axis-text').evaluateAll((all) => all.map((text) => text.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThan(11);
    }
  });
});

async function unfold(page: Page): Promise<void> {
  for (const summary of await page.getByText('As a table').all()) await summary.click();
}
