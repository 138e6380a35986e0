/** The page's worker: takes tasks one after another, gives their answers. No rules of its own. */
import type { Rules } from '../engine/index.ts';
import { doTask, type PageTask } from './page-tasks.ts';
import { type FromWorker, type ToWorker, whole } from './worker-line.ts';

const page = globalThis as unknown as { postMessage(message: FromWorker): void };
let rules: Rules | undefined;

addEventListener('message', ({ data: { id, task } }: MessageEvent<ToWorker>) => {
  try {
    page.postMessage({ kind: 'done', id, value: doTask(complete(task)) });
  } catch {
    // A bug of ours: the page thinks again on its own thread, where it is seen, and refuses a file.
    page.postMessage({ kind: 'threw', id });
  }
});
page.postMessage({ kind: 'ready' });

/** With the rules that came last. */
function complete(task: ToWorker['task']): PageTask {
  if (task.kind === 'think' || task.kind === 'advise') ({ rules } = task.input);
  if (task.kind !== 'again') return task;
  if (rules === undefined) throw new Error('rules were never sent');
  return whole(task, rules);
}
