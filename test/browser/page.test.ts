// The built page opens in a real Chromium: from any path, under its own strict policy, asking no other host,
// without an error and without what axe calls serious.
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { laptop } from '../support/chromium.ts';
import { startServer } from '../support/serve.ts';
import { ownBrowser } from './visitor.ts';

const browser = ownBrowser('papers');
let context: BrowserContext;

beforeEach(async () => {
  context = await browser.newContext({ viewport: laptop });
});

describe('the built page', () => {
  test.each([
    { base: '/' },
    { base: '/class/of 2026/muscat/' },
  ])('opens at the path "$base"', async ({ base }) => {
    const server = await startServer({ root: inject('pageFolder'), base });
    try {
      const { page, complaints, requests } = await openPage(server.url);
      await page.getByRole('heading').first().waitFor();
      expect(await page.title()).toContain('Muscat');
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => new URL(url).origin !== new URL(server.url).origin)).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('runs no script but its own files', async () => {
    const { page } = await openPage(inject('pageUrl'));
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.intruder = true';
        document.body.append(script);
      } catch {
        // Trusted Types refuse the text before the policy refuses the script.
      }
      return 'intruder' in window;
    });
    expect(ran).toBe(false);
  });
});

async function openPage(url: string): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, requests };
}
