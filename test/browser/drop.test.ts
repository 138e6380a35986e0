// Files dropped on the page or chosen by its button: scenarios are played or their problems told, saved games watched.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, JSHandle, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, openNewGame, press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const root = join(import.meta.dirname, '..', '..');
const source = readFileSync(join(root, 'public', 'scenarios', 'first-contact.scenario.yaml'), 'utf8');
const golden = readFileSync(join(root, 'test', 'golden', 'first-contact-interim.muscat.json'), 'utf8');
const own = source.replace(/^title: .*$/m, 'title: Our Own Contact');
const broken = source.replace(/^minutes: .*$/m, 'minutes: many').replace(/^language: .*$/m, 'langage: en');

const browser = ownBrowser('papers');
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(inject('pageUrl'));
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const overlay = () => page.getByText(/^Let go to open the file/);

async function dragged(name: string, text: string): Promise<JSHandle<DataTransfer>> {
  return await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    return transfer;
  }, { name, text });
}

async function drop(name: string, text: string): Promise<void> {
  const dataTransfer = await dragged(name, text);
  for (const type of ['dragenter', 'dragover']) await page.dispatchEvent('body', type, { dataTransfer });
  await overlay().waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
  await overlay().waitFor({ state: 'detached' });
}

describe('a scenario', () => {
  test('dropped on the title is played at once, and its saved game finds it after a reload', async () => {
    await drop('own.scenario.yaml', own);
    await press(page, 'I have read this: go on');
    await page.getByText('“own.scenario.yaml” can be played', { exact: false }).waitFor();
    const card = page.locator('.card', { hasText: 'Our Own Contact' });
    expect(await card.getByText('from your file').isVisible()).toBe(true);
    expect(await card.getByRole('radio').isChecked()).toBe(true);
    await press(page, /^Begin “Our Own Contact” as/);
    for (let asked = await askedFor(page); asked !== 'floor'; asked = await askedFor(page)) await answerPlainly(page, asked);
    await page.reload();
    await press(page, /^Continue “Our Own Contact/);
    expect(await askedFor(page)).toBe('floor');
    await press(page, 'The Muscat Channel');
    await openNewGame(page);
    expect(await page.locator('.card', { hasText: 'from your file' }).count()).toBe(1);
  });

  test('dropped on the choice of a new game is chosen there', async () => {
    await openNewGame(page);
    expect(await page.getByRole('radio', { name: 'Our Own Contact' }).count()).toBe(0);
    await drop('own.yml', own);
    await page.getByRole('radio', { name: 'Our Own Contact' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Our Own Contact' }).isChecked()).toBe(true);
  });

  test('with errors shows each with line, column and what to do', async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
    await chooser.setFiles({ name: 'broken.yaml', mimeType: 'application/yaml', buffer: Buffer.from(broken) });
    const notice = page.getByRole('region', { name: 'Notice' });
    await notice.getByRole('alert').filter({ hasText: 'broken.yaml' }).waitFor();
    const lineOf = (text: string): number => broken.split('\n').findIndex((line) => line.startsWith(text)) + 1;
    const problems = await notice.getByRole('listitem').allInnerTexts();
    const at = (text: string): string => problems.find((problem) => problem.startsWith(`Line ${lineOf(text)}, column `)) ?? 'no such problem';
    expect(at('minutes')).toContain('minutes');
    expect(at('langage')).toMatch(/langage[\s\S]*\blanguage\b/);
    expect(await axeFinds(page)).toEqual([]);
    await press(page, 'Close');
    expect(await notice.count()).toBe(0);
  });

  test('with very many errors shows the first ones and counts the rest', async () => {
    await drop('many.yaml', `${source.replace(/^issues:/m, 'issues-not:')}\n${Array.from({ length: 60 }, (_, index) => `unknown-${index}: 1`).join('\n')}\n`);
    const notice = page.getByRole('region', { name: 'Notice' });
    await notice.getByText(/^And \d+ more\.$/).waitFor();
    expect(await notice.getByRole('listitem').count()).toBe(20);
  });
});

describe('a saved game', () => {
  test('dropped on the saved games is watched', async () => {
    await press(page, /^Saved games/);
    await page.getByRole('heading', { name: 'Saved games' }).waitFor();
    await drop('golden.muscat.json', golden);
    await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
  });

  test('that was altered is refused in words', async () => {
    await drop('altered.muscat.json', golden.replace(/("seed":)(\d+)/, '$11$2'));
    await page.getByRole('alert').filter({ hasText: 'altered.muscat.json' }).waitFor();
    await page.getByText(/changed after it was saved/).waitFor();
  });
});

describe('the place to drop', () => {
  test('goes away when the file is carried off, and words that are dragged are no file', async () => {
    const dataTransfer = await dragged('own.yaml', own);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer });
    await overlay().waitFor();
    expect(await axeFinds(page, '.drop-target')).toEqual([]);
    await page.dispatchEvent('body', 'dragleave', { dataTransfer });
    await overlay().waitFor({ state: 'detached' });
    const words = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'words');
      return transfer;
    });
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: words });
    expect(await overlay().count()).toBe(0);
  });

  test('is nowhere in a running game: a file that is let go there does nothing', async () => {
    await beginGame(page, { scenario: 'First Contact', seed: 7, seat: 'Oman' });
    const dataTransfer = await dragged('golden.muscat.json', golden);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer });
    expect(await overlay().count()).toBe(0);
    const kept = await page.evaluate((transfer) => document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })), dataTransfer);
    expect({ browserShowsIt: kept, asked: await askedFor(page) }).toEqual({ browserShowsIt: false, asked: 'brief' });
  });
});
