// "npm run pictures": opens the built page, goes to every screen and state worth looking at, and writes what it
// looks like at both sizes to .pictures/NAME-WIDTHxHEIGHT.png. To show a new screen, add it to a journey.
// "npm run pictures -- floor" takes only those whose name holds the word.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { laptop, launchChromium, telephone } from '../support/chromium.ts';
import { buildAndServe } from '../support/serve.ts';
import { answerPlainly, type Asked, askedFor, beginGame, press } from './player.ts';
import { framesPainted } from './visitor.ts';

/** The whole length of the page, not only what is seen first; in the dark too, under another name; with that part in sight. */
type Shot = { readonly whole?: true; readonly dark?: string; readonly at?: Locator };
type Shoot = (name: string, shot?: Shot) => Promise<void>;

/** One person's way through the page, with pictures taken on it. */
type Journey = {
  /** What it shows, in this order: file names of pictures. */
  readonly shows: readonly string[];
  readonly walk: (page: Page, shoot: Shoot) => Promise<void>;
};

const root = join(import.meta.dirname, '..', '..');
const shipped = readFileSync(join(root, 'public', 'scenarios', 'first-contact.scenario.yaml'), 'utf8');
const first = { scenario: 'First Contact', seed: 7 } as const;
const flagship = { scenario: 'Rome', seed: 7 } as const;

