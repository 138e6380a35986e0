/** The escalation ladder: which rung a level of escalation stands on. */
import type { Rules } from './ruleset.ts';

/** Index of the rung at this escalation (hundredths of a point); 0 is the calmest. */
export function rungIndexAt(rules: Pick<Rules, 'ladder'>, escalationCenti: number): number {
  let index = 0;
  while (index + 1 < rules.ladder.length && (rules.ladder[index + 1]?.fromCenti ?? 0) <= escalationCenti) index += 1;
  return index;
}
