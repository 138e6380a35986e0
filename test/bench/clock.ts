// Mean time of one call, by tinybench.
import { Bench } from 'tinybench';

const RUN_MILLISECONDS = 1500;

/** Milliseconds a call takes on average. */
export async function millisecondsOf(task: () => void): Promise<number> {
  const bench = new Bench({ time: RUN_MILLISECONDS, iterations: 8, warmupTime: RUN_MILLISECONDS / 3, warmupIterations: 2, throws: true });
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
