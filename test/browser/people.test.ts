// Two and three people at one screen: what one may read is nowhere in the page when another sits down, nor behind the
// curtain: not in the document, its title, address or history, nor in what a screen reader is told or a page may keep unasked.
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { answerPlainly, askedFor, beginGame } from './player.ts';
import { ownBrowser, visit } from './visitor.ts';

const browser = ownBrowser('papers');
let context: BrowserContext;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce', permissions: ['clipboard-read'] });
});

/** Everything that somebody who sits down at the device could come by. */
async function whereabouts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const stored = [localStorage, sessionStorage].flatMap((storage) => Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? '') ?? ''));
    const clipboard = await navigator.clipboard.readText().catch(() => '');
    return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state), ...stored, clipboard].join('\n');
  });
}

const SEATS = [['United States', /the United States/], ['Iran', /Iran/], ['Oman', /Oman/]] as const;
type SeatName = (typeof SEATS)[number][0];

/** Whose paper lies open, by the line over the task or the title of the brief. */
async function sitter(page: Page): Promise<SeatName | undefined> {
  const heading = page.getByRole('heading', { level: 1, name: /^Brief for/ });
  const words = await heading.isVisible() ? await heading.innerText() : await page.locator('.task .phase').innerText().catch(() => '');
  return SEATS.find(([, name]) => name.test(words) || words.includes(name.source))?.[0] ?? SEATS.find(([name]) => words.startsWith(name))?.[0];
}

test.each([
  ['two', ['Iran'], 3],
  ['three', ['Iran', 'Oman'], 4],
] as const)('%s people: nothing of another seat is left in the page', async (_, people, curtains) => {
  const { page, complaints } = await visit(context);
  await beginGame(page, { scenario: 'First Contact', seed: 7, seat: 'United States', people });
  const secrets = new Map<SeatName, readonly string[]>();
  let seen = 0;
  for (let moves = 0; moves < 40 && seen <= curtains + 4; moves += 1) {
    const asked = await askedFor(page);
    if (asked === 'ending') break;
    const everything = await whereabouts(page);
    if (asked === 'curtain') {
      seen += 1;
      for (const [seat, lines] of secrets) expect(lines.filter((line) => everything.includes(line)), `${seat} behind the curtain`).toEqual([]);
      expect(await page.locator('[aria-live=polite]').innerText()).toBe('');
    } else {
      const present = await sitter(page);
      expect(present).toBeDefined();
      for (const [seat, lines] of secrets) {
        if (seat !== present) expect(lines.filter((line) => everything.includes(line)), `${seat} while ${present} sits`).toEqual([]);
      }
      if (asked === 'brief' && present !== undefined) secrets.set(present, await secretLines(page));
    }
    await answerPlainly(page, asked);
  }
  expect(secrets.size).toBe(people.length + 1);
  expect([...secrets.values()].flat().length).toBeGreaterThan(people.length);
  expect(seen).toBeGreaterThanOrEqual(curtains);
  expect(complaints).toEqual([]);
});

/** Paragraphs of the brief's own text: they stand in no other paper. */
async function secretLines(page: Page): Promise<readonly string[]> {
  const paragraphs = await page.locator('.brief-text p').evaluateAll((all) => all.map((each) => each.innerHTML));
  return paragraphs.filter((text) => text.length > 40);
}
