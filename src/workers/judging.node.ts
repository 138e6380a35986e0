/** The decisions of a game judged by as many worker threads as are wanted. */
import { type Decision, decisionsOf, judge, type Search } from '../analysis/index.ts';
import type { Rules } from '../engine/index.ts';
import type { GameRecord, Rerun, TurningPoint, TurningPoints } from '../record/index.ts';
import { dealOut } from './pool.node.ts';

/** What a worker is started with. */
export type Judging = { readonly record: GameRecord; readonly rules: Rules; readonly search: Search };

export async function judgeGame(rerun: Rerun, search: Search, { workers, onDone }: { readonly workers: number; readonly onDone: () => void }): Promise<TurningPoints> {
  const decisions = decisionsOf(rerun);
  const data: Judging = { record: rerun.record, rules: rerun.rules, search };
  const judged = await dealOut<Decision, TurningPoint | undefined>(decisions, {
    workers, script: new URL('./judging.worker.node.ts', import.meta.url), data, here: (decision) => judge(rerun, decision, search), onDone,
  });
  return { ...search, judged: decisions.length, points: judged.filter((point) => point !== undefined) };
}
