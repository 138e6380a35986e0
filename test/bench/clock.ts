// How long one call takes, by tinybench.
import { Bench } from 'tinybench';

const RUN_MILLISECONDS = 500;
const ROUNDS = 5;

/** Milliseconds a call takes: the median of the means of several runs. */
export async function millisecondsOf(task: () => void): Promise<number> {
  const [only = Number.NaN] = await millisecondsOfEach([task]);
  return only;
}

/** The same for tasks that are compared: their runs alternate, so that a busy moment of the machine meets all of them. */
export async function millisecondsOfEach(tasks: readonly (() => void)[]): Promise<readonly number[]> {
  const means: number[][] = tasks.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [nth, task] of tasks.entries()) means[nth]?.push(await meanOfRun(task));
  }
  return means.map((runs) => runs.sort((a, b) => a - b)[Math.trunc(ROUNDS / 2)] ?? Number.NaN);
}

async function meanOfRun(task: () => void): Promise<number> {
  const bench = new Bench({ time: RUN_MILLISECONDS, iterations: 2, warmupTime: RUN_MILLISECONDS / 5, warmupIterations: 1, throws: true });
  bench.add('task', task);
  const [{ result } = {}] = await bench.run();
  if (result === undefined || !('latency' in result)) throw new Error(`the measurement did not finish: ${result?.state ?? 'none'}`);
  return result.latency.mean;
}

/** Goes round a list, one item a call. */
export function inTurn<T>(items: readonly T[], use: (item: T) => void): () => void {
  let nth = 0;
  return () => {
    const item = items[nth % items.length];
    nth += 1;
    if (item !== undefined) use(item);
  };
}
