// A player leaves words for the debrief: a why with a command, and a guess about the other side. Nobody else finds them at the
// device before the ending; the replay tells the why after it.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame, press } from './player.ts';
import { ownBrowser, visit } from './visitor.ts';

const browser = ownBrowser('papers');
const WHY = 'Medicine first, so that they see we mean it.';
const LEFT = /Medicine first|137 percent|value="137"/;

test('a why and a guess stay with their seat, and the why is told in the replay', async () => {
  const { page, complaints } = await visit(await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' }));
  await beginGame(page, { scenario: 'First Contact', seed: 7, seat: 'United States', people: ['Iran'] });
  await toTask(page);
  const field = page.getByLabel('Why you do this');
  expect(await field.isVisible()).toBe(false);
  await page.getByText('Say why (kept for the debrief)').click();
  await field.fill(WHY);
  await guessOf(page, 'Inspections', '137');
  await page.getByText('Kept for round 1: “Inspections”, 137 percent.').waitFor();
  await press(page, /^Send the orders/);
  await page.getByRole('heading', { name: /^(Hand the device|Sent and sealed)/ }).waitFor();
  expect(await page.content()).not.toMatch(LEFT);

  await toTask(page);
  await page.getByText('Iran · Capitals').waitFor();
  await page.getByText('What do you think they want?').click();
  expect(await page.getByRole('group', { name: 'United States' }).getByText(/^(Kept for|In round)/).isVisible()).toBe(false);
  expect(await page.content()).not.toMatch(LEFT);

  const again = page.locator('.task').filter({ hasText: 'United States · Capitals' }).filter({ hasText: 'Your orders for round 2' });
  await playUntil(page, () => again.isVisible());
  await page.getByText('What do you think they want?').click();
  await page.getByText('In round 1 you guessed “Inspections”, 137 percent.').waitFor();
  expect(await page.getByLabel(/^Its hurdle at home/).inputValue()).toBe('137');

  await playUntil(page, async () => (await askedFor(page)) === 'ending');
  await press(page, 'Watch the game again, step by step');
  await press(page, 'Next');
  await page.locator('.step-paper').getByText(WHY).waitFor();
  await page.getByLabel('Seen by').selectOption('iran');
  await page.locator('.step-paper').getByText(WHY).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
}, 90_000);

/** Past the curtain and the brief, to what is asked. */
async function toTask(page: Page): Promise<void> {
  for (let asked = await askedFor(page); asked === 'curtain' || asked === 'brief' || asked === 'sealed'; asked = await askedFor(page)) await answerPlainly(page, asked);
}

async function playUntil(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let moves = 0; moves < 80; moves += 1) {
    const asked = await askedFor(page);
    if (await reached()) return;
    await answerPlainly(page, asked);
  }
  throw new Error('it was never reached');
}

async function guessOf(page: Page, issue: string, percent: string): Promise<void> {
  await page.getByText('What do you think they want?').click();
  await page.getByLabel('What matters most to it').selectOption(issue);
  await page.getByLabel(/^Its hurdle at home/).fill(percent);
  await press(page, 'Keep this guess for round 1');
}
