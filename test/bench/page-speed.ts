// How fast the built page is there beside a bare one in the same browser, what a moving frame costs, whether it sleeps when
// nothing moves, and whether the heap stays as it is while scenes change.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { startServer } from '../../src/cli/serve.ts';
import { answerPlainly, beginGame } from '../browser/player.ts';
import { laptop, launchChromium } from '../support/chromium.ts';
import { buildAndServe } from '../support/serve.ts';
import { against, alone, medianOf, type Row } from './row.ts';

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
  const times = { title: [] as number[], round: [] as number[], picture: [] as number[], bare: [] as number[] };
  for (let nth = 0; nth < NAVIGATIONS; nth += 1) {
    times.bare.push(await timed(context, bare, { presses: [], button: '^Begin', canvas: true }));
    times.title.push(await timed(context, ours, { presses: [], button: '^New game', canvas: false }));
    times.round.push(await timed(context, ours, { presses: TO_ROUND, button: '^Send the orders', canvas: false }));
    times.picture.push(await timed(context, ours, { presses: TO_ROUND, button: '^Send the orders', canvas: true }));
  }
  await context.close();
  const peer = { name: 'bare Phaser + React + Vite page', value: medianOf(times.bare) };
  return [
    against(alone('navigation/title', medianOf(times.title), 'ms'), peer),
    // A round can be played when its papers are painted; the picture comes after them.
    against(alone('navigation/round', medianOf(times.round), 'ms'), peer),
    against(alone('navigation/round-and-picture', medianOf(times.picture), 'ms'), peer),
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

const TO_ROUND = ['^Continue', '^(Begin|Back to) round'];

/** What is pressed on the way, as soon as it is there, and what has to be there in the end. Buttons by the pattern of their words. */
type Way = { readonly presses: readonly string[]; readonly button: string; readonly canvas: boolean };

/** Milliseconds from the start of the navigation until what was waited for is painted, by the page's own clock. */
async function timed(context: BrowserContext, url: string, way: Way): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  const time = await page.evaluate(walk, way);
  await page.close();
  return time;
}

/** In the page. */
function walk({ presses, button, canvas }: Way): Promise<number> {
  const left = [...presses];
  const buttonOf = (pattern: string): HTMLElement | undefined =>
    [...document.querySelectorAll('button')].find((each) => new RegExp(pattern).test(each.innerText.trim()) && !each.disabled);
  const tick = async (): Promise<number> => {
    const found = buttonOf(left[0] ?? button);
    if (found !== undefined && left.length > 0) {
      left.shift();
      found.click();
    } else if (found !== undefined && (!canvas || document.querySelector('canvas') !== null)) {
      await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
      return performance.now();
    }
    await new Promise((done) => { setTimeout(done, 4); });
    return await tick();
  };
  return tick();
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

/** Kinds of things on the heap that a page makes itself. The rest is the engine's: compiled code grows while it warms up, timings fill their buffer. */
const OWN_THINGS: readonly string[] = ['object', 'closure', 'array', 'string', 'concatenated string', 'regexp'];

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } };
  readonly nodes: readonly number[];
}

/** Bytes in what the page holds, garbage collected, before and after the scenes changed; a first few changes make what is kept for good. */
async function heapOver(page: Page): Promise<readonly [number, number]> {
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const chunks: string[] = [];
    const collect = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
    session.on('HeapProfiler.addHeapSnapshotChunk', collect);
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    session.off('HeapProfiler.addHeapSnapshotChunk', collect);
    return bytesOfOwnThings(JSON.parse(chunks.join('')) as HeapSnapshot);
  };
  const change = async (times: number): Promise<void> => {
    for (let nth = 0; nth < times; nth += 1) {
      await page.getByRole('button', { name: /^(Map|Table)$/ }).click();
      await page.waitForTimeout(60);
    }
  };
  await change(20);
  const before = await used();
  await change(SCENE_CHANGES);
  return [before, await used()];
}

function bytesOfOwnThings({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const kinds = meta.node_types[0];
  const size = meta.node_fields.indexOf('self_size');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    if (OWN_THINGS.includes(kinds[nodes[node] ?? 0] ?? '')) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}
