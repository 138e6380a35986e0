/**
 * The texts laid up to a step, as the film shows them: worth what they are worth in the light of that step, signed or
 * not in the light of their own.
 */
import { type DealStep, type LaidText, seenUnder, type TextSeen } from '../../../analysis/index.ts';

export type FilmText = {
  readonly laid: LaidText;
  readonly round: number;
  /** Under the tables of the step that is shown. */
  readonly seen: TextSeen;
  /** Whether each capital would have ratified it when it was laid. */
  readonly ratified: readonly [boolean, boolean];
};

export function filmTexts(course: readonly DealStep[], texts: readonly LaidText[], step: number): readonly FilmText[] {
  const now = course[step];
  if (now === undefined) return [];
  return texts.filter((laid) => laid.step <= step).map((laid) => {
    const then = course[laid.step] ?? now;
    return { laid, round: then.round, seen: seenUnder(now.tables, laid), ratified: seenUnder(then.tables, laid).ratifies };
  });
}
