/**
 * How much of what an action declares still counts: repeats tell less, and trust has ceilings by source.
 * Not here: carrying it out (effects.ts).
 */
import type { GaugeId } from './ids.ts';
import { type TrustSource, share, withinCeiling } from './gauges.ts';
import { actionOf, ESCALATION, trusterOf } from './lookup.ts';
import type { Action, Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

export type Repeats = {
  /** How much a rise of trust still counts, percent: a repeated gesture tells less. */
  readonly trustPercent: number;
  /** How much a rise of escalation still counts, percent: repeated pressure startles less. */
  readonly escalationPercent: number;
};
export const NO_REPEAT: Repeats = { trustPercent: 100, escalationPercent: 100 };

/** After what was done in the last rounds: the same action counts less for trust, pressure of one family for escalation. */
export function repeatsOf(rules: Rules, uses: GameState['uses'], action: Action): Repeats {
  let [same, kin] = [0, 0];
  for (const use of uses) {
    const { id, seat, kind, family } = actionOf(rules, use.action);
    if (id === action.id) same += 1;
    if (seat === action.seat && kind === 'pressure' && family === action.family) kin += 1;
  }
  const { gestureRepeatPercents, pressureRepeatPercents } = rules.constants;
  const counts = (percents: readonly number[], times: number): number => percents[Math.min(times, percents.length - 1)] ?? 100;
  return { trustPercent: counts(gestureRepeatPercents, same), escalationPercent: action.kind === 'pressure' ? counts(pressureRepeatPercents, kin) : 100 };
}

export type Move = { readonly gauge: GaugeId; readonly byCenti: number };

/** A declared change as far as repeats let it count, hundredths: what lowers always counts in full. */
export function countedCenti(rules: Rules, { gauge, byCenti }: Move, { trustPercent, escalationPercent }: Repeats): number {
  if (byCenti <= 0) return byCenti;
  if (gauge === ESCALATION) return share(byCenti, escalationPercent);
  return trusterOf(rules, gauge) === 'nobody' ? byCenti : share(byCenti, trustPercent);
}

/** What of an action's declared change counts if it were ordered now, hundredths: repeats and the ceiling of its source counted, the bounds of the gauge not. */
export function moveNow(rules: Rules, { uses, gauges }: Pick<GameState, 'uses' | 'gauges'>, { action, move }: { readonly action: Action; readonly move: Move }): number {
  const counted = countedCenti(rules, move, repeatsOf(rules, uses, action));
  if (trusterOf(rules, move.gauge) === 'nobody') return counted;
  return withinCeiling(rules, trustSourceOf(action), { nowCenti: gauges[move.gauge] ?? 0, byCenti: counted });
}

/** By what trust that an action brings is measured. */
export function trustSourceOf({ kind }: Action): TrustSource {
  return kind === 'gesture' || kind === 'channel' ? 'gestures' : 'words';
}
