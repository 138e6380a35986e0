// The replay in the page: played and steered by button, key, strip and chronicle; links to its steps; axe.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { laptop, telephone } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const golden = readFileSync(join(import.meta.dirname, '..', 'golden', 'first-contact-interim.muscat.json'));

const papers = ownBrowser('papers');
const pictures = ownBrowser();
let context: BrowserContext;
let page: Page;

async function openPage(browser: ReturnType<typeof ownBrowser>): Promise<void> {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
}

/** A finished game, taken in from a file, as its replay at the first step. */
async function openGolden(): Promise<number> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a/)]);
  await chooser.setFiles({ name: 'golden.muscat.json', mimeType: 'application/json', buffer: golden });
  await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
  return Number(await page.getByRole('slider').getAttribute('max'));
}

const at = (step: number, last: number): Promise<void> => page.getByText(`Step ${step} of ${last}`, { exact: true }).waitFor();
const stepNow = async (): Promise<number> => Number(await page.getByRole('slider').inputValue());
const blur = (): Promise<void> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

describe('a film', () => {
  beforeEach(() => openPage(papers));

  test('runs to its end and stops there; it runs again from the beginning', async () => {
    const last = await openGolden();
    await page.getByLabel('Speed').selectOption('8');
    await page.getByRole('slider').fill(String(last - 3));
    await press(page, 'Play');
    await at(last, last);
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.getByLabel('Speed').selectOption('0.5');
    await press(page, 'Play');
    await press(page, 'Pause');
    expect(await stepNow()).toBeLessThan(last);
  });

  test('stops when a step is taken by hand, and when the page is hidden', async () => {
    await openGolden();
    for (const stop of [() => press(page, 'Next'), hidePage]) {
      await page.getByLabel('Speed').selectOption('0.5');
      await press(page, 'Play');
      await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
      await stop();
      await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    }
  });

  test('is steered by keys, which keep out of fields and of buttons', async () => {
    const last = await openGolden();
    await blur();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await at(2, last);
    await page.keyboard.press('ArrowLeft');
    await at(1, last);
    await page.keyboard.press('End');
    await at(last, last);
    await page.keyboard.press('Home');
    await at(0, last);
    const viewer = page.getByLabel('Seen by');
    await page.keyboard.press('f');
    expect(await viewer.inputValue()).toBe('us');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.keyboard.press('Home');

    await viewer.focus();
    await page.keyboard.press('End');
    expect({ viewer: await viewer.inputValue(), step: await stepNow() }).toEqual({ viewer: 'audience', step: 0 });
    await page.getByRole('button', { name: 'Next', exact: true }).focus();
    await page.keyboard.press('Space');
    await at(1, last);
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await at(2, last);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Look with the next pair of eyes').waitFor();
  });

  test('goes to the step whose line is pressed in the chronicle', async () => {
    const last = await openGolden();
    const chronicle = page.getByRole('region', { name: 'Chronicle' });
    await chronicle.getByRole('button', { name: 'Step 3', exact: true }).click();
    await at(3, last);
    expect(await chronicle.locator('[aria-current=step]').innerText()).toBe('Step 3');
    const line = chronicle.locator('li', { has: page.getByRole('button', { name: 'Step 4', exact: true }) }).locator('p').first();
    await line.click({ force: true });
    await at(4, last);
  });

  test('has a mark on its strip for each round and for the ending, and the knob is dragged over them', async () => {
    const last = await openGolden();
    expect(await page.locator('.strip-round').count()).toBeGreaterThan(1);
    expect(await page.locator('.strip .tick[data-kind=end]').count()).toBe(1);
    const box = await page.getByRole('slider').boundingBox();
    if (box === null) throw new Error('no strip');
    await page.mouse.click(box.x + box.width - 12, box.y + box.height / 2);
    await at(last, last);
    await page.mouse.move(box.x + box.width - 12, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 4, box.y + 8, { steps: 4 });
    await page.mouse.up();
    await at(0, last);
  });
});

