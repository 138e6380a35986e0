/**
 * What orders and public words are declared to move now, as the engine tells it: repeats and ceilings counted.
 * Not here: what that is worth (gauge-stakes.ts), what others do in the same round.
 */
import { actionOf, moveNow, seesGauge, statementPrices, type ActionId, type Effect, type GaugeId, type Move, type Statement } from '../../engine/index.ts';
import type { PolicyInput } from '../policy.ts';
import type { Expectation } from './advice.ts';

type Known = Pick<PolicyInput, 'rules' | 'now' | 'seat'>;

/** By actions one after the other, each as much as it still counts then; each gauge once, in the order of first mention. */
export function movesByActions({ rules, now: { round, uses: before, gauges: known } }: Known, actions: readonly ActionId[]): readonly Move[] {
  const gauges = { ...known };
  let uses = before;
  return summed(actions.flatMap((id) => {
    const action = actionOf(rules, id);
    const moves = action.effects.flatMap(moveOf).map((move): Move => {
      const byCenti = moveNow(rules, { uses, gauges }, { action, move });
      gauges[move.gauge] = (gauges[move.gauge] ?? 0) + byCenti;
      return { gauge: move.gauge, byCenti };
    });
    uses = [...uses, { action: id, round }];
    return moves;
  }));
}

export function movesByStatement({ rules, now, seat }: Known, { kind }: Pick<Statement, 'kind'>): readonly Move[] {
  return summed(statementPrices(rules, { seat, gauges: now.gauges }, kind));
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