const JOURNEYS: readonly Journey[] = [
  {
    shows: ['title', 'dark-title', 'settings', 'keys', 'scenario-problems', 'content-note', 'new-game', 'new-game-people', 'scenario-added', 'curtain'],
    async walk(page, shoot) {
      await page.getByRole('heading').first().waitFor();
      await shoot('title', { dark: 'dark-title' });
      await press(page, 'Settings');
      await page.getByRole('dialog').waitFor();
      await shoot('settings');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await shoot('keys');
      await page.keyboard.press('Escape');
      await bringFile(page, 'my-talks.scenario.yaml', shipped.replace(/^minutes: .*$/m, 'minutes: many').replace(/^language: .*$/m, 'langage: en'));
      await page.getByText('my-talks.scenario.yaml').waitFor();
      await shoot('scenario-problems');
      await press(page, 'Close');
      await press(page, 'New game');
      await shoot('content-note');
      await press(page, 'I have read this: go on');
      await shoot('new-game', { whole: true });
      await page.getByRole('radio', { name: flagship.scenario }).check();
      await page.getByRole('group', { name: 'Your seat' }).getByRole('radio', { name: 'Oman' }).check();
      await page.getByLabel('Iran', { exact: true }).selectOption('human');
      await page.getByText('What the tempers are like').click();
      await page.getByLabel('Temper of the United States').selectOption('technocrat');
      await shoot('new-game-people', { whole: true });
      await bringFile(page, 'my-talks.scenario.yaml', shipped.replace(/^title: .*$/m, 'title: Talks of Our Own'));
      await page.getByText('from your file').waitFor();
      await shoot('scenario-added');
      await press(page, 'The Muscat Channel');
      await beginGame(page, { ...first, seat: 'United States', people: ['Iran'] });
      await shoot('curtain');
    },
  },
  {
    shows: ['brief', 'orders', 'why', 'guess', 'floor', 'floor-drafted', 'dark-floor', 'ratification-window', 'commitments', 'ending', 'replay'],
    async walk(page, shoot) {
      await beginGame(page, { ...first, seat: 'United States' });
      await shoot('brief', { whole: true });
      await playTo(page, 'orders');
      await shoot('orders');
      await page.getByText('Say why (kept for the debrief)').click();
      await page.getByLabel('Why you do this').fill('They have to see first that we mean it: medicine now, and the funds only for inspectors.');
      await shoot('why');
      await press(page, 'Table papers');
      await page.getByText('What do you think they want?').click();
      await page.getByLabel('What matters most to it').selectOption({ index: 2 });
      await page.getByLabel(/^Its hurdle at home/).fill('55');
      await press(page, 'Keep this guess for round 1');
      await page.getByText('Kept for round 1').scrollIntoViewIfNeeded();
      await shoot('guess');
      await press(page, 'Close');
      await playTo(page, 'floor');
      await shoot('floor');
      await page.getByRole('group', { name: /^Enrichment level/ }).getByRole('radio').nth(2).check();
      await page.getByRole('group', { name: /^Inspections/ }).getByRole('radio').nth(1).check();
      await page.getByRole('group', { name: /^Released funds/ }).getByRole('radio').nth(2).check();
      await shoot('floor-drafted', { dark: 'dark-floor' });
      await playToPart(page, 'Initialled, and before both capitals');
      await shoot('ratification-window');
      await playToPart(page, /^What you have promised/);
      await shoot('commitments');
      await playTo(page, 'ending');
      await shoot('ending', { whole: true });
      await press(page, 'Watch the game again, step by step');
      for (let moves = 0; moves < 6; moves += 1) await press(page, 'Next');
      await shoot('replay');
    },
  },
  {
    shows: ['ending-stalled'],
    async walk(page, shoot) {
      await beginGame(page, { ...first, seat: 'United States' });
      await playTo(page, 'ending', stallAll);
      await shoot('ending-stalled', { whole: true });
    },
  },
  {
    shows: ['thinking', 'asked-again', 'public-answer', 'chronicle-answers'],
    async walk(page, shoot) {
      await hangAfter(page, 2);
      // An adviser would be one of the tasks.
      await beginGame(page, { ...first, seat: 'United States', adviser: 'off' });
      await playTo(page, 'orders');
      await press(page, /^Send the orders/);
      await page.getByRole('button', { name: 'It takes long: ask again' }).waitFor();
      await shoot('thinking');
      await press(page, 'It takes long: ask again');
      await page.getByText('The delegation was asked again').waitFor();
      await shoot('asked-again');
      await page.unrouteAll();
      await press(page, 'The Muscat Channel');
      await beginGame(page, { ...flagship, seat: 'United States' });
      await playTo(page, 'floor');
      await press(page, 'Pass');
      await page.getByText(/^The delegation of Iran: “/).first().waitFor();
      await shoot('public-answer');
      await press(page, 'Chronicle');
      await page.locator('.chronicle').getByText(/^The delegation of Iran: “/).first().waitFor();
      await shoot('chronicle-answers');
    },
  },
  {
    shows: ['adviser', 'dark-adviser', 'adviser-estimate', 'adviser-warns', 'adviser-floor', 'adviser-before-capitals', 'adviser-far-apart'],
    async walk(page, shoot) {
      await beginGame(page, { ...first, seat: 'United States' });
      await playTo(page, 'orders');
      await press(page, 'Adviser');
      await page.getByRole('button', { name: /^Take this up/ }).first().waitFor();
      await shoot('adviser', { dark: 'dark-adviser' });
      await page.getByText('What this rests on').scrollIntoViewIfNeeded();
      await shoot('adviser-estimate');
      await press(page, 'Close');
      await playTo(page, 'floor');
      await page.getByRole('group', { name: /^Released funds/ }).getByRole('radio').last().check();
      await page.getByText('Your adviser warns:').waitFor();
      await shoot('adviser-warns');
      await press(page, 'Adviser');
      await page.getByRole('button', { name: /^Take this up/ }).first().waitFor();
      await shoot('adviser-floor');
      await press(page, 'Close');
      await playToPart(page, 'Initialled, and before both capitals');
      await press(page, 'Adviser');
      await page.getByText(/^A text lies before both capitals/).waitFor();
      await shoot('adviser-before-capitals');
      await press(page, 'The Muscat Channel');
      await beginGame(page, { ...flagship, seat: 'United States' });
      await playTo(page, 'floor');
      await press(page, 'Adviser');
      await press(page, 'Call the adviser in');
      await page.getByText(/^Whatever you lay now/).waitFor();
      await shoot('adviser-far-apart');
    },
  },
  {
    shows: ['walk-out', 'statement'],
    async walk(page, shoot) {
      await beginGame(page, { ...first, seat: 'Iran' });
      await playTo(page, 'floor');
      await press(page, 'Walk out …');
      await shoot('walk-out');
      await press(page, 'Go back');
      await playTo(page, 'statement');
      await shoot('statement');
    },
  },
  {
    shows: ['brief-mediator', 'agenda', 'mediation', 'statement-mediator', 'title-continue', 'saved-games'],
    async walk(page, shoot) {
      await beginGame(page, { ...first, seat: 'Oman' });
      await shoot('brief-mediator', { whole: true });
      await playTo(page, 'agenda');
      await shoot('agenda');
      await playTo(page, 'mediation');
      await shoot('mediation');
      await playTo(page, 'statement');
      await shoot('statement-mediator');
      await press(page, 'The Muscat Channel');
      await beginGame(page, { ...first, seat: 'Iran' });
      await press(page, 'The Muscat Channel');
      await page.getByRole('button', { name: /^Continue/ }).waitFor();
      await shoot('title-continue');
      await press(page, /^Saved games/);
      await shoot('saved-games');
    },
  },
  {
    shows: ['brief-flagship', 'orders-flagship', 'orders-confided', 'orders-wide', 'map-calm', 'map-place', 'floor-flagship'],
    async walk(page, shoot) {
      await beginGame(page, { ...flagship, seat: 'United States' });
      await shoot('brief-flagship');
      await playTo(page, 'orders');
      await shoot('orders-flagship');
      await page.getByLabel('What one issue is worth to us').check();
      await shoot('orders-confided', { at: page.getByLabel('The mediator may pass it on') });
      await page.getByText(/^You ask the mediator for/).click();
      await page.getByLabel('Missiles', { exact: true }).check();
      await shoot('orders-wide', { at: page.getByText(/^You ask for “Missiles”/) });
      await showMap(page);
      await shoot('map-calm');
      await press(page, 'Places');
      await press(page, /^Arabian Sea/);
      await page.getByRole('heading', { name: 'Arabian Sea' }).waitFor();
      await shoot('map-place');
      await playTo(page, 'floor');
      await shoot('floor-flagship');
    },
  },
  {
    shows: ['table-expert', 'ending-framework', 'dark-ending', 'debrief-framework', 'dark-debrief'],
    async walk(page, shoot) {
      await openFile(page, golden('rome-framework'));
      await seekTo(page, /expert-level talks/);
      await press(page, 'Next');
      await shoot('table-expert');
      await showEnding(page);
      await shoot('ending-framework', { dark: 'dark-ending' });
      await openDebrief(page);
      await shoot('debrief-framework', { whole: true, dark: 'dark-debrief' });
    },
  },
  {
    shows: ['map-crisis', 'ending-war', 'debrief-war'],
    async walk(page, shoot) {
      await openFile(page, golden('rome-war'));
      await page.getByRole('slider').fill('65');
      await showMap(page);
      await shoot('map-crisis');
      await showEnding(page);
      await shoot('ending-war');
      await openDebrief(page);
      await shoot('debrief-war', { whole: true });
    },
  },
  {
    shows: ['strike', 'ending-near-miss', 'debrief-suspended'],
    async walk(page, shoot) {
      await openFile(page, golden('rome-class'));
      await seekTo(page, /^Israel strikes/);
      await showMap(page);
      await shoot('strike');
      await showEnding(page);
      await page.getByText(/lacked one initial/).first().click();
      await shoot('ending-near-miss');
      await openDebrief(page);
      await shoot('debrief-suspended', { whole: true });
    },
  },
  {
    shows: ['ratification-refused', 'ending-suspended'],
    async walk(page, shoot) {
      await openFile(page, golden('first-contact-random'));
      await seekTo(page, /refuses to ratify/);
      await shoot('ratification-refused');
      await showEnding(page);
      await shoot('ending-suspended');
    },
  },
  {
    shows: ['violation-found', 'replay-playing', 'replay-asked', 'discussion', 'glossary', 'dark-glossary'],
    async walk(page, shoot) {
      await openFile(page, hawks());
      await seekTo(page, /^A violation was found/);
      await shoot('violation-found');
      await page.getByLabel('Speed').selectOption('0.5');
      await press(page, 'First');
      await press(page, 'Play');
      await shoot('replay-playing');
      await press(page, 'Pause');
      await page.getByRole('slider').fill('9');
      await page.getByLabel('Hide what comes next').check();
      await shoot('replay-asked');
      await showEnding(page);
      await page.getByRole('heading', { name: 'To talk about' }).evaluate((heading) => { heading.scrollIntoView(); });
      await shoot('discussion');
      await page.getByRole('link', { name: /^In the glossary: ZOPA/ }).click();
      await shoot('glossary', { dark: 'dark-glossary' });
    },
  },
  {
    shows: ['replay-text', 'ending-interim', 'debrief-interim'],
    async walk(page, shoot) {
      await page.addInitScript(() => Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => undefined }));
      await page.reload();
      await openFile(page, golden('first-contact-interim'));
      for (let moves = 0; moves < 6; moves += 1) await press(page, 'Next');
      await shoot('replay-text');
      await showEnding(page);
      await shoot('ending-interim');
      await openDebrief(page);
      await press(page, 'Look for turning points');
      await page.locator('.turning-point').first().waitFor({ timeout: 60_000 });
      await shoot('debrief-interim', { whole: true });
    },
  },
];

