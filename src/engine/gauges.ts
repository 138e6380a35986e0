/**
 * Moving gauges, always with a cause. Ceilings of trust by source, formats, and drift live here.
 * Invariant: a gauge stays within its bounds, and every change is logged.
 */
import type { Cause } from './event.ts';
import type { GaugeId, SeatId } from './ids.ts';
import { ESCALATION, gaugeOf, trustGauge } from './lookup.ts';
import type { Rules } from './ruleset.ts';
import type { Turn } from './turn.ts';
import { log } from './turn.ts';

/** Moves a gauge by hundredths of its unit, within its bounds; logs what really changed. */
export function moveGauge(turn: Turn, gauge: GaugeId, byCenti: number, cause: Cause): void {
  if (byCenti === 0) return;
  const { minCenti, maxCenti } = gaugeOf(turn.rules, gauge);
  const before = turn.state.gauges[gauge] ?? 0;
  const after = Math.min(maxCenti, Math.max(minCenti, before + byCenti));
  if (after === before) return;
  turn.state.gauges[gauge] = after;
  if (gauge === ESCALATION) turn.state.peakEscalationCenti = Math.max(turn.state.peakEscalationCenti, after);
  log(turn, { kind: 'gauge-moved', gauge, byCenti: after - before, cause });
}

/** What raises trust has a ceiling by source: kept words, gestures, a signed accord; honoured conduct has none. */
export type TrustSource = 'words' | 'gestures' | 'signed' | 'conduct';

/** Moves the truster's trust; a rise stops at the ceiling of its source. */
export function moveTrust(turn: Turn, truster: SeatId, byCenti: number, options: { readonly source: TrustSource; readonly cause: Cause }): void {
  const gauge = trustGauge(truster);
  moveGauge(turn, gauge, withinCeiling(turn.rules, options.source, { nowCenti: turn.state.gauges[gauge] ?? 0, byCenti }), options.cause);
}

/** A change of trust as far as its source lets it rise, hundredths. @example words that end at 30: at 29 a rise of 3 is one of 1, at 40 none; a fall is whole */
export function withinCeiling(rules: Rules, source: TrustSource, { nowCenti, byCenti }: { readonly nowCenti: number; readonly byCenti: number }): number {
  return byCenti > 0 ? Math.max(0, Math.min(byCenti, ceilingCenti(rules, source) - nowCenti)) : byCenti;
}

function ceilingCenti({ constants: { trust } }: Rules, source: TrustSource): number {
  switch (source) {
    case 'words': return trust.wordsCeilingCenti;
    case 'gestures': return trust.gesturesCeilingCenti;
    case 'signed': return trust.signedCeilingCenti;
    case 'conduct': return 100_00;
  }
}

/** Moves a gauge towards a target by at most a step. */
export function driftTowards(turn: Turn, gauge: GaugeId, target: { readonly centi: number; readonly stepCenti: number }): void {
  const gap = target.centi - (turn.state.gauges[gauge] ?? 0);
  const step = Math.min(Math.abs(gap), target.stepCenti);
  moveGauge(turn, gauge, gap < 0 ? -step : step, { kind: 'rule', rule: 'drift' });
}

/** A share in percent of an amount, cut off towards zero. */
export function share(amount: number, percent: number): number {
  return Math.trunc((amount * percent) / 100);
}

/** How the present format scales trust moved at the table and standing lost there. */
export function formatOf({ rules, state }: Turn): { readonly trustPercent: number; readonly standingPercent: number } {
  return rules.constants.formats[state.agenda.format];
}
