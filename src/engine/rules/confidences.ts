/**
 * What a principal entrusts to the mediator: true statements (confidential.ts), not of the seat's wording.
 * Not here: carrying them to the other side (agenda.ts).
 */
import type { ConfidenceOrder } from '../command.ts';
import { confidentialOf } from '../confidential.ts';
import { moveGauge } from '../gauges.ts';
import { hurdleOf } from '../home.ts';
import type { SeatId } from '../ids.ts';
import { briefOf, creditGauge } from '../lookup.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';

/** What is given to be kept, and is, earns credit at once: the mediator has no way to betray it. */
export function entrust(turn: Turn, seat: SeatId, order: ConfidenceOrder): void {
  const { state, rules } = turn;
  const content = confidentialOf(rules, { ...briefOf(rules, state, seat), hurdlePercent: hurdleOf(rules, state, seat) }, order);
  state.confidences = [...state.confidences, { from: seat, round: state.round, content, mayPassOn: order.mayPassOn, carried: false }];
  log(turn, { kind: 'confidence-entrusted', seat, content, mayPassOn: order.mayPassOn });
  if (order.mayPassOn) return;
  moveGauge(turn, creditGauge(seat), rules.constants.credit.confidenceKeptCenti, { kind: 'seat', rule: 'confidence-kept', seat });
}