/** Milliseconds after which the stage has taken the new size. */
const RESIZED = 200;

const folder = join(root, '.pictures');
const wanted = process.argv[2] ?? '';
const isWanted = (name: string): boolean => name.includes(wanted);

if (wanted === '') await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const site = await buildAndServe();
try {
  const browser = await launchChromium();
  try {
    const left = JOURNEYS.filter(({ shows }) => shows.some(isWanted));
    // Two at once: while one waits, the other is drawn.
    await Promise.all([0, 1].map(async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await travel(browser, next);
    }));
  } finally {
    await browser.close();
  }
} finally {
  await site.close();
}

/** Plays plainly until the page asks for that; before each set of orders something more may be done. */
async function playTo(page: Page, goal: Asked, atOrders?: (page: Page) => Promise<void>): Promise<void> {
  for (let moves = 0; moves < 200; moves += 1) {
    const asked = await askedFor(page);
    if (asked === goal) return;
    if (asked === 'orders') await atOrders?.(page);
    await answerPlainly(page, asked);
  }
  throw new Error(`the page never asked for ${goal}`);
}

async function stallAll(page: Page): Promise<void> {
  const stalls = page.getByRole('radio', { name: 'Stall' });
  for (let nth = 0; nth < await stalls.count(); nth += 1) await stalls.nth(nth).check();
}

