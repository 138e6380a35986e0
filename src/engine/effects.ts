/**
 * Carrying out the effects that scenarios declare, whatever brought them about.
 * Not here: when (rules/) and what (the scenario).
 */
import { countedCenti, NO_REPEAT, type Repeats } from './action-moves.ts';
import type { Cause } from './event.ts';
import { type ActionId, type IssueId, SEATS, type SeatId } from './ids.ts';
import type { TrustSource } from './gauges.ts';
import { moveGauge, moveTrust, share } from './gauges.ts';
import { briefOf, otherOf, trusterOf } from './lookup.ts';
import { movableRedLine } from './mandate.ts';
import type { Effect } from './ruleset.ts';
import type { Turn } from './turn.ts';
import { log } from './turn.ts';

export type EffectContext = Repeats & {
  readonly cause: Cause;
  readonly trustSource: TrustSource;
  /** The action behind the effects, if any: lapses and mandates need it. */
  readonly order: { readonly kind: 'none' } | { readonly kind: 'action'; readonly seat: SeatId; readonly action: ActionId; readonly issue: IssueId };
};

export function applyEffects(turn: Turn, effects: readonly Effect[], context: EffectContext): void {
  effects.forEach((effect, index) => {
    if (effect.kind === 'gauge') applyGaugeEffect(turn, { effect, index }, context);
    else applyEffect(turn, effect, context);
  });
}

function applyEffect(turn: Turn, effect: Exclude<Effect, { kind: 'gauge' }>, context: EffectContext): void {
  switch (effect.kind) {
    case 'flag': return setFlag(turn, effect);
    case 'mandate': return widenMandate(turn, context);
    case 'hurdle': return easeHurdle(turn, effect, context);
    case 'leak': return leakTexts(turn);
  }
}

/** Further rounds for which a flag stands for good. */
export const FOREVER = 99;
/** Later than any game lasts. */
const NO_LAST_ROUND = 10_000;

function setFlag(turn: Turn, { flag, rounds }: Effect & { kind: 'flag' }): void {
  const last = rounds >= FOREVER ? NO_LAST_ROUND : turn.state.round + rounds;
  turn.state.flags[flag] = rounds === 0 ? 0 : last;
  log(turn, { kind: 'flag-set', flag, rounds });
}

/** The public gets to read each seat's last text; where nothing was laid since the last accord, nothing comes out. */
function leakTexts(turn: Turn): void {
  for (const seat of SEATS) {
    const terms = turn.state.lastOffers[seat];
    if (Object.keys(terms).length > 0) log(turn, { kind: 'leaked', seat, terms });
  }
}

/** `index`: its place in the action's list, by which a lapse finds it again. */
type GaugeEffect = { readonly effect: Extract<Effect, { kind: 'gauge' }>; readonly index: number };

function applyGaugeEffect(turn: Turn, { effect, index }: GaugeEffect, context: EffectContext): void {
  const before = turn.state.gauges[effect.gauge] ?? 0;
  const truster = trusterOf(turn.rules, effect.gauge);
  if (truster !== 'nobody') {
    moveTrust(turn, truster, countedCenti(turn.rules, effect, context), { source: context.trustSource, cause: context.cause });
  } else {
    moveGauge(turn, effect.gauge, countedCenti(turn.rules, effect, context), context.cause);
  }
  const moved = (turn.state.gauges[effect.gauge] ?? 0) - before;
  if (effect.lapse.kind === 'after' && context.order.kind === 'action' && moved !== 0) {
    const { action } = context.order;
    const round = turn.state.round + effect.lapse.rounds;
    turn.state.lapses = [...turn.state.lapses, { gauge: effect.gauge, byCenti: moved, round, action, effect: index }];
  }
}

function widenMandate(turn: Turn, { order }: EffectContext): void {
  if (order.kind === 'none') return;
  const { seat, issue } = order;
  const line = movableRedLine(briefOf(turn.rules, turn.state, seat), turn.state.widened[seat], issue);
  if (line === 'none') return;
  turn.state.widened = { ...turn.state.widened, [seat]: [...turn.state.widened[seat], line.id] };
  log(turn, { kind: 'mandate-widened', seat, redLine: line.id, issue });
}

function easeHurdle(turn: Turn, effect: Effect & { kind: 'hurdle' }, { order }: EffectContext): void {
  if (order.kind === 'none') return;
  const untilRound = turn.state.round + effect.rounds;
  turn.state.hurdleEase = { ...turn.state.hurdleEase, [order.seat]: { byPercent: effect.byPercent, untilRound } };
  log(turn, { kind: 'hurdle-eased', seat: order.seat, byPercent: effect.byPercent, rounds: effect.rounds });
}

/** The plain context of an event's or a strike's effects: no ceilings, no repeats. */
export function eventContext(cause: Cause): EffectContext {
  return { cause, trustSource: 'conduct', ...NO_REPEAT, order: { kind: 'none' } };
}

/** Trust that the other principal has in a seat moves at the table, in the measure of the format. */
export function moveTrustAtTable(turn: Turn, giver: SeatId, byCenti: number, cause: Cause): void {
  const { trustPercent } = turn.rules.constants.formats[turn.state.agenda.format];
  moveTrust(turn, otherOf(turn.rules, giver), share(byCenti, trustPercent), { source: 'words', cause });
}
