// Sound in a real browser, heard with a meter on what goes to the loudspeaker: silence until a gesture and behind the curtain,
// mute and volumes, captions, a sprite that cannot be had, and the shipped file decoded.
import type { BrowserContext, Page, Route } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import sprite from '../../assets/sound/sprite.json' with { type: 'json' };
import { laptop } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, press } from './player.ts';
import { ownBrowser } from './visitor.ts';

const browser = ownBrowser('papers');
let context: BrowserContext;
let page: Page;
let complaints: string[];
let requests: string[];

const first = { scenario: 'First Contact', seed: 7, seat: 'United States' } as const;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  complaints = [];
  requests = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // That a file is missing the browser says by itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(layMeter);
  await page.addInitScript(keepCaptions);
});

type Meter = { made: number; level(): number; contexts: AudioContext[] };
declare global {
  // What the test lays into the page.
  var meter: Meter;
  var captions: string[];
}

/** Notes every caption that is shown, since one stands for three seconds only, and whether a screen reader could come upon it. */
function keepCaptions(): void {
  globalThis.captions = [];
  new MutationObserver(() => {
    for (const line of document.querySelectorAll('.captions p')) {
      const text = `${line.closest('[aria-hidden=true]') === null ? 'spoken: ' : ''}${line.textContent}`;
      if (globalThis.captions.at(-1) !== text) globalThis.captions.push(text);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Counts audio contexts and measures what reaches the loudspeaker of the last one. */
function layMeter(): void {
  const contexts: AudioContext[] = [];
  const meters: AnalyserNode[] = [];
  const Real = AudioContext;
  const connect = Reflect.get(AudioNode.prototype, 'connect') as (this: AudioNode, target: AudioNode) => AudioNode;
  globalThis.AudioContext = class extends Real {
    constructor() {
      super();
      contexts.push(this);
    }
  };
  AudioNode.prototype.connect = function tapped(this: AudioNode, target: AudioNode) {
    if (target instanceof AudioDestinationNode) {
      const analyser = new AnalyserNode(target.context);
      connect.call(this, analyser);
      meters.push(analyser);
    }
    return connect.call(this, target);
  } as typeof AudioNode.prototype.connect;
  globalThis.meter = {
    get made() {
      return contexts.length;
    },
    contexts,
    level() {
      const analyser = meters.at(-1);
      if (analyser === undefined) return 0;
      const samples = new Float32Array(analyser.fftSize);
      analyser.getFloatTimeDomainData(samples);
      return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    },
  };
}

async function open(): Promise<void> {
  await page.goto(inject('pageUrl'));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const audible = (): Promise<unknown> => page.waitForFunction(() => globalThis.meter.level() > 0.001);
const silent = (): Promise<unknown> => page.waitForFunction(() => globalThis.meter.level() === 0);
const captions = (): Promise<string[]> => page.evaluate(() => globalThis.captions);
const spriteRequests = (): readonly string[] => requests.filter((url) => url.includes('sprite'));

async function prefer(choose: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> {
  await press(page, 'Settings');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await choose(dialog);
  await press(page, 'Done');
}

test('nothing is loaded before a gesture; then the house sounds, and the mute key stops it', async () => {
  await open();
  expect(await page.evaluate(() => globalThis.meter.made)).toBe(0);
  expect(spriteRequests()).toEqual([]);
  await page.keyboard.press('Tab');
  await audible();
  expect(await page.evaluate(() => globalThis.meter.made)).toBe(1);
  expect(spriteRequests()).toHaveLength(1);
  await page.keyboard.press('m');
  await silent();
  await page.keyboard.press('m');
  await audible();
  await prefer(async (dialog) => {
    await dialog.getByRole('slider', { name: 'Music and room' }).fill('0');
  });
  await silent();
  expect(complaints).toEqual([]);
});

test('a game sounds, behind the curtain nothing does, and a sound that was stopped from outside comes back', async () => {
  await open();
  await beginGame(page, { ...first, people: ['Iran'] });
  expect(await askedFor(page)).toBe('curtain');
  await silent();
  await answerPlainly(page, 'curtain');
  await audible();
  await page.evaluate(() => globalThis.meter.contexts.at(-1)?.suspend());
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => globalThis.meter.contexts.at(-1)?.state === 'running');
  await audible();
  await answerPlainly(page, 'brief');
  await answerPlainly(page, await askedFor(page));
  expect(await askedFor(page)).toBe('curtain');
  await silent();
  expect(await page.evaluate(() => globalThis.meter.made)).toBe(1);
  expect(complaints).toEqual([]);
});

test('captions say what is heard, muted or not, hidden from screen readers, and are gone behind the curtain', async () => {
  await open();
  await prefer(async (dialog) => {
    await dialog.getByRole('checkbox', { name: 'Captions' }).check();
    await dialog.getByRole('checkbox', { name: 'No sound' }).check();
  });
  await beginGame(page, { ...first, people: ['Iran'] });
  await answerPlainly(page, 'curtain');
  expect(await captions()).toEqual([]);
  await answerPlainly(page, 'brief');
  await page.waitForFunction(() => globalThis.captions.includes('A door closes') && globalThis.captions.some((text) => text.startsWith('Trust as strings: ')));
  expect((await captions()).filter((text) => text.startsWith('spoken: '))).toEqual([]);
  await page.locator('.captions').waitFor({ state: 'detached' });
  await answerPlainly(page, await askedFor(page));
  expect(await askedFor(page)).toBe('curtain');
  const told = await captions();
  expect(await page.locator('.captions').count()).toBe(0);
  await answerPlainly(page, 'curtain');
  await answerPlainly(page, 'brief');
  await page.waitForFunction((before) => globalThis.captions.length > before, told.length);
  expect(complaints).toEqual([]);
});

test.each([
  ['is blocked', (route: Route) => route.abort()],
  ['is missing', (route: Route) => route.fulfill({ status: 404, body: 'nothing here' })],
  ['is no sound', (route: Route) => route.fulfill({ status: 200, contentType: 'audio/mpeg', body: 'this is no sound' })],
])('where the sprite %s the game is played in silence, and the settings say so', async (_, answer) => {
  await page.route(/sprite[^/]*\.mp3$/, answer);
  await open();
  await beginGame(page, first);
  for (let moves = 0; moves < 3; moves += 1) await answerPlainly(page, await askedFor(page));
  await press(page, 'The Muscat Channel');
  await prefer((dialog) => dialog.getByText(/^The sounds could not be loaded/).waitFor());
  expect(spriteRequests().length).toBeGreaterThan(0);
  expect(await page.evaluate(() => globalThis.meter.level())).toBe(0);
  expect(complaints).toEqual([]);
});

describe('the shipped file', () => {
  type Measured = { readonly name: string; readonly sound: number; readonly gap: number; readonly turn: number };

  test('holds every sound in its place, stillness between them, and loops that go on where they end', async () => {
    await open();
    await page.keyboard.press('Tab');
    await audible();
    const measured = await page.evaluate(async ({ url, places }): Promise<Measured[]> => {
      const file = await (await fetch(url)).arrayBuffer();
      const buffer = await new OfflineAudioContext(1, 1, 22_050).decodeAudioData(file);
      const samples = buffer.getChannelData(0);
      const part = (from: number, length: number): Float32Array => samples.subarray(Math.round(from * 22.05), Math.round((from + length) * 22.05));
      const loudness = (sound: Float32Array): number => Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);
      const likeness = (one: Float32Array, other: Float32Array): number =>
        one.reduce((sum, sample, index) => sum + sample * (other[index] ?? 0), 0) / (loudness(one) * loudness(other) * one.length);
      return places.map(({ name, startMilliseconds: start, lengthMilliseconds: length, loop }) => ({
        name,
        sound: loudness(part(start, length)),
        gap: loop ? 0 : loudness(part(start - 40, 30)),
        turn: loop ? likeness(part(start, 40), part(start + length, 40)) : 1,
      }));
    }, { url: spriteRequests()[0] ?? '', places: Object.entries(sprite).map(([name, place]) => ({ name, ...place })) });
    expect(measured).toHaveLength(Object.keys(sprite).length);
    expect(measured.filter(({ sound, gap, turn }) => sound < 0.01 || gap > 0.003 || turn < 0.7)).toEqual([]);
  });
});
