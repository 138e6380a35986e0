/**
 * How likely a third party outside the room is to strike at the coming close.
 * Not here: the blow itself (rules/close.ts).
 */
import { holds } from './condition.ts';
import { ESCALATION } from './lookup.ts';
import type { Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

/**
 * Hundredths of a percent, as the state stands; 0 below its line, while it is restrained, and in the pause after a blow.
 * Worked: from 50, base 20 percent, 0.5 a point: at 60 it is 20 + 10 × 0.5 = 25 percent, 2,500 hundredths.
 */
export function strikeCentipercent(rules: Rules, state: GameState): number {
  const { fromCenti, basePercent, perPointCentipercent, pause, restrainedWhen, adds } = rules.thirdParty;
  const aboveCenti = (state.gauges[ESCALATION] ?? 0) - fromCenti;
  const pauses = state.lastStrikeRound > 0 && state.round - state.lastStrikeRound <= pause;
  if (aboveCenti < 0 || pauses || holds(rules, state, restrainedWhen)) return 0;
  const added = adds.reduce((sum, { when, percent }) => sum + (holds(rules, state, when) ? percent * 100 : 0), 0);
  return Math.max(0, basePercent * 100 + Math.trunc(aboveCenti / 100) * perPointCentipercent + added);
}
