// How long a person waits for experts: their decisions in the page's worker, through a whole game of the flagship.
import type { Page } from 'playwright-core';
import { answerPlainly, askedFor, beginGame } from '../browser/player.ts';
import { laptop, launchChromium } from '../support/chromium.ts';
import { buildAndServe } from '../support/serve.ts';
import { alone, medianOf, type Row } from './row.ts';

export async function thoughtRows(): Promise<readonly Row[]> {
  const served = await buildAndServe();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: laptop, reducedMotion: 'reduce' });
    await page.addInitScript(timeThoughts);
    await page.goto(served.url);
    await beginGame(page, { scenario: 'Rome', seed: 7, seat: 'Oman', experts: ['United States', 'Iran'] });
    await playToTheEnd(page);
    const thoughts = await page.evaluate(() => (globalThis as unknown as Timing).thoughts);
    return [
      alone('expert-decision/median', medianOf(thoughts), 'ms'),
      alone('expert-decision/longest', Math.max(...thoughts), 'ms'),
      alone('expert-decision/count', thoughts.length, 'decisions'),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

async function playToTheEnd(page: Page): Promise<void> {
  const asked = await askedFor(page);
  if (asked === 'ending') return;
  await answerPlainly(page, asked);
  await playToTheEnd(page);
}

interface Timing { thoughts: number[] }
type Asking = { readonly id: number; readonly task: { readonly level?: string; readonly thought?: { readonly level?: string } } };

/** In the page: milliseconds from asking an expert in the worker until its answer is there. */
function timeThoughts(): void {
  const timing = globalThis as unknown as Timing;
  timing.thoughts = [];
  const Native = Worker;
  globalThis.Worker = class extends Native {
    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how);
      const asked = new Map<number, number>();
      const post = this.postMessage.bind(this) as (message: unknown) => void;
      this.postMessage = (message: Asking): void => {
        if ((message.task.level ?? message.task.thought?.level) === 'expert') asked.set(message.id, performance.now());
        post(message);
      };
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly id?: number }>) => {
        const since = asked.get(data.id ?? -1);
        if (since !== undefined) timing.thoughts.push(performance.now() - since);
      });
    }
  };
}
