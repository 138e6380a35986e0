/** The page's worker: takes tasks one after another, gives their answers. No rules of its own. */
import type { Rules } from '../engine/index.ts';
import { doTask, type PageTask } from './page-tasks.ts';
import type { FromWorker, ToWorker } from './worker-line.ts';

const page = globalThis as unknown as { postMessage(message: FromWorker): void };
let rules: Rules | undefined;

addEventListener('message', ({ data: { id, task } }: MessageEvent<ToWorker>) => {
  try {
    page.postMessage({ kind: 'done', id, value: doTask(whole(task)) });
  } catch {
    // A bug of ours: the page thinks again on its own thread, where it is seen, and refuses a file.
    page.postMessage({ kind: 'threw', id });
  }
});
page.postMessage({ kind: 'ready' });

/** With the rules that came last. */
function whole(task: ToWorker['task']): PageTask {
  if (task.kind === 'think') rules = task.input.rules;
  if (task.kind !== 'think-again') return task;
  if (rules === undefined) throw new Error('rules were never sent');
  return { kind: 'think', level: task.level, input: { ...task.input, rules } };
}
