/** How a game ended and why. */
import type { EndReason, Outcome } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { inARow, tidy } from './prose.ts';

export function endingSentence(words: Words, { ending, reason, round }: Pick<Outcome, 'ending' | 'reason' | 'round'>): string {
  return inARow(words.say(`ending.${ending}`, { round: words.number(round) }), reasonSentence(words, reason));
}

function reasonSentence(words: Words, reason: EndReason): string {
  const seat = reason.kind === 'recall' ? { seat: words.seatInSentence(reason.seat) } : {};
  return tidy(words.say(`ending.reason.${reason.kind}`, seat));
}
