/**
 * What opening a table is declared to move, besides hosting it: what carrying costs in credit and earns in trust, and what a
 * wide agenda costs its reluctant sides at home and earns them abroad.
 * Not here: what it does move, ceilings and limits included (rules/agenda.ts).
 */
import type { AgendaCommand } from './command.ts';
import type { GaugeId, SeatId } from './ids.ts';
import { creditGauge, otherOf, standingGauge, trustGauge } from './lookup.ts';
import type { Observation } from './observation.ts';
import type { Rules } from './ruleset.ts';

export type AgendaPrice = { readonly gauge: GaugeId; readonly byCenti: number };

/** One entry a gauge, none without a change. @example carrying one confidence of iran: credit-us −300, trust-us 100 */
export function agendaPrices(
  rules: Rules, { confidences, widenings }: Pick<Observation, 'confidences' | 'widenings'>, { carry, families }: Pick<AgendaCommand, 'carry' | 'families'>,
): readonly AgendaPrice[] {
  const { credit, trust, standing, gestureRepeatPercents: repeats } = rules.constants;
  const told = repeats[Math.min(widenings, repeats.length - 1)] ?? 100;
  const moves = rules.principals.flatMap((seat): readonly AgendaPrice[] => {
    const heard = confidences.filter(({ index, from }) => carry.includes(index) && from !== seat).length;
    const pays = (side: SeatId): boolean => rules.families.some(({ id, scope }) => families.includes(id) && scope.kind === 'wide' && scope.reluctant === side);
    return [
      { gauge: creditGauge(seat), byCenti: credit.carryingCenti * heard },
      { gauge: trustGauge(seat), byCenti: trust.carriedCenti * heard + (pays(otherOf(rules, seat)) ? Math.trunc((trust.widenedAgendaCenti * told) / 100) : 0) },
      { gauge: standingGauge(seat), byCenti: !pays(seat) ? 0 : widenings === 0 ? standing.widenedFirstCenti : standing.widenedAgainCenti },
    ];
  });
  return moves.filter(({ byCenti }) => byCenti !== 0);
}
