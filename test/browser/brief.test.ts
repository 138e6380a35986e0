// A brief fits one printed page, whoever's it is, in every shipped scenario; and all of it is on that page.
import { expect, inject, test } from 'vitest';
import { type Rules, SEATS, type SeatId, startGame } from '../../src/engine/index.ts';
import { laptop } from '../support/chromium.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { beginGame, type GameWish, press } from './player.ts';
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

test.each(Object.values(TITLES))('every brief of %s is one page', async (title) => {
  const page = await (await browser.newContext({ viewport: laptop, reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(inject('pageUrl'));
  for (const { brief, wish } of briefs.filter(({ wish }) => wish.scenario === title)) {
    await beginGame(page, wish);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const paper = page.locator('.brief-paper');
    expect({
      brief,
      pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length,
      // The paper runs as long as its page does, and nothing of it is hidden to make it fit.
      hidden: await paper.evaluate((all) => [...all.querySelectorAll('p, li, td')].filter((part) => !part.checkVisibility()).length),
      // Letters of at least 7.5 points: 1 point is 4/3 of a CSS pixel.
      small: await paper.evaluate((all) => [...all.querySelectorAll('p, li, th, span, b')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize)).filter((size) => size < 10)),
    }).toEqual({ brief, pages: 1, hidden: 0, small: [] });
    await page.emulateMedia({ media: 'screen' });
    await press(page, 'The Muscat Channel');
  }
});
