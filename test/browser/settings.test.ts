// Settings and keys in a real browser: a change acts at once, is there after a reload, and the keyboard is the player's.
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, beginGame, press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const browser = ownBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, colorScheme: 'light', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
  await page.getByRole('heading', { level: 1 }).waitFor();
});

const root = (): Promise<Record<string, string | undefined>> => page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
const focusedName = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

test('what is chosen acts at once, is kept, and the focus comes back to the button', async () => {
  expect(await root()).toEqual({ theme: 'light', contrast: 'normal', motion: 'less', view: 'stage' });
  await press(page, 'Settings');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('radio', { name: 'More' }).check();
  await dialog.getByRole('radio', { name: 'All of it' }).check();
  await dialog.getByRole('checkbox', { name: 'Papers only' }).check();
  const chosen = { theme: 'dark', contrast: 'more', motion: 'full', view: 'text' };
  expect(await root()).toEqual(chosen);
  await page.locator('#stage canvas').waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focusedName()).toBe('Settings');

  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await root()).toEqual(chosen);
});

test('the page follows the system while it is open', async () => {
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more', reducedMotion: 'no-preference' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  expect(await root()).toEqual({ theme: 'dark', contrast: 'more', motion: 'full', view: 'stage' });
});

test.each(['light', 'dark'] as const)('axe finds nothing in the dialogs in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await press(page, 'Settings');
  await page.getByRole('dialog', { name: 'Settings' }).waitFor();
  const settings = await axeFinds(page);
  await press(page, 'List of keys');
  await page.getByRole('dialog', { name: 'List of keys' }).waitFor();
  expect([...settings, ...await axeFinds(page)]).toEqual([]);
});

test('keys list themselves, mute, change the view, and are letters where somebody writes', async () => {
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'List of keys' });
  await list.waitFor();
  expect(await list.getByText('Sound off and on').count()).toBe(1);
  expect(await list.getByText('Between table and map').count()).toBe(0);
  await page.keyboard.press('Escape');

  await page.keyboard.press('m');
  await press(page, 'Settings');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  expect(await dialog.getByRole('checkbox', { name: 'No sound' }).isChecked()).toBe(true);
  await dialog.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.keyboard.press('?');
  await press(page, 'Settings');
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(await dialog.getByRole('checkbox', { name: 'No sound' }).isChecked()).toBe(true);
  await dialog.getByRole('checkbox', { name: 'Single keys' }).check();
  await press(page, 'Done');

  await beginGame(page, { scenario: 'First Contact', seed: 7, seat: 'Oman' });
  await answerPlainly(page, 'brief');
  await page.keyboard.press('?');
  await list.waitFor();
  expect(await list.getByText('Between table and map').count()).toBe(1);
  await page.keyboard.press('Escape');
  await press(page, 'The Muscat Channel');
  await press(page, /^Saved games/);
  await press(page, 'Name and tags');
  await page.getByLabel('Name', { exact: true }).fill('');
  await page.keyboard.type('m?');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('m?');
  expect(await page.getByRole('dialog').count()).toBe(0);
});
