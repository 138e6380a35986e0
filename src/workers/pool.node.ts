/**
 * Jobs dealt out to worker threads, or done here when one is enough.
 * Not here: what a job is (self-play.node.ts, judging.node.ts).
 * Invariant: answers come back in the order of jobs, whatever the number of workers.
 */
import { Worker } from 'node:worker_threads';

export type PoolOptions<Job, Answer> = {
  readonly workers: number;
  /** The worker's script, what it is started with, and the same work on this thread. */
  readonly script: URL;
  readonly data: unknown;
  readonly here: (job: Job) => Answer;
  readonly onDone: (job: Job) => void;
};

export async function dealOut<Job, Answer>(jobs: readonly Job[], options: PoolOptions<Job, Answer>): Promise<readonly Answer[]> {
  return options.workers <= 1 ? await doHere(jobs, options) : await doInWorkers(jobs, options);
}

async function doHere<Job, Answer>(jobs: readonly Job[], { here, onDone }: PoolOptions<Job, Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const job of jobs) {
    answers.push(here(job));
    onDone(job);
    await new Promise<void>((resolve) => { setImmediate(resolve); });
  }
  return answers;
}

async function doInWorkers<Job, Answer>(jobs: readonly Job[], { workers, script, data, onDone }: PoolOptions<Job, Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(script, { workerData: data });
    try {
      for (let nth = next++; nth < jobs.length; nth = next++) {
        const job = jobs[nth];
        if (job === undefined) break;
        answers[nth] = await answerOf<Job, Answer>(worker, job);
        onDone(job);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  return answers;
}

function answerOf<Job, Answer>(worker: Worker, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const forget = (): void => { worker.off('message', done).off('error', fail); };
    const done = (answer: Answer): void => { forget(); resolve(answer); };
    const fail = (error: unknown): void => { forget(); reject(error instanceof Error ? error : new Error(String(error))); };
    worker.on('message', done).on('error', fail);
    worker.postMessage(job);
  });
}
