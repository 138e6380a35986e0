// A game from every chair: First Contact to its end, by keyboard alone, without a canvas, and with everything that moves;
// the flagship's first two rounds, in a plain round with no more presses than promised.
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, type Asked, askedFor, beginGame, type GameWish, press } from './player.ts';
import { ownBrowser, playUntil, visit } from './visitor.ts';

const browser = ownBrowser();
const papers = ownBrowser('papers');
let context: BrowserContext;

const ENDING = /^(Framework|Interim accord|Talks suspended|War)$/;
const endingOf = (page: Page): Promise<string> => page.getByRole('heading', { level: 1, name: ENDING }).innerText();

describe('First Contact to its end', () => {
  test('from Oman’s chair, with everything that moves', async () => {
    context = await browser.newContext({ viewport: laptop });
    const { page, complaints } = await visit(context);
    await beginGame(page, { scenario: 'First Contact', seed: 11, seat: 'Oman' });
    await playUntil(page, (asked) => asked === 'ending');
    expect(await endingOf(page)).toMatch(ENDING);
    expect(complaints).toEqual([]);
  });

  test('from Iran’s chair, where there is no WebGL: papers alone', async () => {
    context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
    await context.addInitScript(() => Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null }));
    const { page } = await visit(context);
    await beginGame(page, { scenario: 'First Contact', seed: 11, seat: 'Iran' });
    await answerPlainly(page, 'brief');
    await page.locator('.round-screen[data-view=text]').waitFor();
    // All papers lie open: nothing has to be looked for.
    for (const name of ['How things stand', 'Accord', 'Table', 'Chronicle', 'Private cables']) expect(await page.getByRole('region', { name, exact: true }).isVisible()).toBe(true);
    await playUntil(page, (asked) => asked === 'ending');
    expect(await endingOf(page)).toMatch(ENDING);
  });

  test('from the United States’ chair, by keyboard alone', async () => {
    context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
    const { page, complaints } = await visit(context);
    await beginGame(page, { scenario: 'First Contact', seed: 11, seat: 'United States' });
    await page.mouse.move(0, 0);
    for (let moves = 0; moves < 60; moves += 1) {
      const asked = await askedFor(page);
      if (asked === 'ending') break;
      await answerByKeyboard(page, asked);
    }
    expect(await endingOf(page)).toMatch(ENDING);
    expect(complaints).toEqual([]);
  });
});

const BRIGHT = '.primary';

/** Tab to the bright button, or to what stands before it, as somebody without a mouse does. */
async function answerByKeyboard(page: Page, asked: Asked): Promise<void> {
  const before = await page.locator('body').innerText();
  if (asked === 'answer') await tabTo(page, 'input[type=radio]', 'Space');
  if (asked === 'floor' && !(await page.locator(`${BRIGHT}:text-matches("^Initial")`).isVisible())) await tabToButton(page, 'Pass');
  else await tabTo(page, BRIGHT, 'Enter');
  await page.waitForFunction((old) => document.body.innerText !== old, before);
}

async function tabTo(page: Page, selector: string, key: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

async function tabToButton(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.textContent?.startsWith(wanted), name)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

describe('two rounds of the flagship', () => {
  const MOST_PRESSES = 8;

  test.each<GameWish['seat']>(['United States', 'Iran', 'Oman'])('from the chair of %s, a plain round with no more than eight presses', async (seat) => {
    // One of them over the pictured world, the others as papers: the presses are the same.
    context = await (seat === 'Oman' ? browser : papers).newContext({ viewport: laptop, reducedMotion: 'reduce' });
    await context.addInitScript(() => {
      const counted = globalThis as unknown as { presses: number };
      counted.presses = 0;
      addEventListener('click', ({ isTrusted, detail }) => { if (isTrusted && detail > 0) counted.presses += 1; }, { capture: true });
    });
    const { page, complaints } = await visit(context);
    const presses = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { presses: number }).presses);
    await beginGame(page, { scenario: 'Rome', seed: 7, seat });
    const counts: number[] = [];
    for (const round of [1, 2, 3]) {
      await playUntil(page, () => page.getByRole('heading', { name: `Your orders for round ${round}` }).isVisible());
      counts.push(await presses());
      if (round < 3) await press(page, /^Send the orders/);
    }
    expect(complaints).toEqual([]);
    // From orders to orders: the sending of the first is not yet counted where the round begins.
    expect((counts[2] ?? 99) - (counts[1] ?? 0)).toBeLessThanOrEqual(MOST_PRESSES);
    expect((counts[1] ?? 99) - (counts[0] ?? 0)).toBeLessThanOrEqual(MOST_PRESSES);
    expect(counts[2]).toBeGreaterThan(0);
  });
});
