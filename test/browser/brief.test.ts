// A brief fits one printed page, whoever's it is, in every shipped scenario; and all of it is on that page.
import { expect, inject, test } from 'vitest';
import { type Rules, SEATS, type SeatId, startGame } from '../../src/engine/index.ts';
import { laptop } from '../support/chromium.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { beginGame, type GameWish } from './player.ts';
import { ownBrowser } from './visitor.ts';

const browser = ownBrowser('papers');

const TITLES: Readonly<Record<string, string>> = { 'first-contact': 'First Contact', 'rome-second-round': 'Rome' };
const NAMES: Readonly<Record<SeatId, GameWish['seat']>> = { us: 'United States', iran: 'Iran', oman: 'Oman' };

const briefs = playedScenarios.filter(({ name }) => TITLES[name] !== undefined).flatMap(({ name, rules }) =>
  SEATS.flatMap((seat) => rules.briefs[seat].map(({ id }) => ({ brief: id, wish: { scenario: TITLES[name] ?? '', seat: NAMES[seat], seed: seedFor(rules, seat, id) } }))));

/** The first world in which that seat is given that brief. */
function seedFor(rules: Rules, seat: SeatId, brief: string): number {
  for (let seed = 1; seed < 500; seed += 1) if (startGame(rules, { seed, length: 'full' }).state.briefs[seat] === brief) return seed;
  throw new Error(`no seed gives ${brief}`);
}

test('every brief of both scenarios is looked at', () => {
  expect(briefs).toHaveLength(13);
});

test.each(briefs)('$brief is one page', async ({ wish }) => {
  const page = await (await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(20_000);
  try {
    await page.goto(inject('pageUrl'));
    await beginGame(page, wish);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    // The paper runs as long as its page does, and nothing of it is hidden to make it fit.
    expect(await page.locator('.brief-paper').evaluate((paper) => [...paper.querySelectorAll('p, li, td')].filter((part) => !part.checkVisibility()).length)).toBe(0);
    // Letters of at least 7.5 points: 1 point is 4/3 of a CSS pixel.
    const small = await page.locator('.brief-paper').evaluate((paper) => [...paper.querySelectorAll('p, li, th, span, b')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize)).filter((size) => size < 10));
    expect(small).toEqual([]);
  } finally {
    await page.close();
  }
});