describe('what comes next', () => {
  beforeEach(() => openPage(papers));

  test('is hidden for a class by a switch, shown step by step, and shown again by a key', async () => {
    const last = await openGolden();
    await page.getByRole('slider').fill('4');
    const ahead = page.locator('.replay-chronicle [data-when=ahead]');
    const ticks = page.locator('.strip .tick');
    const [linesAhead, allTicks] = [await ahead.count(), await ticks.count()];
    expect(linesAhead).toBeGreaterThan(0);

    await page.getByLabel('Hide what comes next').check();
    const asked = page.getByRole('region', { name: 'What would you play here?' });
    await asked.getByRole('status').filter({ hasText: /^Round \d.*To move: \S/ }).waitFor();
    expect(await ahead.count()).toBe(0);
    expect(await ticks.count()).toBeLessThan(allTicks);

    await asked.getByRole('button', { name: 'Show what was played' }).focus();
    await page.keyboard.press('Enter');
    await at(5, last);
    await page.keyboard.press('Enter');
    await at(6, last);
    expect(await ahead.count()).toBe(0);

    await page.getByRole('slider').fill(String(last));
    const over = page.getByRole('region', { name: 'That was the last step' });
    expect(await over.getByRole('button', { name: 'Show what was played' }).getAttribute('aria-disabled')).toBe('true');
    expect(await ticks.count()).toBe(allTicks);

    await page.getByRole('slider').fill('4');
    await asked.waitFor();
    await blur();
    await page.keyboard.press('h');
    await asked.waitFor({ state: 'detached' });
    expect({ ahead: await ahead.count(), ticks: await ticks.count() }).toEqual({ ahead: linesAhead, ticks: allTicks });
  });
});

describe('a link to a step', () => {
  beforeEach(() => openPage(papers));

  test('is copied, and opens that step as that viewer; it leaves the address with the replay', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const last = await openGolden();
    await page.getByRole('slider').fill('4');
    await page.getByLabel('Seen by').selectOption('oman');
    await press(page, 'Copy a link to this step');
    await page.getByText(/^Copied\./).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.waitForFunction((copied) => location.href === copied, link);
    expect(link).toMatch(/#replay=[\w-]+&step=4&as=oman$/);

    await press(page, 'Close the replay');
    await page.getByRole('heading', { name: 'Saved games' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    const length = await page.evaluate(() => history.length);

    await page.evaluate((copied) => { location.href = copied; }, link);
    await at(4, last);
    await page.reload();
    await at(4, last);
    expect(await page.getByLabel('Seen by').inputValue()).toBe('oman');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(length + 1);
  });

  test('is laid out to be copied by hand where there is no clipboard', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openGolden();
    await press(page, 'Copy a link to this step');
    const field = page.getByLabel('Address of this step');
    expect(await field.inputValue()).toMatch(/#replay=[\w-]+&step=0&as=all$/);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test.each([
    ['#replay=not-here&step=2&as=all', 'not kept in this browser'],
    ['#replay=%00&step=two', 'cannot be read'],
  ])('%s ends at the title with words', async (fragment, words) => {
    await page.goto('about:blank');
    await page.goto(`${inject('pageUrl')}${fragment}`);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    await page.getByRole('button', { name: 'New game' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('to a game that is not over shows nothing of it', async () => {
    await beginGame(page, { scenario: 'First Contact', seed: 7, seat: 'Oman' });
    for (let moves = 0; moves < 3; moves += 1) await answerPlainly(page, await askedFor(page));
    const id = await page.evaluate(savedId);
    await page.evaluate((game) => { location.hash = `#replay=${game}&step=1&as=us`; }, id);
    await page.getByRole('alert').filter({ hasText: 'not over yet' }).waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    await press(page, /^Continue “/);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  beforeEach(() => openPage(colorScheme === 'light' ? pictures : papers));

  test('axe finds nothing and nothing scrolls sideways, in any window', async () => {
    await page.emulateMedia({ colorScheme });
    await openGolden();
    if (colorScheme === 'dark') await page.getByLabel('Hide what comes next').check();
    const narrow = [{ width: 320, height: 640 }, { width: 683, height: 384 }];
    for (const size of colorScheme === 'light' ? [laptop, telephone, ...narrow] : [laptop, ...narrow]) {
      await page.setViewportSize(size);
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect({ size, found: await axeFinds(page) }).toEqual({ size, found: [] });
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const heights = await page.locator('button:visible, input[type=range]').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
    }
  });
});

async function hidePage(): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  });
}

/** Runs in the page: the id of the one saved game. */
function savedId(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('muscat');
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      const keys = opening.result.transaction('infos').objectStore('infos').getAllKeys();
      keys.addEventListener('success', () => {
        opening.result.close();
        const [id] = keys.result;
        resolve(typeof id === 'string' ? id : '');
      });
    });
  });
}
