/** Which gauge moved, by how much, and why. */
import type { GameEvent } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { causeClause } from './cause.ts';
import { tidy } from './prose.ts';

/** Example: "Trust of Iran in the United States fell by 2, because the United States walked out." */
export function gaugeMoveSentence(words: Words, { gauge, byCenti, cause }: Extract<GameEvent, { kind: 'gauge-moved' }>): string {
  const how = byCenti > 0 ? 'up' : byCenti < 0 ? 'down' : 'still';
  const values = { gauge: words.gauge(gauge), amount: words.gaugeAmount(gauge, byCenti), cause: causeClause(words, cause) };
  return tidy(words.say(`event.gauge-moved.${how}`, values));
}
