// The theatre map as it is played: a place pressed on the canvas opens its paper, a pin and its box are one order, and
// all of it by keyboard too.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PlaceId } from '../../src/scenario/index.ts';
import { PROJECTION } from '../../src/scenes/map/chart/chart-data.ts';
import { layoutMap, type MapLayout, markOf } from '../../src/scenes/map/layout.ts';
import { pinSpots } from '../../src/scenes/map/pin-spots.ts';
import { laptop, launchChromium } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame } from './player.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];

/** One game for all: every test leaves the map as it found it. */
beforeAll(async () => {
  browser = await launchChromium({ args: ['--in-process-gpu'] });
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(inject('pageUrl'));
  await beginGame(page, { scenario: 'Rome', seat: 'United States', seed: 7 });
  for (let asked = await askedFor(page); asked !== 'orders'; asked = await askedFor(page)) await answerPlainly(page, asked);
  await page.locator('#stage canvas').waitFor();
});
afterEach(() => expect(errors).toEqual([]));
afterAll(() => browser.close());

/** Catches what never comes; says nothing about speed. */
const PATIENT = { timeout: 30_000 };

const title = (name: string) => page.getByRole('heading', { name, level: 2, exact: true });

describe('the map under the papers', () => {
  test('a place that is pressed opens its paper; pressed again, it is folded away', async () => {
    const { x, y } = markOf(await layout(), 'arabian-sea');
    await pressUntil(x, y, () => title('Arabian Sea').isVisible());
    await page.getByText('What you can do here').waitFor();
    // The paper leaves the map less room: the place stands elsewhere now.
    const moved = markOf(await layout(), 'arabian-sea');
    await page.mouse.click(moved.x, moved.y);
    await title('Arabian Sea').waitFor({ state: 'detached' });
  });

  test('a pin and the box in the paper are one order', async () => {
    const closed = markOf(await layout(), 'arabian-sea');
    await pressUntil(closed.x, closed.y, () => title('Arabian Sea').isVisible());
    const drawn = await layout();
    const mark = markOf(drawn, 'arabian-sea');
    const boxes = page.getByRole('group', { name: 'What you can do here' }).getByRole('checkbox');
    const enabled = await boxes.evaluateAll((all) => all.map((box) => box instanceof HTMLInputElement && !box.disabled));
    const which = enabled.indexOf(true);
    expect(which).toBeGreaterThanOrEqual(0);
    const spot = pinSpots(drawn, mark, enabled.length)[which];
    if (spot === undefined) throw new Error('no pin there');
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => boxes.nth(which).isChecked(), PATIENT).toBe(true);
    await boxes.nth(which).uncheck();
    expect(await boxes.nth(which).isChecked()).toBe(false);
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => boxes.nth(which).isChecked(), PATIENT).toBe(true);
    await boxes.nth(which).uncheck();
    await fold();
  });

  test('by keyboard: the list of places opens a paper whose heading is read first, and is come back to', async () => {
    const tab = page.getByRole('button', { name: 'Places', exact: true });
    if (await tab.getAttribute('aria-expanded') === 'true') await tab.click();
    await tab.focus();
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: /^Natanz/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await title('Natanz').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Natanz');
    await page.getByRole('button', { name: 'Fold this paper away' }).focus();
    await page.keyboard.press('Enter');
    await title('Natanz').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place-natanz');
    await tab.click();
    await button.waitFor({ state: 'detached' });
  });

  test('the chart is painted: sea and land differ, and a place is lit when it is opened', async () => {
    const drawn = await layout();
    const mark = markOf(drawn, 'hormuz' satisfies PlaceId);
    const around = { x: mark.x - 14, y: mark.y - 14, width: 28, height: 28 };
    await expect.poll(async () => (await page.screenshot({ clip: around })).length, PATIENT).toBeGreaterThan(600);
    const before = await page.screenshot({ clip: around });
    await pressUntil(mark.x, mark.y, () => title('Strait of Hormuz').isVisible());
    await expect.poll(async () => before.equals(await page.screenshot({ clip: around })), PATIENT).toBe(false);
  });
});

async function fold(): Promise<void> {
  const button = page.getByRole('button', { name: 'Fold this paper away' });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Where everything stands now: the scenes' own arithmetic, with the opening that the papers leave. */
async function layout(): Promise<MapLayout> {
  const free = await page.locator('.stage-window').boundingBox();
  if (free === null) throw new Error('there is no opening onto the stage');
  const whole = { x: Math.round(free.x), y: Math.round(free.y), width: Math.round(free.width), height: Math.round(free.height) };
  return layoutMap(PROJECTION, { ...laptop, free: whole });
}

/** The world is drawn a moment after the papers: a person presses again. */
async function pressUntil(x: number, y: number, done: () => Promise<boolean>): Promise<void> {
  await expect.poll(async () => {
    if (!(await done())) await page.mouse.click(x, y);
    return done();
  }, { ...PATIENT, interval: 700 }).toBe(true);
}
