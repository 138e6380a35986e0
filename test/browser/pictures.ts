// "npm run pictures": opens the built page, goes to every screen and state worth looking at, and writes what it
// looks like at both sizes to .pictures/NAME-WIDTHxHEIGHT.png. To show a new screen, add a step.
// "npm run pictures -- floor" takes only those whose name holds the word.
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { laptop, launchChromium, telephone } from '../support/chromium.ts';
import { buildAndServe } from '../support/serve.ts';
import { answerPlainly, type Asked, askedFor, beginGame, type GameWish, openNewGame, press } from './player.ts';

interface Step {
  /** File name of the picture. */
  readonly name: string;
  /** Brings a page that was just opened to the state to be shown, as a person would. */
  readonly reach: (page: Page) => Promise<void>;
  /** The whole length of the page, not only what is seen first. */
  readonly whole?: true;
  readonly options?: BrowserContextOptions;
}

const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'scenarios', 'first-contact.scenario.yaml'), 'utf8');
const first = { scenario: 'First Contact', seed: 7 } as const;
const flagship = { scenario: 'Rome', seed: 7 } as const;

const steps: readonly Step[] = [
  { name: 'title', reach: async (page) => { await page.getByRole('heading').first().waitFor(); } },
  { name: 'content-note', reach: async (page) => { await press(page, 'New game'); } },
  { name: 'new-game', whole: true, reach: openNewGame },
  { name: 'new-game-people', whole: true, reach: chooseFlagship },
  { name: 'brief', whole: true, reach: (page) => beginGame(page, { ...first, seat: 'United States' }) },
  { name: 'brief-flagship', reach: (page) => beginGame(page, { ...flagship, seat: 'Iran' }) },
  { name: 'settings', reach: async (page) => { await press(page, 'Settings'); await page.getByRole('dialog').waitFor(); } },
  { name: 'keys', reach: async (page) => { await page.getByRole('heading').first().waitFor(); await page.keyboard.press('?'); await page.getByRole('dialog').waitFor(); } },
  { name: 'title-continue', reach: async (page) => { await playTo(page, { ...first, seat: 'Oman' }, 'agenda'); await press(page, 'The Muscat Channel'); await page.getByRole('button', { name: /^Continue/ }).waitFor(); } },
  { name: 'orders', reach: (page) => playTo(page, { ...first, seat: 'United States' }, 'orders') },
  { name: 'orders-flagship', reach: (page) => playTo(page, { ...flagship, seat: 'Iran' }, 'orders') },
  { name: 'floor', reach: (page) => playTo(page, { ...first, seat: 'United States' }, 'floor') },
  { name: 'floor-drafted', reach: draftOffer },
  { name: 'floor-flagship', reach: (page) => playTo(page, { ...flagship, seat: 'United States' }, 'floor') },
  { name: 'walk-out', reach: async (page) => { await playTo(page, { ...first, seat: 'Iran' }, 'floor'); await press(page, 'Walk out …'); } },
  { name: 'statement', reach: (page) => playTo(page, { ...first, seat: 'Iran' }, 'statement') },
  { name: 'agenda', reach: (page) => playTo(page, { ...first, seat: 'Oman' }, 'agenda') },
  { name: 'mediation', reach: (page) => playTo(page, { ...first, seat: 'Oman' }, 'mediation') },
  { name: 'curtain', reach: (page) => beginGame(page, { ...first, seat: 'United States', people: ['Iran'] }) },
  { name: 'ending', whole: true, reach: (page) => playTo(page, { ...first, seat: 'United States' }, 'ending') },
  { name: 'ending-framework', reach: (page) => openEnding(page, 'rome-framework') },
  { name: 'ending-interim', reach: (page) => openEnding(page, 'first-contact-interim') },
  { name: 'ending-suspended', reach: (page) => openEnding(page, 'first-contact-random') },
  { name: 'ending-war', reach: (page) => openEnding(page, 'rome-war') },
  { name: 'dark-ending', options: { colorScheme: 'dark' }, whole: true, reach: (page) => openEnding(page, 'rome-framework') },
  { name: 'replay', reach: openReplay },
  { name: 'replay-playing', reach: playReplay },
  { name: 'replay-text', reach: openReplayWithoutPictures },
  { name: 'scenario-problems', reach: openBrokenScenario },
  { name: 'scenario-added', reach: openOwnScenario },
  { name: 'map-calm', reach: (page) => playTo(page, { ...flagship, seat: 'United States' }, 'orders') },
  { name: 'map-place', reach: openPlace },
  { name: 'map-crisis', reach: watchWar },
  { name: 'saved-games', reach: openSavedGames },
  { name: 'dark-floor', options: { colorScheme: 'dark' }, reach: draftOffer },
  { name: 'dark-title', options: { colorScheme: 'dark' }, reach: async (page) => { await page.getByRole('heading').first().waitFor(); } },
];

const folder = join(import.meta.dirname, '..', '..', '.pictures');
const sizes = [laptop, telephone];
const wanted = process.argv[2] ?? '';

