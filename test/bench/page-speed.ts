// How fast the built page is there beside a bare one in the same browser, what a moving frame costs, whether it sleeps when
// nothing moves, and whether the heap stays as it is while scenes change.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { startServer } from '../../src/cli/serve.ts';
import { answerPlainly, beginGame, press } from '../browser/player.ts';
import { laptop, launchChromium } from '../support/chromium.ts';
import { buildAndServe } from '../support/serve.ts';
import { against, alone, type Row } from './row.ts';

const NAVIGATIONS = 9;
const SCENE_CHANGES = 50;
const IDLE_MILLISECONDS = 2000;

export async function pageRows(): Promise<readonly Row[]> {
  const [ours, bare] = [await buildAndServe(), await serveBarePage()];
  const browser = await launchChromium({ args: ['--enable-precise-memory-info'] });
  try {
    return [...await navigationRows(browser, ours.url, bare.url), ...await stageRows(browser, ours.url)];
  } finally {
    await browser.close();
    await Promise.all([ours.close(), bare.close()]);
  }
}

async function serveBarePage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'muscat-bare-'));
  await build({ root: join(import.meta.dirname, 'bare-page'), configFile: false, plugins: [react()], logLevel: 'silent', build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 } });
  const server = await startServer({ root: folder });
  return {
    url: server.url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Medians of navigations that alternate, so that a busy moment meets all; files come from the browser's cache, as on a second day. */
async function navigationRows(browser: Browser, ours: string, bare: string): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  await prepareGame(context, ours);
  const times = { title: [] as number[], round: [] as number[], bare: [] as number[] };
  for (let nth = 0; nth < NAVIGATIONS; nth += 1) {
    times.bare.push(await timed(context, bare, (page) => Promise.all([page.getByRole('button', { name: 'Begin' }).waitFor(), page.locator('canvas').waitFor()])));
    times.title.push(await timed(context, ours, (page) => page.getByRole('button', { name: 'New game' }).waitFor()));
    times.round.push(await timed(context, ours, async (page) => {
      await press(page, /^Continue “/);
      await page.getByRole('button', { name: /^Send the orders/ }).waitFor();
      await page.locator('#stage canvas').waitFor();
    }));
  }
  await context.close();
  const peer = { name: 'bare Phaser + React + Vite page', value: medianOf(times.bare) };
  return [
    against(alone('navigation/title', medianOf(times.title), 'ms'), peer),
    against(alone('navigation/round', medianOf(times.round), 'ms'), peer),
  ];
}

/** A game that stands at its first orders, to be continued. */
async function prepareGame(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await beginGame(page, { scenario: 'Rome', seed: 7, seat: 'Iran' });
  await answerPlainly(page, 'brief');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: /^Send the orders: 1/ }).waitFor();
  await page.waitForTimeout(500);
  await page.close();
}

async function timed(context: BrowserContext, url: string, untilUsable: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await untilUsable(page);
  const time = performance.now() - start;
  await page.close();
  return time;
}

async function stageRows(browser: Browser, url: string): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: laptop });
  await context.addInitScript(countFrames);
  const page = await context.newPage();
  await page.goto(url);
  await beginGame(page, { scenario: 'Rome', seed: 7, seat: 'United States' });
  await answerPlainly(page, 'brief');
  await page.locator('#stage canvas').waitFor();
  await page.waitForTimeout(IDLE_MILLISECONDS);
  await page.evaluate(() => { (globalThis as unknown as Counting).frames.length = 0; });
  await answerPlainly(page, 'orders');
  await page.waitForTimeout(4000);
  const moving = await page.evaluate(() => (globalThis as unknown as Counting).frames.slice());
  await page.evaluate(() => { (globalThis as unknown as Counting).frames.length = 0; });
  await page.waitForTimeout(IDLE_MILLISECONDS);
  const idle = await page.evaluate(() => (globalThis as unknown as Counting).frames.length);
  const [before, after] = await heapOver(page);
  await context.close();
  return [
    alone('frame/script-median', medianOf(moving), 'ms'), alone('frame/moving', moving.length, 'frames drawn'), alone('frame/idle', idle, 'frames drawn'),
    against(alone(`heap/${SCENE_CHANGES}-scene-changes`, after / 2 ** 20, 'MiB'), { name: 'before them', value: before / 2 ** 20 }),
  ];
}

interface Counting { frames: number[] }

/** In the page: milliseconds of script of every animation frame in which something was drawn. */
function countFrames(): void {
  const counting = globalThis as unknown as Counting;
  counting.frames = [];
  let drawn = 0;
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['drawArrays', 'drawElements'] as const) {
      const original = kind.prototype[name] as (...all: unknown[]) => void;
      Object.assign(kind.prototype, { [name](this: unknown, ...all: unknown[]) { drawn += 1; return Reflect.apply(original, this, all); } });
    }
  }
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (run) => request((time) => {
    const [before, start] = [drawn, performance.now()];
    run(time);
    if (drawn > before) counting.frames.push(performance.now() - start);
  });
}

/** Bytes in use, garbage collected, before and after the scenes changed; a first few changes make what is kept for good. */
async function heapOver(page: Page): Promise<readonly [number, number]> {
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const change = async (times: number): Promise<void> => {
    for (let nth = 0; nth < times; nth += 1) {
      await page.getByRole('button', { name: /^(Map|Table)$/ }).click();
      await page.waitForTimeout(60);
    }
  };
  await change(10);
  const before = await used();
  await change(SCENE_CHANGES);
  return [before, await used()];
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.trunc(values.length / 2)] ?? Number.NaN;
}
