// Whole games through the page, by role and name: played, killed, resumed, saved, opened, watched; by keyboard; without
// a storage; with two people at one device. The saved file is judged by the record's own verdict.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyRecord } from '../../src/record/index.ts';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, type Asked, askedFor, beginGame, PASS, press } from './player.ts';
import { ownBrowser, playUntil, visit, type Visit } from './visitor.ts';

const browser = ownBrowser('papers');
let context: BrowserContext;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
});

const openPage = (): Promise<Visit> => visit(context);

const first = { scenario: 'First Contact', seed: 7 } as const;

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  expect(file.suggestedFilename()).toMatch(/\.muscat\.json$/);
  return await readFile(await file.path(), 'utf8');
}

async function openFile(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
  await chooser.setFiles({ name: 'brought.muscat.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const digestOf = (text: string): string => {
  const verdict = verifyRecord(text);
  return verdict.verdict === 'ok' ? verdict.digest : `not ok: ${JSON.stringify(verdict)}`;
};

describe('a game alone', () => {
  test('survives the death of its page, goes out as a file, comes back, and is watched', async () => {
    const { page, complaints } = await openPage();
    await beginGame(page, { ...first, seat: 'United States' });
    await playUntil(page, (asked, moves) => asked === 'floor' && moves > 2);
    const track = page.getByRole('group', { name: /^Released funds/ });
    await track.getByRole('radio').nth(1).check();
    // The draft is written at once and not waited for; a moment later it is there.
    await page.getByText(/terms?$|Only one side|both sides/).first().waitFor();
    await page.waitForTimeout(300);
    await kill(page);

    const again = await openPage();
    await press(again.page, /^Continue “/);
    expect(await askedFor(again.page)).toBe('floor');
    expect(await again.page.getByRole('group', { name: /^Released funds/ }).getByRole('radio').nth(1).isChecked()).toBe(true);
    await playUntil(again.page, (asked) => asked === 'ending');
    const file = await download(again.page, 'Save the game as a file');
    expect(digestOf(file)).toMatch(/^[0-9a-f]{64}$/);

    await press(again.page, 'The Muscat Channel');
    await openFile(again.page, file);
    await again.page.getByRole('heading', { name: /^Replay of/ }).waitFor();
    const steps = await watch(again.page);
    expect(verifyRecord(file)).toMatchObject({ verdict: 'ok', steps });

    await press(again.page, 'Close the replay');
    const entry = again.page.getByRole('listitem').filter({ hasText: 'ended in round' }).first();
    const [copy] = await Promise.all([again.page.waitForEvent('download'), entry.getByRole('button', { name: 'Save as a file' }).click()]);
    expect(digestOf(await readFile(await copy.path(), 'utf8'))).toBe(digestOf(file));
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  test('can be played by keyboard alone, from the title to the second round', async () => {
    const { page } = await openPage();
    await tabTo(page, button(page, 'New game'));
    await tabTo(page, button(page, 'I have read this: go on'));
    await tabTo(page, page.locator('summary', { hasText: 'The game’s luck' }));
    await tabTo(page, page.getByLabel('Number'), 'Control+a');
    await page.keyboard.type('7');
    await tabTo(page, button(page, /^Begin “/));
    await tabTo(page, button(page, 'Begin round 1'));
    await playByKeyboard(page, 'Your orders for round 2');
    expect(await page.locator(':focus').innerText()).toBe('Your orders for round 2');
  });

  test('goes on where the browser keeps nothing, says so, and offers the file', async () => {
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    const { page, complaints } = await openPage();
    await beginGame(page, { ...first, seat: 'Oman' });
    await playUntil(page, (asked) => asked === 'agenda');
    await page.getByText('This browser does not let the page keep anything.').waitFor();
    await playUntil(page, (asked) => asked === 'ending');
    const notice = page.getByRole('region', { name: 'Notice' });
    const [file] = await Promise.all([page.waitForEvent('download'), notice.getByRole('button', { name: 'Save the game as a file' }).click()]);
    expect(digestOf(await readFile(await file.path(), 'utf8'))).toMatch(/^[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
  });

  test('a walk-out asks once more, and can still be left', async () => {
    const { page } = await openPage();
    await beginGame(page, { ...first, seat: 'Iran' });
    await playUntil(page, (asked) => asked === 'floor');
    await press(page, 'Walk out …');
    await page.keyboard.press('Escape');
    expect(await askedFor(page)).toBe('floor');
    await press(page, 'Walk out …');
    await page.getByRole('dialog').getByRole('button', { name: 'Walk out' }).click();
    await page.getByRole('heading', { name: 'What you say in public' }).waitFor();
    expect(await page.getByRole('region', { name: 'Chronicle' }).getByText(/walks out|walked out/i).count()).toBeGreaterThan(0);
  });

  test('a refused offer says what would be allowed', async () => {
    const { page } = await openPage();
    await beginGame(page, { ...first, seat: 'United States' });
    await playUntil(page, (asked) => asked === 'floor');
    const offers = page.getByRole('button', { name: /^Lay (an|this) offer/ });
    await page.getByRole('group', { name: /^Released funds/ }).getByRole('radio').first().check();
    await offers.click();
    const refusal = page.locator('.rejection');
    await refusal.waitFor();
    expect((await refusal.innerText()).length).toBeGreaterThan(10);
    expect(await askedFor(page)).toBe('floor');
  });
});

describe('two people at one device', () => {
  test('the curtain takes every private word off the page before it lifts for the other', async () => {
    const { page, complaints } = await openPage();
    await beginGame(page, { ...first, seat: 'United States', people: ['Iran'] });
    expect(await askedFor(page)).toBe('curtain');
    expect(await page.content()).not.toMatch(/Red lines|hurdle|worth to your capital/i);
    await answerPlainly(page, 'curtain');
    const secrets = await page.getByRole('article').innerText();
    await answerPlainly(page, 'brief');
    await answerPlainly(page, 'orders');
    expect(await askedFor(page)).toBe('curtain');
    const behind = await page.locator('body').innerText();
    for (const line of secrets.split('\n').filter((each) => each.length > 30)) expect(behind).not.toContain(line);
    expect(await page.locator('[aria-live=polite]').innerText()).toBe('');

    await page.reload();
    await press(page, /^Continue “/);
    expect(await askedFor(page)).toBe('curtain');
    await press(page, 'I am the United States: look at mine again');
    expect(await askedFor(page)).toBe('brief');
    await answerPlainly(page, 'brief');
    await press(page, 'Take it back');
    await page.getByRole('heading', { name: /^Your orders/ }).waitFor();
    await playUntil(page, (asked) => asked === 'ending');
    expect(digestOf(await download(page, 'Save the game as a file'))).toMatch(/^[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
  });
});

describe('files', () => {
  test.each([
    ['no game at all', 'hello'],
    ['a game with a changed byte', 'changed'],
  ])('%s is refused in words, and nothing is lost', async (_, text) => {
    const { page } = await openPage();
    await beginGame(page, { ...first, seat: 'Oman' });
    await playUntil(page, (asked) => asked === 'orders');
    await page.getByText('More', { exact: true }).click();
    const file = await download(page, 'Save the game as a file');
    await press(page, 'The Muscat Channel');
    await openFile(page, text === 'changed' ? file.replace('"seed":7', '"seed":8') : text);
    await page.getByRole('alert').filter({ hasText: 'brought.muscat.json' }).waitFor();
    await press(page, 'Close');
    await press(page, /^Continue “/);
    // A game without a command yet begins with its brief.
    expect(await askedFor(page)).toBe('brief');
  });

  test('a deleted game comes back when asked for, a renamed one keeps its name', async () => {
    const { page } = await openPage();
    await beginGame(page, { ...first, seat: 'Oman' });
    await press(page, 'The Muscat Channel');
    await press(page, /^Saved games/);
    await press(page, 'Name and tags');
    await page.getByLabel('Name', { exact: true }).fill('Tuesday');
    await page.getByLabel(/^Tags/).fill('class 4b, second try');
    await press(page, 'Keep name and tags');
    await page.getByRole('heading', { name: 'Tuesday' }).waitFor();
    await press(page, 'Delete');
    await page.getByText('Nothing is saved yet.').waitFor();
    await press(page, 'Bring it back');
    await page.getByRole('heading', { name: 'Tuesday' }).waitFor();
    await page.getByText('second try').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Continue “Tuesday”' }).waitFor();
  });
});

/** The renderer goes down without a word, as when a tab is killed. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close().catch(() => undefined);
}

/** Looks at every step, by button, arrow keys and slider, as several eyes; gives the number of steps. */
async function watch(page: Page): Promise<number> {
  const slider = page.getByRole('slider');
  const last = Number(await slider.getAttribute('max'));
  const at = async (step: number): Promise<void> => page.getByText(`Step ${step} of ${last}`, { exact: true }).waitFor();
  await at(0);
  await press(page, 'Next');
  await at(1);
  await page.keyboard.press('ArrowRight');
  await at(2);
  await page.keyboard.press('ArrowLeft');
  await at(1);
  await page.keyboard.press('End');
  await at(last);
  await page.getByRole('heading', { name: 'Scores' }).waitFor();
  await press(page, 'First');
  await at(0);
  expect(await button(page, 'Back').getAttribute('aria-disabled')).toBe('true');
  await slider.fill(String(last - 1));
  await at(last - 1);
  for (const eyes of ['us', 'iran', 'oman', 'audience', 'all']) await page.getByLabel('Seen by').selectOption(eyes);
  return last;
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });

/** Presses Tab until it has the focus, then the key. */
async function tabTo(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(wanted)}`);
}

const PLAINLY: Readonly<Partial<Record<Asked, string | RegExp>>> = { orders: /^Send the orders/, floor: PASS, answer: /^Send: we/, statement: 'Close the round without a statement' };

async function playByKeyboard(page: Page, until: string): Promise<void> {
  for (let moves = 0; moves < 30; moves += 1) {
    const asked = await askedFor(page);
    if (await page.getByRole('heading', { name: until }).isVisible()) return;
    const before = await page.locator('body').innerText();
    if (asked === 'answer') await tabTo(page, page.getByRole('radio').first(), 'Space');
    await tabTo(page, button(page, PLAINLY[asked] ?? asked));
    await page.waitForFunction((old) => document.body.innerText !== old, before);
  }
  throw new Error(`never came to ${until}`);
}
