// Bad luck: a second tab, a panel, an engine or a scene that breaks, a lost WebGL context, a window turned and resized to
// nothing. Each is said in words, nothing is lost, and the game can be played on.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyRecord } from '../../src/record/index.ts';
import { laptop, telephone } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, PASS, press } from './player.ts';
import { ownBrowser, playUntil, stageAtRest, visit } from './visitor.ts';

const browser = ownBrowser();
const papers = ownBrowser('papers');
let context: BrowserContext;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
});

const first = { scenario: 'First Contact', seed: 7, seat: 'United States' } as const;

test('a second tab is told that the game is open elsewhere, may watch it, and may go on in a copy', async () => {
  context = await papers.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  const one = await visit(context);
  await beginGame(one.page, first);
  await answerPlainly(one.page, 'brief');
  await answerPlainly(one.page, 'orders');
  await playUntil(one.page, (asked) => asked === 'floor');

  const other = await visit(context);
  await press(other.page, /^Continue “/);
  const notice = other.page.getByRole('region', { name: 'Notice' });
  await notice.getByText('is open in another window or tab').waitFor();
  await notice.getByRole('button', { name: 'Only look at it here' }).click();
  await other.page.getByRole('heading', { name: /^Replay of/ }).waitFor();
  await press(other.page, 'Close the replay');
  await press(other.page, 'The Muscat Channel');
  await press(other.page, /^Continue “/);
  await notice.getByRole('button', { name: 'Go on here in a copy' }).click();
  expect(await askedFor(other.page)).toBe('floor');
  await press(other.page, PASS);

  // The first page was not disturbed, and what it leaves is free.
  await answerPlainly(one.page, 'floor');
  await one.page.close();
  await press(other.page, 'The Muscat Channel');
  await press(other.page, /^Saved games/);
  expect(await other.page.getByRole('button', { name: /^Continue/ }).count()).toBeGreaterThan(1);
});

/** The page breaks at one place as soon as it is told to. */
async function breakable(page: Page, what: 'panel' | 'engine' | 'scene'): Promise<void> {
  await page.evaluate((place) => {
    // A function that can be called with `new` as well.
    function fail(): never {
      throw new Error('broken on purpose');
    }
    // The round's papers are made of lists, and the screen that tells of the breach is not.
    const create = document.createElement.bind(document);
    if (place === 'panel') document.createElement = (name: string) => (name === 'li' ? fail() : create(name));
    if (place === 'engine') Math.imul = fail;
    if (place === 'scene') CanvasRenderingContext2D.prototype.measureText = fail;
  }, what);
}

describe('what breaks', () => {
  test.each(['panel', 'engine'] as const)('in the %s: the screen says so and hands the game out whole', async (what) => {
    context = await papers.newContext({ viewport: laptop, reducedMotion: 'reduce' });
    const { page } = await visit(context);
    await beginGame(page, first);
    await playUntil(page, (asked) => asked === 'floor');
    await breakable(page, what);
    await press(page, PASS);
    await page.getByRole('heading', { name: 'Something broke, and it is our fault' }).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the game as a file')]);
    expect(verifyRecord(await readFile(await file.path(), 'utf8'))).toMatchObject({ verdict: 'ok' });
    expect(await page.getByText('broken on purpose').count()).toBeGreaterThan(0);
  });

  test('in a scene: the papers go on alone, and say so', async () => {
    const { page } = await visit(context);
    await beginGame(page, first);
    await answerPlainly(page, 'brief');
    await stageAtRest(page);
    await breakable(page, 'scene');
    await page.setViewportSize({ width: 1200, height: 700 });
    await page.getByText('The picture behind the papers stopped').waitFor();
    expect(await askedFor(page)).toBe('orders');
    await playUntil(page, (asked) => asked === 'ending');
  });
});

describe('the stage', () => {
  /** Everything of the picture, as bytes: the same picture gives the same ones. */
  const picture = async (page: Page): Promise<string> => {
    await stageAtRest(page);
    return (await page.screenshot({ clip: { x: 90, y: 70, width: 700, height: 680 } })).toString('base64');
  };

  test('comes back after five lost contexts, on table and map', async () => {
    const { page, complaints } = await visit(context);
    await beginGame(page, first);
    await playUntil(page, (asked) => asked === 'floor');
    for (const view of ['Map', 'Table', 'Map', 'Table', 'Map']) {
      await press(page, view);
      const before = await picture(page);
      await page.evaluate(async () => {
        const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
        const lost = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
        const next = (name: string): Promise<void> => new Promise((done) => canvas?.addEventListener(name, () => done(), { once: true }));
        const gone = next('webglcontextlost');
        lost?.loseContext();
        await gone;
        const back = next('webglcontextrestored');
        setTimeout(() => lost?.restoreContext());
        await back;
        await new Promise((done) => setTimeout(done, 200));
      });
      expect(await picture(page) === before, `the ${view} looks as before`).toBe(true);
    }
    expect(complaints.filter((each) => !/WebGL|context/i.test(each))).toEqual([]);
    expect(await askedFor(page)).toBe('floor');
  });

  test('sleeps when nothing moves', async () => {
    await context.addInitScript(() => {
      const counted = globalThis as unknown as { drawn: number };
      counted.drawn = 0;
      for (const kind of [WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
        for (const name of ['drawArrays', 'drawElements', 'clear'] as const) {
          const original = kind.prototype[name] as (...all: unknown[]) => void;
          Object.assign(kind.prototype, { [name](this: unknown, ...all: unknown[]) { counted.drawn += 1; return Reflect.apply(original, this, all); } });
        }
      }
    });
    const { page } = await visit(context);
    await beginGame(page, first);
    await answerPlainly(page, 'brief');
    await stageAtRest(page);
    await page.waitForTimeout(500);
    const drawn = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
    const before = await drawn();
    expect(before).toBeGreaterThan(0);
    await page.waitForTimeout(700);
    expect(await drawn()).toBe(before);
  });

  test('survives a window that is turned in the middle of a film, and one that shrinks to nothing and back', async () => {
    await context.close();
    context = await browser.newContext({ viewport: telephone });
    const { page, complaints } = await visit(context);
    await beginGame(page, first);
    await answerPlainly(page, 'brief');
    await answerPlainly(page, 'orders');
    await page.setViewportSize({ width: telephone.height, height: telephone.width });
    await page.waitForTimeout(200);
    await page.setViewportSize({ width: 1, height: 1 });
    await page.waitForTimeout(200);
    await page.setViewportSize(laptop);
    await page.waitForFunction(canvasFills, laptop);
    await playUntil(page, (asked) => asked === 'statement');
    await stageAtRest(page);
    expect(complaints).toEqual([]);
  });
});

/** In the page: the canvas is as large as the window, on the page and in its own pixels. */
function canvasFills({ width, height }: { width: number; height: number }): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
  const box = canvas?.getBoundingClientRect();
  return canvas?.width === width && canvas.height === height && Math.round(box?.width ?? 0) === width && Math.round(box?.height ?? 0) === height;
}
