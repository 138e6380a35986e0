// Somebody who opens the page: with what the page complained of, and whom else it asked for anything.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Asked, answerPlainly, askedFor } from './player.ts';

/** What a file's browser can do: without WebGL the page is papers alone, which is enough, and faster, where no picture is tried. */
type Sight = 'pictures' | 'papers';

const NO_WEBGL = ['--disable-3d-apis'];
/** Without a card a process of its own for painting only costs: its messages took a fifth of the time. */
const ONE_PAINTER = ['--in-process-gpu'];

/** A browser for the tests of a file. What a test opens in it is closed when the test is over. */
export function ownBrowser(sight: Sight = 'pictures'): Pick<Browser, 'newContext'> {
  let browser: Browser;
  let opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium({ args: sight === 'papers' ? NO_WEBGL : ONE_PAINTER });
  });
  afterEach(async () => {
    await Promise.all(opened.map((context) => context.close()));
    opened = [];
  });
  afterAll(() => browser.close());
  return {
    async newContext(options) {
      const context = await browser.newContext(options);
      opened.push(context);
      return context;
    },
  };
}

export interface Visit {
  readonly page: Page;
  /** Errors of the page, and requests to anybody else. */
  readonly complaints: string[];
}

export async function visit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(inject('pageUrl')).origin) complaints.push(`request to ${url.origin}`);
  });
  await page.goto(inject('pageUrl'));
  return { page, complaints };
}

/** Plays plainly until the page asks for what is wanted. */
export async function playUntil(page: Page, goal: (asked: Asked, moves: number) => boolean | Promise<boolean>): Promise<void> {
  for (let moves = 0; moves < 250; moves += 1) {
    const asked = await askedFor(page);
    if (await goal(asked, moves)) return;
    await answerPlainly(page, asked);
  }
  throw new Error('the game does not end');
}

/**
 * What axe calls a violation in the page or in a part of it, each in words. In the page itself ("legacy"): it has no
 * frames, and a blank page for each look costs more than the look.
 */
export async function axeFinds(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** The stage has drawn what there is: the canvas is there, and no film runs. */
export async function stageAtRest(page: Page): Promise<void> {
  await page.locator('#stage canvas').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Skip', exact: true }).waitFor({ state: 'detached' });
  await framesPainted(page);
}

/** The papers are painted, then what was changed in the scene is drawn, then it is shown. */
export async function framesPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => { requestAnimationFrame(done); });
  });
}
