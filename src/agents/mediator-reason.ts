/**
 * What an order of the mediator answers: where the gauge stands that it is worth most for.
 * Not here: which orders it gives (mediator-dispatch.ts), what a gauge is worth to it (gauge-stakes.ts).
 * Invariant: only gauges that the mediator sees.
 */
import { creditGauge, ESCALATION, repeatsOf, standingGauge, trustGauge, type Effect, type GaugeId } from '../engine/index.ts';
import type { Valued } from './action-value.ts';
import { stakesOf, valueOfEffects } from './gauge-stakes.ts';
import type { PolicyInput, Reason } from './policy.ts';

type Tended = Extract<Reason, { kind: 'tends' }>['what'];
type GaugeEffect = Extract<Effect, { kind: 'gauge' }>;
/** Centipoints. */
type Help = { readonly gauge: GaugeId; readonly value: number };

/** Chance, where no gauge is helped by it. */
export function needAnswered(input: PolicyInput, { action }: Pick<Valued, 'action'>): Reason {
  const stakes = stakesOf(input);
  const repeats = repeatsOf(input.rules, input.now.uses, action);
  const helps = (valueOf: (effect: GaugeEffect) => number): readonly Help[] => action.effects.flatMap((effect) => {
    const value = effect.kind === 'gauge' && input.now.gauges[effect.gauge] !== undefined ? valueOf(effect) : 0;
    return effect.kind === 'gauge' && value > 0 ? [{ gauge: effect.gauge, value }] : [];
  });
  const now = helps((effect) => valueOfEffects(input, [effect], { stakes, repeats }));
  // Where nothing that it does counts any more, what it is meant for.
  const gauge = neediest(input, now.length > 0 ? now : helps(({ gauge: id, byCenti }) => stakes(id) * byCenti));
  if (gauge === 'none') return { kind: 'chance' };
  const points = Math.trunc((input.now.gauges[gauge] ?? 0) / 100);
  return gauge === standingGauge(input.seat) ? { kind: 'at-home', standingPoints: points } : { kind: 'tends', what: tended(input, gauge), gauge, points };
}

/** Of what is helped most, both sides together, the lowest; the first mentioned on a tie. */
function neediest(input: PolicyInput, found: readonly Help[]): GaugeId | 'none' {
  const sum = (what: Tended): number => found.reduce((total, { gauge, value }) => (tended(input, gauge) === what ? total + value : total), 0);
  const [first] = found.toSorted((a, b) => sum(tended(input, b.gauge)) - sum(tended(input, a.gauge)) || (input.now.gauges[a.gauge] ?? 0) - (input.now.gauges[b.gauge] ?? 0));
  return first?.gauge ?? 'none';
}

function tended({ rules: { principals }, seat }: PolicyInput, gauge: GaugeId): Tended {
  if (gauge === ESCALATION) return 'calm';
  if (principals.some((side) => trustGauge(side) === gauge)) return 'trust';
  if (principals.some((side) => creditGauge(side) === gauge)) return 'credit';
  return [...principals, seat].some((side) => standingGauge(side) === gauge) ? 'home' : 'world';
}