/** Workers do so many tasks and then never answer again. */
async function hangAfter(page: Page, tasks: number): Promise<void> {
  const hanging = `let asked = 0; const listen = addEventListener;
    globalThis.addEventListener = (type, hear) => listen(type, (event) => { asked += type === 'message' ? 1 : 0; if (asked <= ${tasks}) hear(event); });`;
  await page.route('**/page.worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${hanging}\n${await response.text()}` });
  });
}

/** Plays plainly until a task has a part under that heading or legend, and shows it. */
async function playToPart(page: Page, name: RegExp | string): Promise<void> {
  const part = page.locator('.task').getByText(name).first();
  for (let moves = 0; moves < 200; moves += 1) {
    const asked = await askedFor(page);
    if (asked === 'orders' && await part.isVisible()) return part.scrollIntoViewIfNeeded();
    await answerPlainly(page, asked);
  }
  throw new Error(`no task ever had a part ${String(name)}`);
}

async function bringFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a file/)]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

async function openFile(page: Page, text: string): Promise<void> {
  await bringFile(page, 'game.muscat.json', text);
  await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
}

function golden(name: string): string {
  return readFileSync(join(root, 'test', 'golden', `${name}.muscat.json`), 'utf8');
}

/** A game between two hawks, one of which is found out. */
function hawks(): string {
  const file = join(folder, 'hawks.muscat.json');
  const hawk = 'agent:standard:hawkish';
  execFileSync(process.execPath, ['src/cli/main.ts', 'play', 'public/scenarios/first-contact.scenario.yaml', '--seed', '1', '--us', hawk, '--iran', hawk, '--out', file], { cwd: root, stdio: 'ignore' });
  return readFileSync(file, 'utf8');
}

