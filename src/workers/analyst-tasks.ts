/**
 * What is worked out about a finished game beside the page: its deal space, step by step, and whether a decision was a
 * turning point. The same code runs in workers and, where there are none, on the page's thread.
 * Not here: threads and messages (analyst.ts), what is done with the answers (store/).
 * Invariant: an answer depends on the game and the task alone.
 */
import { dealCourse, type DealStep, type Decision, type Door, doorAt, type Facts, factsOf, judge, type Search } from '../analysis/index.ts';
import { invariant, type Rules } from '../engine/index.ts';
import { type GameRecord, rerun, type Rerun, type TurningPoint } from '../record/index.ts';

/** The game that a worker is started with; it plays it again once. */
export type Subject = { readonly record: GameRecord; readonly rules: Rules };

export type AnalystTask =
  | { readonly kind: 'course' }
  | { readonly kind: 'judge'; readonly decision: Decision; readonly search: Search };

/** A course comes in as many parts as the game has steps, and one with what is told of them; a judgement in one. */
/** A door with the step that moved it. */
export type AnalystPart = { readonly kind: 'step'; readonly step: DealStep; readonly door: Door | undefined } | { readonly kind: 'facts'; readonly facts: Facts } | { readonly kind: 'judged'; readonly point: TurningPoint | undefined };

export function openSubject({ record, rules }: Subject): Rerun {
  const again = rerun(record, rules);
  invariant(again.ok, 'a game that was opened re-runs');
  return again.value;
}

export function* partsOf(game: Rerun, task: AnalystTask): Generator<AnalystPart, void, undefined> {
  if (task.kind === 'judge') return yield { kind: 'judged', point: judge(game, task.decision, task.search) };
  const { rules, steps } = game;
  const course: DealStep[] = [];
  const doors: Door[] = [];
  for (const step of dealCourse(rules, steps.map(({ state }) => state))) {
    const played = steps[step.step];
    invariant(played !== undefined, 'a step of the game');
    const door = doorAt(rules, { before: course[course.length - 1], now: step, played });
    yield { kind: 'step', step, door };
    course.push(step);
    if (door !== undefined) doors.push(door);
  }
  yield { kind: 'facts', facts: factsOf({ rules, steps, course, doors }) };
}
