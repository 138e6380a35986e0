/**
 * What a step of each gauge is worth to a seat, roughly: how an agent weighs the declared effects of actions,
 * answers and statements.
 * Not here: what the gauges do by rule (engine); exact look-ahead, which a standard agent does not do.
 */
import {
  briefOf, creditGauge, ESCALATION, isPrincipal, otherOf, standingGauge, trustGauge,
  type Brief, type Effect, type GaugeId, type NoDealWeight, type Repeats, type SeatId,
} from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

/** Centipoints for each whole unit by which the gauge rises; negative where a rise hurts. */
export type Stakes = (gauge: GaugeId) => number;

/** Share of a no-deal value's change that counts: it matters only if the talks fail. */
const NO_DEAL_PERCENT = 60;

export function stakesOf(input: PolicyInput): Stakes {
  return isPrincipal(input.rules, input.seat) ? principalStakes(input) : mediatorStakes(input);
}

function principalStakes(input: PolicyInput): Stakes {
  const { rules, now, seat, temper } = input;
  const other = otherOf(rules, seat);
  const own = now.own.kind === 'seat' ? briefOf(rules, { briefs: { us: now.own.brief, iran: now.own.brief, oman: now.own.brief } }, seat) : undefined;
  const fixed: Readonly<Record<GaugeId, number>> = {
    [trustGauge(other)]: (60 * (140 - temper.pressurePercent)) / 100,
    [standingGauge(seat)]: standingStake(input, seat),
    [standingGauge(other)]: 10,
    [creditGauge(seat)]: 10,
    [ESCALATION]: -escalationStake(input),
  };
  return (gauge) => (fixed[gauge] ?? 0)
    + (noDealStake(own === undefined ? [] : [own], gauge) * NO_DEAL_PERCENT) / 100
    - (noDealStake(rules.briefs[other], gauge) * temper.pressurePercent) / 200;
}

function mediatorStakes(input: PolicyInput): Stakes {
  const { rules, seat } = input;
  const fixed: Record<GaugeId, number> = { [standingGauge(seat)]: standingStake(input, seat), [ESCALATION]: -escalationStake(input) };
  for (const side of rules.principals) {
    fixed[trustGauge(side)] = 60;
    fixed[standingGauge(side)] = 25;
    fixed[creditGauge(side)] = 30;
  }
  return (gauge) => (fixed[gauge] ?? 0)
    + rules.principals.reduce((sum, side) => sum + (noDealStake(rules.briefs[side], gauge) * NO_DEAL_PERCENT) / 200, 0);
}

/** A delegation near recall thinks of little else. */
function standingStake({ now }: PolicyInput, seat: SeatId): number {
  const standing = now.gauges[standingGauge(seat)] ?? 5000;
  if (standing < 2500) return 150;
  return standing < 4000 ? 60 : 25;
}

/** War ends everything: the nearer its rung, the more a step costs; the temper says how much of that is felt. */
function escalationStake({ rules, now, temper }: PolicyInput): number {
  const top = rules.ladder.at(-1)?.fromCenti ?? 10_000;
  const room = top - (now.gauges[ESCALATION] ?? 0);
  const price = room < 800 ? 200 : room < 1600 ? 100 : 40;
  return (price * temper.cautionPercent) / 100;
}

/** Mean over the briefs of what one unit more does to the no-deal value, centipoints. */
function noDealStake(briefs: readonly Brief[], gauge: GaugeId): number {
  let sum = 0;
  for (const { noDeal } of briefs) for (const weight of noDeal.weights) sum += weight.gauge === gauge ? perUnit(weight) : 0;
  return briefs.length === 0 ? 0 : sum / briefs.length;
}

const perUnit = ({ centipointsPerUnit, worse }: NoDealWeight): number => (worse === 'higher' ? -centipointsPerUnit : centipointsPerUnit);

/** What declared effects are worth to the seat, centipoints. */
export function valueOfEffects(input: PolicyInput, effects: readonly Effect[], { stakes, repeats }: { readonly stakes: Stakes; readonly repeats: Repeats }): number {
  return effects.reduce((sum, effect) => {
    if (effect.kind !== 'gauge') return sum;
    const amount = (effect.byCenti * shareThatCounts(input, effect, repeats)) / 10_000;
    return sum + amount * stakes(effect.gauge);
  }, 0);
}

/** Percent: relief that lapses counts in part, a gesture beyond the ceiling of trust not at all. */
function shareThatCounts({ rules, now }: PolicyInput, { gauge, byCenti, lapse }: Extract<Effect, { kind: 'gauge' }>, repeats: Repeats): number {
  const lasting = lapse.kind === 'after' ? 60 : 100;
  if (byCenti <= 0) return lasting;
  if (gauge === ESCALATION) return repeats.escalationPercent;
  const isTrust = rules.principals.some((seat) => trustGauge(seat) === gauge);
  if (!isTrust) return lasting;
  return (now.gauges[gauge] ?? 0) >= rules.constants.trust.gesturesCeilingCenti ? 0 : repeats.trustPercent;
}

/** By how much the effects would raise escalation, hundredths of a point. */
export function escalationRiseCenti(effects: readonly Effect[], { escalationPercent }: Repeats): number {
  return effects.reduce((sum, effect) => {
    if (effect.kind !== 'gauge' || effect.gauge !== ESCALATION) return sum;
    return sum + (effect.byCenti > 0 ? Math.trunc((effect.byCenti * escalationPercent) / 100) : effect.byCenti);
  }, 0);
}
