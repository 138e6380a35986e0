/**
 * Runs of seeds dealt out to worker threads, or played here when one is enough.
 * Invariant: tallies come back in the order of seeds, whatever the number of workers.
 */
import { Worker } from 'node:worker_threads';
import type { Tally } from '../analysis/index.ts';
import { playSeeds, type SelfPlay } from './self-play.ts';

export type Seeds = { readonly first: number; readonly count: number };
export type PoolOptions = { readonly workers: number; readonly onDone: (games: number) => void };

export async function selfPlay(task: SelfPlay, runs: readonly Seeds[], options: PoolOptions): Promise<readonly Tally[]> {
  return options.workers <= 1 ? await playHere(task, runs, options) : await playInWorkers(task, runs, options);
}

async function playHere(task: SelfPlay, runs: readonly Seeds[], { onDone }: PoolOptions): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const run of runs) {
    tallies.push(playSeeds(task, run));
    onDone(run.count);
    await new Promise<void>((resolve) => { setImmediate(resolve); });
  }
  return tallies;
}

async function playInWorkers(task: SelfPlay, runs: readonly Seeds[], { workers, onDone }: PoolOptions): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./self-play.worker.node.ts', import.meta.url), { workerData: task });
    try {
      for (let nth = next++; nth < runs.length; nth = next++) {
        const run = runs[nth];
        if (run === undefined) break;
        tallies[nth] = await answerOf(worker, run);
        onDone(run.count);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, runs.length) }, work));
  return tallies;
}

function answerOf(worker: Worker, run: Seeds): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const forget = (): void => { worker.off('message', done).off('error', fail); };
    const done = (tally: Tally): void => { forget(); resolve(tally); };
    const fail = (error: unknown): void => { forget(); reject(error instanceof Error ? error : new Error(String(error))); };
    worker.on('message', done).on('error', fail);
    worker.postMessage(run);
  });
}