if (wanted === '') await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const site = await buildAndServe();
try {
  const browser = await launchChromium();
  try {
    for (const step of steps.filter(({ name }) => name.includes(wanted))) await Promise.all(sizes.map((size) => take(browser, step, size)));
  } finally {
    await browser.close();
  }
} finally {
  await site.close();
}

/** Plays plainly until the page asks for that. */
async function playTo(page: Page, wish: GameWish, goal: Asked): Promise<void> {
  await beginGame(page, wish);
  for (let moves = 0; moves < 200; moves += 1) {
    const asked = await askedFor(page);
    if (asked === goal) return;
    await answerPlainly(page, asked);
  }
  throw new Error(`the page never asked for ${goal}`);
}

async function draftOffer(page: Page): Promise<void> {
  await playTo(page, { ...first, seat: 'United States' }, 'floor');
  await page.getByRole('group', { name: /^Enrichment level/ }).getByRole('radio').nth(2).check();
  await page.getByRole('group', { name: /^Inspections/ }).getByRole('radio').nth(1).check();
  await page.getByRole('group', { name: /^Released funds/ }).getByRole('radio').nth(2).check();
}

async function chooseFlagship(page: Page): Promise<void> {
  await openNewGame(page);
  await page.getByRole('radio', { name: flagship.scenario }).check();
  await page.getByRole('group', { name: 'Your seat' }).getByRole('radio', { name: 'Oman' }).check();
  await page.getByLabel('Iran', { exact: true }).selectOption('human');
}

/** The ending of a golden game, by way of the shelf. */
async function openEnding(page: Page, name: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
  await chooser.setFiles(join(import.meta.dirname, '..', 'golden', `${name}.muscat.json`));
  await press(page, 'Close the replay');
  await press(page, 'See the ending');
  await page.getByRole('heading', { name: 'Play again' }).waitFor();
}

async function openReplay(page: Page): Promise<void> {
  await playTo(page, { ...first, seat: 'United States' }, 'ending');
  await press(page, 'Watch the game again, step by step');
  for (let moves = 0; moves < 6; moves += 1) await press(page, 'Next');
}

/** Where there is no WebGL the papers take the room. */
async function openReplayWithoutPictures(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => undefined }));
  await page.reload();
  await openReplay(page);
}

async function bringFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
  await chooser.setFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
}

async function openBrokenScenario(page: Page): Promise<void> {
  await bringFile(page, 'my-talks.scenario.yaml', shipped.replace(/^minutes: .*$/m, 'minutes: many').replace(/^language: .*$/m, 'langage: en'));
  await page.getByText('my-talks.scenario.yaml', { exact: false }).waitFor();
}

async function openOwnScenario(page: Page): Promise<void> {
  await openNewGame(page);
  await bringFile(page, 'my-talks.scenario.yaml', shipped.replace(/^title: .*$/m, 'title: Talks of Our Own'));
  await page.getByText('from your file').waitFor();
}

async function playReplay(page: Page): Promise<void> {
  await openReplay(page);
  await page.getByLabel('Speed').selectOption('8');
  await press(page, 'Play');
  await page.getByText(/^Step 1\d of/).waitFor();
}

/** A place of the map with its orders, by the list that the keyboard uses. */
async function openPlace(page: Page): Promise<void> {
  await playTo(page, { ...flagship, seat: 'United States' }, 'orders');
  await press(page, 'Places');
  await press(page, /^Arabian Sea/);
  await page.getByRole('heading', { name: 'Arabian Sea' }).waitFor();
}

/** A game that ended in war, a few steps before its end, on the map. */
async function watchWar(page: Page): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(join(import.meta.dirname, '..', 'golden', 'rome-war.muscat.json'));
  const step = page.getByRole('slider').first();
  await step.focus();
  await page.keyboard.press('End');
  for (let back = 0; back < 8; back += 1) await page.keyboard.press('ArrowLeft');
  await press(page, 'Show the map');
}

async function openSavedGames(page: Page): Promise<void> {
  await playTo(page, { ...first, seat: 'United States' }, 'floor');
  await press(page, 'The Muscat Channel');
  await beginGame(page, { ...first, seat: 'Oman' });
  await press(page, 'The Muscat Channel');
  await press(page, /^Saved games/);
  await page.getByRole('heading', { name: 'Saved games' }).waitFor();
}

/** A step that fails is reported and leaves a picture of where it got stuck; the others go on. */
async function take(browser: Browser, { name, reach, whole, options }: Step, size: (typeof sizes)[number]): Promise<void> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const label = `${name}-${size.width}x${size.height}`;
  try {
    await page.goto(site.url);
    await reach(page);
    // What sticks to the edge of a window would lie across the middle of a whole page.
    if (whole) await page.addStyleTag({ content: '.sheet .action-bar, .begin-bar, .side { position: static !important; max-block-size: none !important; } .backdrop { position: absolute !important; }' });
    await page.screenshot({ path: join(folder, `${label}.png`), fullPage: whole ?? false });
    process.stdout.write(`${label}.png\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${label}: ${error instanceof Error ? error.message : String(error)}\n`);
    await page.screenshot({ path: join(folder, `${label}-stuck.png`) });
  } finally {
    await context.close();
  }
}
