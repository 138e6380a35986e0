// Every screen, in light and dark: nothing that axe calls a violation, no sideways scrolling at 320 px and at 200 %,
// nothing to press smaller than a fingertip.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, type Asked, askedFor, beginGame, type GameWish, openNewGame, press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const pictures = ownBrowser();
const papers = ownBrowser('papers');

const first = { scenario: 'First Contact', seed: 7 } as const;
const flagship = { scenario: 'Rome', seed: 7 } as const;

type Look = (screen: string) => Promise<void>;

/** Walks that together pass every screen: `look` is called on each. */
const WALKS: Readonly<Record<string, (page: Page, look: Look) => Promise<void>>> = {
  async 'around a game'(page, look) {
    await page.getByRole('heading').first().waitFor();
    await look('title');
    await press(page, 'New game');
    await page.getByRole('heading', { name: 'Before the first game' }).waitFor();
    await look('content note');
    await press(page, 'I have read this: go on');
    await page.getByRole('group', { name: 'Your seat' }).waitFor();
    await unfold(page);
    await look('new game');
    await press(page, 'The Muscat Channel');
    await beginGame(page, { ...flagship, seat: 'Iran', people: ['Oman'] });
    await look('curtain');
    await answerPlainly(page, 'curtain');
    await look('brief');
    await answerPlainly(page, 'brief');
    await look('orders of the flagship');
    await press(page, 'The Muscat Channel');
    await page.getByRole('button', { name: /^Continue “/ }).waitFor();
    await look('title with a game to go on with');
    await press(page, /^Saved games/);
    await page.getByRole('button', { name: 'Name and tags' }).first().click();
    await look('saved games');
    await press(page, 'The Muscat Channel');
    await openNewGame(page);
  },
  async 'a game as the United States'(page, look) {
    await lookAtGame(page, { ...first, seat: 'United States' }, look);
    await press(page, 'Watch the game again, step by step');
    await press(page, 'Last');
    await look('replay');
    await press(page, 'Close the replay');
  },
  async 'a game as Oman'(page, look) {
    await lookAtGame(page, { ...first, seat: 'Oman' }, look);
  },
};

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('main details, aside details').forEach((each) => each.setAttribute('open', '')));

/** A game to its end; each kind of task is looked at once, with everything unfolded that unfolds. */
async function lookAtGame(page: Page, wish: GameWish, look: Look): Promise<void> {
  await beginGame(page, wish);
  const seen = new Set<Asked>();
  for (let moves = 0; moves < 200; moves += 1) {
    const asked = await askedFor(page);
    if (!seen.has(asked)) {
      seen.add(asked);
      await unfold(page);
      await look(`${asked} of ${wish.seat}`);
    }
    if (asked === 'ending') return;
    await answerPlainly(page, asked);
  }
}

/** A narrow telephone, and a laptop at 200 %. */
const NARROW = [{ width: 320, height: 640 }, { width: 683, height: 384 }] as const;

/** In light over the pictured world, in dark as papers alone and at double density: each look is tried in one of them. */
describe.each([
  ['the pictured world in light', pictures, { colorScheme: 'light', deviceScaleFactor: 1 }],
  ['papers in dark', papers, { colorScheme: 'dark', deviceScaleFactor: 2 }],
] as const)('%s', (_look, browser, options) => {
  test.each(Object.entries(WALKS))('%s: axe finds nothing; in narrow windows nothing scrolls sideways and every button can be hit', async (_name, walk) => {
    const context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(inject('pageUrl'));
    const found: string[] = [];
    await walk(page, async (screen) => {
      found.push(...(await axeFinds(page)).map((what) => `${screen}: ${what}`));
      for (const size of NARROW) {
        await page.setViewportSize(size);
        found.push(...(await page.evaluate(measure)).map((what) => `${screen}, ${size.width} px: ${what}`));
      }
      await page.setViewportSize(laptop);
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

test('what had the focus and goes away leaves it to the heading of the screen', async () => {
  const context = await papers.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
  await beginGame(page, { ...first, seat: 'Oman' });
  await answerPlainly(page, 'brief');
  await page.getByRole('checkbox').first().check();
  await press(page, 'Undo');
  expect(await focused(page)).toMatch(/^Your orders for round/);

  await press(page, 'The Muscat Channel');
  await press(page, /^Saved games/);
  for (const button of ['Delete', 'Bring it back', 'Name and tags', 'Keep name and tags']) await press(page, button);
  await page.getByRole('button', { name: 'Name and tags' }).waitFor();
  expect(await focused(page)).toBe('Saved games');
  await context.close();
});

test('what was told before a refusal is not told again when the refusal goes away', async () => {
  const context = await papers.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
  await beginGame(page, { ...first, seat: 'Oman' });
  await answerPlainly(page, 'brief');
  for (let asked = await askedFor(page); asked !== 'agenda'; asked = await askedFor(page)) await answerPlainly(page, asked);
  const live = page.locator('[aria-live=polite]');
  await live.filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
  const told = await live.innerText();

  const subjects = page.getByRole('group', { name: 'Subjects', exact: true }).getByRole('checkbox');
  for (const subject of await subjects.all()) await subject.uncheck();
  await press(page, /^Open the table/);
  const refusal = await page.locator('.rejection').innerText();
  await live.filter({ hasText: refusal }).waitFor({ state: 'attached' });
  await subjects.first().check();
  await live.filter({ hasNotText: refusal }).waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
  expect({ told, after: await live.innerText() }).toEqual({ told: expect.stringMatching(/\S/), after: '' });
  await context.close();
});

/** The words of what has the focus, once the page has given it to something. */
async function focused(page: Page): Promise<string> {
  await page.waitForFunction(() => document.activeElement !== document.body);
  return await page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Runs in the page: how far it is wider than its window, and what is too small to press. */
function measure(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  const small = [...document.querySelectorAll('button, select, label.choice, label.stop, input[type=range]')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
    .map((element) => `${Math.round(element.getBoundingClientRect().height)} px high: ${element.textContent?.slice(0, 40) ?? ''}`);
  return [...wide, ...small];
}
