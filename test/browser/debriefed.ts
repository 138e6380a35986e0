// Somebody who opens the debrief of a golden game from its file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { press } from './player.ts';

/** The debrief of a golden game, once all of it is counted. */
export async function openDebrief(page: Page, name: string): Promise<void> {
  const buffer = readFileSync(join(import.meta.dirname, '..', 'golden', `${name}.muscat.json`));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /^Open a/)]);
  await chooser.setFiles({ name: `${name}.muscat.json`, mimeType: 'application/json', buffer });
  await page.getByRole('heading', { level: 1, name: /^Replay of/ }).waitFor();
  await press(page, 'Debrief');
  await counted(page);
}

export async function counted(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^Debrief of/ }).waitFor();
  await page.getByText(/^Counting what both/).waitFor({ state: 'detached', timeout: 60_000 });
}