/** To the first step of the replay whose line in the chronicle says so. */
async function seekTo(page: Page, words: RegExp): Promise<void> {
  const rounds = page.locator('.replay-chronicle details');
  await rounds.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await page.locator('.replay-chronicle li', { has: page.getByText(words) }).first().getByRole('button').click();
}

async function showMap(page: Page): Promise<void> {
  const toMap = page.getByRole('button', { name: /^(Map|Show the map)$/ });
  if (await toMap.isVisible()) await toMap.click();
}

async function showEnding(page: Page): Promise<void> {
  await press(page, 'Close the replay');
  await press(page, 'See the ending');
  await page.getByRole('heading', { name: 'Play again' }).waitFor();
}

/** Once all of the game is counted. */
async function openDebrief(page: Page): Promise<void> {
  await press(page, 'What happened, and why');
  await page.getByRole('heading', { name: 'When a deal was possible' }).waitFor();
  await page.getByText(/^Counting what both/).waitFor({ state: 'detached', timeout: 60_000 });
}

/** A journey that gets stuck is reported and leaves a picture of where; the others go on. */
async function travel(browser: Browser, { shows, walk }: Journey): Promise<void> {
  const context = await browser.newContext({ viewport: laptop, colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const missing = new Set(shows);
  try {
    await page.goto(site.url);
    await walk(page, async (name, shot = {}) => {
      const { dark } = shot;
      missing.delete(name);
      if (isWanted(name)) await takeBoth(page, name, shot);
      if (dark === undefined) return;
      missing.delete(dark);
      await page.emulateMedia({ colorScheme: 'dark' });
      if (isWanted(dark)) await takeBoth(page, dark, shot);
      await page.emulateMedia({ colorScheme: 'light' });
    });
    if (missing.size > 0) throw new Error('the journey ended without it');
  } catch (error) {
    const [name = 'journey'] = missing;
    process.exitCode = 1;
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    await page.screenshot({ path: join(folder, `${name}-stuck.png`) });
  } finally {
    await context.close();
  }
}

async function takeBoth(page: Page, name: string, { whole, at }: Shot): Promise<void> {
  for (const size of [telephone, laptop]) {
    await page.setViewportSize(size);
    // What sticks to the edge of a window would lie across the middle of a whole page.
    const loose = whole ? await page.addStyleTag({ content: '.sheet .action-bar, .begin-bar, .side { position: static !important; max-block-size: none !important; } .backdrop { position: absolute !important; }' }) : undefined;
    await page.waitForTimeout(RESIZED);
    await at?.scrollIntoViewIfNeeded();
    await framesPainted(page);
    const file = `${name}-${size.width}x${size.height}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: whole === true });
    await loose?.evaluate((tag) => { tag.parentNode?.removeChild(tag); });
    process.stdout.write(`${file}\n`);
  }
}
