/**
 * What the scenario declares that orders and public words move: the price as it is written, before limits.
 * Not here: what that is worth (gauge-stakes.ts), what others do in the same round.
 */
import {
  actionOf, creditGauge, ESCALATION, isPrincipal, otherOf, moveNow, seesGauge, standingGauge, trustGauge,
  type ActionId, type Effect, type GaugeId, type Move, type Statement,
} from '../../engine/index.ts';
import type { PolicyInput } from '../policy.ts';
import type { Expectation } from './advice.ts';

type Known = Pick<PolicyInput, 'rules' | 'now' | 'seat'>;

/** By actions, each as much as it still counts after what was done lately, and below the ceiling of gestures; each gauge once, in the order of first mention. */
export function movesByActions(input: Known, actions: readonly ActionId[]): readonly Move[] {
  return summed(actions.flatMap((id) => {
    const action = actionOf(input.rules, id);
    return action.effects.flatMap(moveOf).map((move) => ({ gauge: move.gauge, byCenti: moveNow(input.rules, input.now, { action, move }) }));
  }));
}

export function movesByStatement({ rules, seat }: Known, { kind }: Pick<Statement, 'kind'>): readonly Move[] {
  const { statements: price } = rules.constants;
  if (!isPrincipal(rules, seat)) {
    if (kind === 'reassure') return summed([{ gauge: ESCALATION, byCenti: price.mediatorCalmEscalationCenti }]);
    return kind === 'praise' ? summed(rules.principals.map((side) => ({ gauge: standingGauge(side), byCenti: price.mediatorPraiseStandingCenti }))) : [];
  }
  const home = (byCenti: number): Move => ({ gauge: standingGauge(seat), byCenti });
  const tension = (byCenti: number): Move => ({ gauge: ESCALATION, byCenti });
  const abroad = (byCenti: number): Move => ({ gauge: trustGauge(otherOf(rules, seat)), byCenti });
  switch (kind) {
    case 'silent': return [];
    case 'reassure': return summed([abroad(price.reassureTrustCenti)]);
    case 'praise': return summed([{ gauge: creditGauge(seat), byCenti: price.praiseCreditCenti }, home(price.praiseStandingCenti), tension(price.praiseEscalationCenti)]);
    case 'threaten': return summed([abroad(price.threatTrustCenti), tension(price.threatEscalationCenti), home(price.threatStandingCenti)]);
    case 'draw-line': return summed([home(price.lineStandingCenti)]);
    case 'set-deadline': return summed([home(price.deadlineStandingCenti), tension(price.deadlineEscalationCenti)]);
    case 'extend-deadline': return summed([home(price.extendStandingCenti), tension(price.extendEscalationCenti)]);
  }
}

/** Most rows that an option shows. */
const SHOWN = 4;

/** Those that the seat will see, the greatest first. */
export function expectedMoves({ rules, seat }: Known, moves: readonly Move[]): readonly Expectation[] {
  return moves.filter(({ gauge }) => seesGauge(rules, gauge, seat))
    .toSorted((a, b) => Math.abs(b.byCenti) - Math.abs(a.byCenti)).slice(0, SHOWN)
    .map((move) => ({ kind: 'moves', ...move }));
}

/** By how much these moves change a gauge, hundredths of its unit. */
export function moveOn(moves: readonly Move[], gauge: GaugeId): number {
  return moves.reduce((sum, move) => (move.gauge === gauge ? sum + move.byCenti : sum), 0);
}

function moveOf(effect: Effect): readonly Move[] {
  return effect.kind === 'gauge' ? [{ gauge: effect.gauge, byCenti: effect.byCenti }] : [];
}

function summed(moves: readonly Move[]): readonly Move[] {
  const sums = new Map<GaugeId, number>();
  for (const { gauge, byCenti } of moves) sums.set(gauge, (sums.get(gauge) ?? 0) + byCenti);
  return [...sums].map(([gauge, byCenti]) => ({ gauge, byCenti })).filter(({ byCenti }) => byCenti !== 0);
}
