/** Runs of seeds played by as many worker threads as are wanted. */
import { dealOut } from './pool.node.ts';
import { joinPlayed, type Played, playSeeds, type SelfPlay } from './self-play.ts';

export type Seeds = { readonly first: number; readonly count: number };

export async function selfPlay(task: SelfPlay, runs: readonly Seeds[], { workers, onDone }: { readonly workers: number; readonly onDone: (games: number) => void }): Promise<Played> {
  const played = await dealOut<Seeds, Played>(runs, {
    workers, script: new URL('./self-play.worker.node.ts', import.meta.url), data: task,
    here: (run) => playSeeds(task, run), onDone: ({ count }) => onDone(count),
  });
  return joinPlayed(task.rules, played);
}
