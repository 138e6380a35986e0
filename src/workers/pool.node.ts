/**
 * Runs of seeds dealt out to worker threads, or played here when one is enough.
 * Invariant: results come back in the order of seeds, whatever the number of workers.
 */
import { Worker } from 'node:worker_threads';
import { joinPlayed, type Played, playSeeds, type SelfPlay } from './self-play.ts';

export type Seeds = { readonly first: number; readonly count: number };
export type PoolOptions = { readonly workers: number; readonly onDone: (games: number) => void };

export async function selfPlay(task: SelfPlay, runs: readonly Seeds[], options: PoolOptions): Promise<Played> {
  const played = options.workers <= 1 ? await playHere(task, runs, options) : await playInWorkers(task, runs, options);
  return joinPlayed(task.rules, played);
}

async function playHere(task: SelfPlay, runs: readonly Seeds[], { onDone }: PoolOptions): Promise<readonly Played[]> {
  const played: Played[] = [];
  for (const run of runs) {
    played.push(playSeeds(task, run));
    onDone(run.count);
    await new Promise<void>((resolve) => { setImmediate(resolve); });
  }
  return played;
}

async function playInWorkers(task: SelfPlay, runs: readonly Seeds[], { workers, onDone }: PoolOptions): Promise<readonly Played[]> {
  const played: Played[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./self-play.worker.node.ts', import.meta.url), { workerData: task });
    try {
      for (let nth = next++; nth < runs.length; nth = next++) {
        const run = runs[nth];
        if (run === undefined) break;
        played[nth] = await answerOf(worker, run);
        onDone(run.count);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, runs.length) }, work));
  return played;
}

function answerOf(worker: Worker, seeds: Seeds): Promise<Played> {
  return new Promise((resolve, reject) => {
    const forget = (): void => { worker.off('message', done).off('error', fail); };
    const done = (run: Played): void => { forget(); resolve(run); };
    const fail = (error: unknown): void => { forget(); reject(error instanceof Error ? error : new Error(String(error))); };
    worker.on('message', done).on('error', fail);
    worker.postMessage(seeds);
  });
}
