// The adviser at a person's side: heard, taken up, sent out and called in again, warning at the button; by keyboard; where a scenario forbids it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, openNewGame, press } from './player.ts';
import { axeFinds, ownBrowser } from './visitor.ts';

const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'scenarios', 'first-contact.scenario.yaml'), 'utf8');
const first = { scenario: 'First Contact', seed: 7, seat: 'United States' } as const;

const browser = ownBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
});

async function playTo(wanted: 'orders' | 'floor'): Promise<void> {
  for (let asked = await askedFor(page); asked !== wanted; asked = await askedFor(page)) await answerPlainly(page, asked);
}

const adviser = () => page.locator('.drawer[data-paper="adviser"]');
const proposals = () => adviser().getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4 }) });

describe('First Contact', () => {
  test('comes with an adviser: what it proposes is taken up into the draft and sent by the person', async () => {
    await beginGame(page, first);
    await playTo('floor');
    await press(page, 'Adviser');
    await proposals().nth(2).waitFor();
    expect(await proposals().count()).toBe(3);
    expect(await adviser().getByRole('heading', { name: 'What Iran seems to want' }).isVisible()).toBe(true);
    await adviser().getByRole('button', { name: /^Take this up: Lay this text/ }).first().click();
    await adviser().getByText('Lies before you, not sent').waitFor();
    expect(await page.getByRole('button', { name: /^Lay this offer on the table: [2-9] terms$/ }).isVisible()).toBe(true);
    expect(await axeFinds(page)).toEqual([]);
    await press(page, /^Lay this offer on the table/);
    await askedFor(page);
    await press(page, 'Chronicle');
    await page.getByText(/The United States lays an offer on the table/).first().waitFor();
  });

  test('by keyboard: opened, taken up, closed with Escape; sent out, it says how to call it in', async () => {
    await beginGame(page, first);
    await playTo('orders');
    await page.getByRole('button', { name: 'Adviser' }).focus();
    await page.keyboard.press('Enter');
    await proposals().first().waitFor();
    await adviser().getByRole('button', { name: /^Take this up: Order: / }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Send the orders: (?!no )/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lies before you, not sent');
    await adviser().getByRole('button', { name: 'Send the adviser out' }).focus();
    await page.keyboard.press('Enter');
    await adviser().getByText(/^Your adviser waits outside/).waitFor();
    await page.keyboard.press('Escape');
    await adviser().waitFor({ state: 'detached' });
  });

  test('its drawer closes with Escape from elsewhere too, an open menu first, and whoever is at work elsewhere stays there', async () => {
    await beginGame(page, first);
    await playTo('floor');
    await press(page, 'Adviser');
    await proposals().first().waitFor();
    const pass = page.getByRole('button', { name: 'Pass' });
    await page.locator('details.menu > summary').click();
    await page.locator('details.menu[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('details.menu:not([open])').waitFor();
    expect(await adviser().isVisible()).toBe(true);
    await pass.focus();
    await page.keyboard.press('Escape');
    await adviser().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pass');
  });

  test('warns at the button, in a narrow window too, and stops no one', async () => {
    await beginGame(page, first);
    await playTo('floor');
    await page.getByRole('group', { name: /^Released funds/ }).getByRole('radio').last().check();
    await page.getByText(/^This crosses a red line of your own on “Released funds”/).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.getByRole('button', { name: /^Lay this offer on the table/ }).isEnabled()).toBe(true);
    await press(page, 'Adviser');
    await proposals().first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test('chosen off before the game it says nothing until it is called in', async () => {
  await openNewGame(page);
  await page.getByRole('checkbox', { name: /^With an adviser/ }).uncheck();
  await press(page, /^Begin “/);
  await playTo('floor');
  await page.getByRole('group', { name: /^Released funds/ }).getByRole('radio').last().check();
  expect(await page.getByText('Your adviser warns:').count()).toBe(0);
  await press(page, 'Adviser');
  await press(page, 'Call the adviser in');
  await proposals().first().waitFor();
  expect(await page.getByText('Your adviser warns:').isVisible()).toBe(true);
});

test('where the scenario forbids it, the choice is closed and says so', async () => {
  await openNewGame(page);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
  const text = shipped.replace(/^adviser: on$/m, 'adviser: forbidden').replace(/^title: .*$/m, 'title: By Yourselves');
  await chooser.setFiles({ name: 'by-yourselves.scenario.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await page.getByText('from your file').waitFor();
  expect(await page.getByRole('checkbox', { name: /^With an adviser/ }).isDisabled()).toBe(true);
  await press(page, /^Begin “By Yourselves/);
  await playTo('orders');
  await press(page, 'Adviser');
  await adviser().getByText(/^In this scenario there is no adviser/).waitFor();
});
