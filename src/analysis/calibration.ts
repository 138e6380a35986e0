/**
 * Guesses beside the truth: how near a seat came to what another side wanted and to its hurdle.
 * Not here: what is made of it in words and points (the debrief).
 * Invariant: the truth is that of the state in which the guess was made; what was guessed may change, what was true then may not.
 */
import type { IssueId } from '../engine/index.ts';
import { type Guess, isGuess, type Rerun } from '../record/index.ts';
import { trueWants } from './true-wants.ts';

export type Calibration = Guess & {
  /** Whether the guessed issue is the truth. */
  readonly isTop: boolean;
  /** The issue with the widest spread of value, as the engine's `firstPriority` has it; the first of them on a tie. */
  readonly truth: IssueId;
  readonly trueHurdlePercent: number;
  /** The guessed hurdle less the true one, in percent: below 0 where it was taken for too low. */
  readonly off: number;
};

/**
 * Each guess that this game can have had, in the order given; what does not belong to it (of a step, a round, an issue or a side
 * that it has not) is left out.
 * Worked: its brief spreads 26 points over energy, no issue more, and its hurdle is 51 %; energy at 40 % is right about the
 * issue and off by −11.
 */
export function calibrate({ rules, steps }: Pick<Rerun, 'rules' | 'steps'>, guesses: readonly Guess[]): readonly Calibration[] {
  return guesses.flatMap((guess) => {
    const state = steps[guess.step]?.state;
    if (state === undefined || state.round !== guess.round || !isGuess(rules, guess)) return [];
    const { issue: truth, hurdlePercent: trueHurdlePercent } = trueWants(rules, state, guess.about);
    return [{ ...guess, isTop: guess.issue === truth, truth, trueHurdlePercent, off: guess.hurdlePercent - trueHurdlePercent }];
  });
}
