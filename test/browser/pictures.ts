// "npm run pictures": opens the built page, goes to every screen and state worth looking at, and writes what it
// looks like at both sizes to .pictures/NAME-WIDTHxHEIGHT.png. To show a new screen, add a step.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { laptop, launchChromium, telephone } from '../support/chromium.ts';
import { buildAndServe } from '../support/serve.ts';

interface Step {
  /** File name of the picture. */
  readonly name: string;
  /** Brings a page that was just opened to the state to be shown, as a person would. */
  readonly reach: (page: Page) => Promise<void>;
}

const steps: readonly Step[] = [
  {
    name: 'title',
    reach: async (page) => {
      await page.getByRole('heading').first().waitFor();
    },
  },
];

const folder = join(import.meta.dirname, '..', '..', '.pictures');
const sizes = [laptop, telephone];

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const site = await buildAndServe();
try {
  const browser = await launchChromium();
  try {
    for (const step of steps) for (const size of sizes) await take(browser, step, size);
  } finally {
    await browser.close();
  }
} finally {
  await site.close();
}

/** A step that fails is reported and leaves a picture of where it got stuck; the others go on. */
async function take(browser: Browser, { name, reach }: Step, size: (typeof sizes)[number]): Promise<void> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const label = `${name}-${size.width}x${size.height}`;
  try {
    await page.goto(site.url);
    await reach(page);
    await page.screenshot({ path: join(folder, `${label}.png`) });
    process.stdout.write(`${label}.png\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${label}: ${error instanceof Error ? error.message : String(error)}\n`);
    await page.screenshot({ path: join(folder, `${label}-stuck.png`) });
  } finally {
    await context.close();
  }
}
