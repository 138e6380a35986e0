/**
 * The worker's tasks on the page's own thread: for tests, and for browsers that let the page have no worker.
 * Lazily imported, since agents, YAML and the scenario's schema are no part of the first chunk.
 */
import { ok } from '../engine/index.ts';
import type { PageAnswers, PageTask } from './page-tasks.ts';
import type { Adviser, Files, Thinker } from './page-worker.ts';

async function here<Kind extends PageTask['kind']>(task: Extract<PageTask, { kind: Kind }>): Promise<PageAnswers[Kind]> {
  const { doTask } = await import('./page-tasks.ts');
  return doTask(task) as PageAnswers[Kind];
}

export const thinkHere: Thinker = (level, input) => here<'think'>({ kind: 'think', level, input });

/** Cannot be cancelled either, nor does it have to: it is short. */
export const adviseHere: Adviser = async (input) => ok(await here<'advise'>({ kind: 'advise', input }));

/** Cannot be cancelled: while it reads, nothing else happens. The limits of the readers keep that short. */
export const filesHere: Files = {
  openFile: async (text) => ok(await here<'open-file'>({ kind: 'open-file', text })),
  parseScenario: async (text) => ok(await here<'parse-scenario'>({ kind: 'parse-scenario', text })),
};
