/** Starts the worker's script. Throws where the browser lets no page have workers. */
import type { WorkerPort } from './worker-line.ts';

export function startPageWorker(): WorkerPort {
  return new Worker(new URL('./page.worker.ts', import.meta.url), { type: 'module' });
}
