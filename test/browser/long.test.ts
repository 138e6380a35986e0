// A long evening with the game: two hours on the clock, an hour of them hidden, fifty scene changes, and inside a frame of
// another page: it is still played, and keeps no more than it did.
import type { CDPSession, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, press } from './player.ts';
import { ownBrowser, playUntil, stageAtRest, visit } from './visitor.ts';

const browser = ownBrowser();
const papers = ownBrowser('papers');
const first = { scenario: 'First Contact', seed: 7, seat: 'United States' } as const;

const HOUR = 60 * 60 * 1000;

test('two hours, one of them hidden, and fifty scene changes: still played, and nothing is kept of them', async () => {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  const { page, complaints } = await visit(context);
  await beginGame(page, first);
  await answerPlainly(page, 'brief');
  await stageAtRest(page);
  const session = await context.newCDPSession(page);
  await changeScenes(page, 20);
  const before = await liveObjects(session);
  await changeScenes(page, 50);
  // A handful more or less is what the browser keeps of the last press.
  expect(Math.abs(await liveObjects(session) - before)).toBeLessThan(25);

  // The clock that runs ahead keeps timers of its own: it is not there while things are counted.
  await page.clock.install();
  await setHidden(page, true);
  await page.clock.fastForward(HOUR);
  await setHidden(page, false);
  await changeScenes(page, 2);
  await page.clock.fastForward(HOUR);
  await playUntil(page, (asked) => asked === 'statement');
  expect(complaints).toEqual([]);
});

test('in a frame of another page it is played and kept', async () => {
  const context = await papers.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.setContent(`<title>A course</title><iframe title="The game" src="${inject('pageUrl')}" style="width: 100%; height: 700px"></iframe>`);
  const inside = page.frameLocator('iframe');
  await inside.getByRole('button', { name: 'New game' }).click();
  await inside.getByRole('button', { name: 'I have read this: go on' }).click();
  await inside.getByRole('button', { name: /^Begin “/ }).click();
  await inside.getByRole('button', { name: /^Begin round/ }).click();
  await inside.getByRole('button', { name: /^Send the orders/ }).click();
  await inside.getByRole('heading', { name: /^(You have the floor|The mediator lays a text|Set the agenda)/ }).waitFor();
});

async function changeScenes(page: Page, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth += 1) await press(page, /^(Map|Table)$/);
  await stageAtRest(page);
  expect(await askedFor(page)).toBe('orders');
}

async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** How many objects the page holds, garbage collected. */
async function liveObjects(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup: 'count' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '', objectGroup: 'count' });
  const { result } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return Number(result.value);
}
