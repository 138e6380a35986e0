/**
 * What a delegation says to the table, in its own diplomatic words.
 * Not here: the words (en/answers.ts), what is said when (agents/).
 * Invariant: the same answer at the same step is worded the same for everybody.
 */
import type { PublicAnswer } from '../../agents/index.ts';
import { SEATS, type SeatId } from '../../engine/index.ts';
import type { Words } from '../words.ts';

export type SaidAloud = { readonly by: SeatId; readonly answer: PublicAnswer };

/** @param step chooses among the wordings, with the seat, so that no delegation repeats itself or the other one */
export function answerSentence(words: Words, { by, answer }: SaidAloud, step: number): string {
  const id = `answer.${answer.kind}`;
  let wordings = 1;
  while (words.say.knows(`${id}.${wordings}`)) wordings += 1;
  const names = {
    ...('issue' in answer && { issue: words.issue(answer.issue) }),
    ...('family' in answer && { family: words.family(answer.family) }),
  };
  return words.say('answer.said', { seat: words.seatInSentence(by), words: words.say(`${id}.${(step + SEATS.indexOf(by)) % wordings}`, names) });
}
