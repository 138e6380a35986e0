/** Why a capital did not sign, or would not have signed. Not here: how that was found (analysis/). */
import type { Shortfall } from '../../analysis/index.ts';
import type { Words } from '../words.ts';
import { tidy } from './prose.ts';

/** What both capitals would have made of a text. */
export function shortfallSentence(words: Words, shortfalls: readonly Shortfall[]): string {
  const [first, second] = shortfalls;
  if (first === undefined) return words.say('shortfall.none');
  const values = { seat: words.seatInSentence(first.seat), reason: reasonClause(words, first) };
  if (second === undefined) return tidy(words.say('shortfall.one', values));
  return tidy(words.say('shortfall.neither', { ...values, other: words.seatInSentence(second.seat), otherReason: reasonClause(words, second) }));
}

/** One sentence for each capital that refused what was initialled. */
export function refusedSentences(words: Words, shortfalls: readonly Shortfall[]): readonly string[] {
  return shortfalls.map((one) => tidy(words.say('shortfall.refused', { seat: words.seatInSentence(one.seat), reason: reasonClause(words, one) })));
}

/** Worth units in a tenth of a point: what is missing is never rounded to nothing. */
const TENTH = 1000;

function reasonClause(words: Words, { lines, belowUnits }: Shortfall): string {
  const [line] = lines;
  if (line !== undefined) {
    const values = { count: lines.length, line: words.redLine(line).replace(/[.。]$/u, '') };
    return words.say(lines.length === 1 ? 'shortfall.line' : 'shortfall.lines', values);
  }
  return belowUnits === 0 ? words.say('shortfall.empty') : words.say('shortfall.below', { points: words.worth(Math.ceil(belowUnits / TENTH) * TENTH) });
}
