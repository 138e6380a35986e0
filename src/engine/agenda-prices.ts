/**
 * What opening a table is declared to move, besides hosting it: what carrying costs in credit and earns in trust, and what a
 * wide agenda costs its reluctant sides at home and earns them abroad.
 * Not here: moving it (rules/agenda.ts). Trust rises to the ceiling of its source and no further.
 */
import type { AgendaCommand } from './command.ts';
import type { Move } from './action-moves.ts';
import { share, withinCeiling } from './gauges.ts';
import type { FamilyId, SeatId } from './ids.ts';
import { creditGauge, otherOf, standingGauge, trustGauge } from './lookup.ts';
import type { Observation } from './observation.ts';
import type { Rules } from './ruleset.ts';

/** One entry a gauge, none without a change. @example carrying one confidence of iran: credit-us −300, trust-us 100 */
export function agendaPrices(
  rules: Rules, { confidences, widenings, gauges }: Pick<Observation, 'confidences' | 'widenings' | 'gauges'>, { carry, families }: Pick<AgendaCommand, 'carry' | 'families'>,
): readonly Move[] {
  const { credit, trust } = rules.constants;
  const widening = wideningPrice(rules, widenings);
  const pays = reluctantSides(rules, families);
  const moves = rules.principals.flatMap((seat): readonly Move[] => {
    const heard = confidences.filter(({ index, from }) => carry.includes(index) && from !== seat).length;
    const nowCenti = gauges[trustGauge(seat)] ?? 0;
    const widened = withinCeiling(rules, 'gestures', { nowCenti, byCenti: pays.includes(otherOf(rules, seat)) ? widening.trustCenti : 0 });
    const carried = withinCeiling(rules, 'words', { nowCenti: nowCenti + widened, byCenti: trust.carriedCenti * heard });
    return [
      { gauge: creditGauge(seat), byCenti: credit.carryingCenti * heard },
      { gauge: trustGauge(seat), byCenti: widened + carried },
      { gauge: standingGauge(seat), byCenti: pays.includes(seat) ? widening.standingCenti : 0 },
    ];
  });
  return moves.filter(({ byCenti }) => byCenti !== 0);
}

/** Who pays at home for these families. */
export function reluctantSides({ principals, families: all }: Rules, families: readonly FamilyId[]): readonly SeatId[] {
  return principals.filter((seat) => all.some(({ id, scope }) => scope.kind === 'wide' && scope.reluctant === seat && families.includes(id)));
}

/** What a wide agenda moves: the reluctant side's standing, and the other side's trust in it, which repeated tells less. */
export function wideningPrice({ constants: { standing, trust, gestureRepeatPercents: repeats } }: Rules, widenings: number): { readonly standingCenti: number; readonly trustCenti: number } {
  return {
    standingCenti: widenings === 0 ? standing.widenedFirstCenti : standing.widenedAgainCenti,
    trustCenti: share(trust.widenedAgendaCenti, repeats[Math.min(widenings, repeats.length - 1)] ?? 100),
  };
}
