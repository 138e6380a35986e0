/** A worker of the debrief: takes a game, then tasks about it, and gives their parts as they are found. No rules of its own. */
import type { Rerun } from '../record/index.ts';
import { openSubject, partsOf } from './analyst-tasks.ts';
import type { FromAnalyst, ToAnalyst } from './analyst.ts';

const page = globalThis as unknown as { postMessage(message: FromAnalyst): void };
let game: Rerun | undefined;

addEventListener('message', ({ data }: MessageEvent<ToAnalyst>) => {
  if (data.kind === 'open') game = openSubject(data.subject);
  else if (game !== undefined) {
    for (const part of partsOf(game, data.task)) page.postMessage({ kind: 'part', part });
    page.postMessage({ kind: 'done' });
  }
});
page.postMessage({ kind: 'ready' });
