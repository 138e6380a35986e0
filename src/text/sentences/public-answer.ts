/**
 * What a delegation says to the table, in its own diplomatic words.
 * Not here: the words (en/answers.ts), what is said when (agents/).
 * Invariant: a delegation goes through all wordings of an answer before it repeats one.
 */
import type { PublicAnswer } from '../../agents/index.ts';
import type { SeatId } from '../../engine/index.ts';
import type { Words } from '../words.ts';

/** `nth`: how many answers of this kind were heard of that delegation before. */
export type SaidAloud = { readonly by: SeatId; readonly answer: PublicAnswer; readonly nth: number };

export function answerSentence(words: Words, { by, answer, nth }: SaidAloud): string {
  const id = `answer.${answer.kind}`;
  let wordings = 1;
  while (words.say.knows(`${id}.${wordings}`)) wordings += 1;
  const names = {
    ...('issue' in answer && { issue: words.issue(answer.issue) }),
    ...('family' in answer && { family: words.family(answer.family) }),
  };
  return words.say('answer.said', { seat: words.seatInSentence(by), words: words.say(`${id}.${(nth + firstOf(by, wordings)) % wordings}`, names) });
}

/** In quarters of the wordings: each seat begins elsewhere, the principals as far apart as can be, so that two that answer alike do not echo each other. */
const FIRST: Readonly<Record<SeatId, number>> = { us: 0, iran: 2, oman: 1 };

function firstOf(by: SeatId, wordings: number): number {
  return Math.trunc((FIRST[by] * wordings) / 4);
}
