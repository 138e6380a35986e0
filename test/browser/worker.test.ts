// The page's worker in a real browser: agents decide in it exactly as on any other thread, and a worker that cannot be
// had, breaks or hangs costs nobody a game.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { policyOf } from '../../src/agents/index.ts';
import type { Rules } from '../../src/engine/index.ts';
import { type GameRecord, openFile } from '../../src/record/index.ts';
import { createSession, nextAgentMove } from '../../src/session/index.ts';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, press } from './player.ts';
import { ownBrowser } from './visitor.ts';

const golden = readFileSync(join(import.meta.dirname, '..', 'golden', 'first-contact-interim.muscat.json'));
const SCRIPT = '**/page.worker-*.js';

const browser = ownBrowser('papers');
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
});

type Played = { readonly record: GameRecord; readonly rules: Rules };

async function playWhole(): Promise<Played> {
  await page.goto(inject('pageUrl'));
  await beginGame(page, { scenario: 'First Contact', seed: 11, seat: 'Iran' });
  for (let asked = await askedFor(page); asked !== 'ending'; asked = await askedFor(page)) await answerPlainly(page, asked);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the game as a file')]);
  const opened = openFile(readFileSync(await file.path(), 'utf8'));
  if (opened.kind !== 'game') throw new Error(`the file is ${opened.kind}`);
  return { record: opened.rerun.record, rules: opened.scenario.rules };
}

/** The same game on this thread: people's commands as recorded, agents asked anew. */
function playedHere({ record, rules }: Played): GameRecord['entries'] {
  const session = createSession({ rules, scenario: record.scenario, setup: record.setup, seats: record.seats });
  for (const entry of record.entries) {
    for (const { seat, command } of entry) if (record.seats[seat].kind === 'human') session.submit(seat, command);
    for (let move = nextAgentMove(session); move.kind === 'move'; move = nextAgentMove(session)) {
      const decision = policyOf(move.level)?.(move.input);
      if (decision === undefined) throw new Error('no such agent');
      session.submit(move.seat, decision.command, { reasons: decision.reasons });
    }
  }
  return session.record().entries;
}

describe('agents', () => {
  test('decide in the worker as they do on this thread, through a whole game', async () => {
    const played = await playWhole();
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/page\.worker-/)]);
    expect(played.record.entries.length).toBeGreaterThan(10);
    expect(playedHere(played)).toEqual(played.record.entries);
  });

  test('decide on the page’s thread where the worker’s script cannot be had, and the player is told', async () => {
    await context.route(SCRIPT, (route) => route.abort());
    const played = await playWhole();
    expect(page.workers()).toEqual([]);
    expect(playedHere(played)).toEqual(played.record.entries);
    await page.getByText('lets the page do nothing in the background').waitFor();
  });

  test.each([
    ['throws at once', 'throw new Error("broken worker")'],
    ['throws at every task', 'postMessage({ kind: "ready" }); onmessage = () => { throw new Error("broken worker"); }'],
    ['is no script', '<!doctype html>'],
  ])('decide without a worker that %s', async (_, body) => {
    await context.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.goto(inject('pageUrl'));
    await beginGame(page, { scenario: 'First Contact', seed: 11, seat: 'Iran' });
    for (let asked = await askedFor(page); asked !== 'floor'; asked = await askedFor(page)) await answerPlainly(page, asked);
    await page.getByText('lets the page do nothing in the background').waitFor();
  });
});

describe('a thought that breaks off', () => {
  /** The first worker is this one, the next ones are the page's own. */
  async function firstWorker(body: string): Promise<void> {
    let fetched = 0;
    await context.route(SCRIPT, (route) => {
      fetched += 1;
      return fetched === 1 ? route.fulfill({ contentType: 'text/javascript', body }) : route.continue();
    });
    await page.goto(inject('pageUrl'));
  }

  test('when its worker dies in the middle is asked again, and the player is told', async () => {
    await firstWorker('postMessage({ kind: "ready" }); onmessage = () => setTimeout(() => { throw new Error("killed"); }, 50);');
    await beginGame(page, { scenario: 'First Contact', seed: 11, seat: 'Iran' });
    await answerPlainly(page, 'brief');
    await page.getByText('broke off and was asked again').waitFor();
    expect(page.workers()).toHaveLength(1);
    for (let asked = await askedFor(page); asked !== 'ending'; asked = await askedFor(page)) await answerPlainly(page, asked);
    expect(await page.getByText('broke off and was asked again').count()).toBe(0);
  });

  test('because the player did not want to wait is asked again too', async () => {
    await firstWorker('postMessage({ kind: "ready" }); onmessage = () => { for (;;); }');
    const begun = beginGame(page, { scenario: 'First Contact', seed: 11, seat: 'Iran' });
    await page.getByText('The delegation of the United States is thinking …').waitFor();
    await press(page, 'It takes long: ask again');
    await begun;
    await answerPlainly(page, 'brief');
    await page.getByText('The delegation was asked again').waitFor();
    for (let asked = await askedFor(page); asked !== 'floor'; asked = await askedFor(page)) await answerPlainly(page, asked);
  });
});

describe('a file that hangs its worker', () => {
  beforeEach(async () => {
    await context.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body: 'postMessage({ kind: "ready" }); onmessage = () => { for (;;); }' }));
    await page.goto(inject('pageUrl'));
  });

  test('can be stopped, and the next one is read', async () => {
    await bring();
    await press(page, 'Stop');
    await page.getByText('Reading the file …').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.unroute(SCRIPT);
    await bring();
    await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
  });

  test('is given up in words', async () => {
    await bring();
    await page.getByText('Reading the file …').waitFor();
    await page.getByText('Reading it took too long and was stopped.').waitFor();
    await press(page, 'New game');
  });
});

async function bring(): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
  await chooser.setFiles({ name: 'golden.muscat.json', mimeType: 'application/json', buffer: golden });
}
