// Starts the Chromium that set-up found, with an empty profile and nothing that calls home.
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../../src/cli/setup.mjs';

/** The two sizes that every screen is looked at in: a school laptop and a telephone. */
export const laptop = { width: 1366, height: 768 } as const;
export const telephone = { width: 390, height: 844 } as const;

const flags = [
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium whose profile is a new empty folder, removed on closing. Extra flags are added
 * to the usual ones. Fails in words when there is no browser.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chrome, Chromium or Edge found. "npm run setup" installs one, or set CHROME_PATH to one you have.');
  }
  return await chromium.launch({
    executablePath,
    headless: true,
    ...options,
    args: [...flags, ...(options.args ?? [])],
  });
}
