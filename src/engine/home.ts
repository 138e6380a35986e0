/**
 * What the capitals count with: no-deal value and hurdle (game.md §2).
 * Not here: the worth of packages (bargaining/), which takes these as given.
 * Invariant: integers; the one rounding is where a gauge's harm is cut to whole centipoints.
 */
import type { GaugeId, SeatId } from './ids.ts';
import { ESCALATION, lookup, standingGauge } from './lookup.ts';
import type { Brief, NoDealWeight, Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

/** The gauges that a no-deal value reads: now, and at the last two closes, hundredths of a unit. */
export type GaugeReading = (gauge: GaugeId) => { readonly nowCenti: number; readonly olderCenti: number; readonly newerCenti: number };

/**
 * What a seat has if the talks fail now, in centipoints: base − Σ weight × how far each gauge is worse than
 * its reference; a pressure gauge counts with the mean of its last two closes.
 * Worked: base 0; pressure weighs 0.2 a point (20 centipoints) above 40 and closed at 60 and 61, mean 60.5:
 * 20 × 20.5 = 410 centipoints; N = −410.
 */
export function noDealCentipoints(brief: Brief, read: GaugeReading): number {
  return brief.noDeal.weights.reduce((sum, weight) => sum - harmCentipoints(weight, read), brief.noDeal.basePoints * 100);
}

function harmCentipoints(weight: NoDealWeight, read: GaugeReading): number {
  const { nowCenti, olderCenti, newerCenti } = read(weight.gauge);
  const twice = weight.meanOfTwoCloses ? olderCenti + newerCenti : 2 * nowCenti;
  const gap = weight.worse === 'higher' ? twice - 2 * weight.referenceCenti : 2 * weight.referenceCenti - twice;
  return Math.min(weight.mostCentipoints, Math.trunc((weight.centipointsPerUnit * Math.max(0, gap)) / 200));
}

/** Reads the gauges of a state. */
export function readState(rules: Rules, state: Pick<GameState, 'gauges' | 'closes'>): GaugeReading {
  return (gauge) => {
    const index = lookup(rules).gaugeIndex.get(gauge) ?? -1;
    const nowCenti = state.gauges[gauge] ?? 0;
    return { nowCenti, olderCenti: state.closes.older[index] ?? nowCenti, newerCenti: state.closes.newer[index] ?? nowCenti };
  };
}

export type HurdleFacts = {
  readonly standingCenti: number;
  readonly escalationCenti: number;
  readonly wideAgenda: boolean;
  readonly easePercent: number;
};

/**
 * What concessions cost at home on top of their own cost, percent: falls as standing rises, higher under fire.
 * Worked: base 106, standing 55, below the brink, narrow agenda, no consultation: 51 %.
 */
export function hurdlePercent(rules: Rules, seat: SeatId, facts: HurdleFacts): number {
  const { hurdle } = rules.constants;
  const brink = rules.ladder.find(({ id }) => id === hurdle.brinkRung)?.fromCenti ?? 0;
  const percent = hurdle.basePercent - Math.trunc(facts.standingCenti / 100)
    + (facts.escalationCenti >= brink ? hurdle.aboveBrinkPercent : 0)
    + (facts.wideAgenda ? hurdle.wideAgendaPercent[seat] : 0)
    + facts.easePercent;
  return Math.min(hurdle.mostPercent, Math.max(0, percent));
}

/** The hurdle of a seat in this state. */
export function hurdleOf(rules: Rules, state: Pick<GameState, 'gauges' | 'hurdleEase' | 'agenda' | 'round'>, seat: SeatId): number {
  const ease = state.hurdleEase[seat];
  return hurdlePercent(rules, seat, {
    standingCenti: state.gauges[standingGauge(seat)] ?? 0,
    escalationCenti: state.gauges[ESCALATION] ?? 0,
    wideAgenda: state.agenda.wide,
    easePercent: ease.untilRound >= state.round ? ease.byPercent : 0,
  });
}
