/**
 * What a principal entrusts to the mediator: true statements, filled in here and not by the seat.
 * Not here: carrying them to the other side (agenda.ts).
 */
import type { Confidential, ConfidenceOrder } from '../command.ts';
import { moveGauge } from '../gauges.ts';
import { hurdleOf } from '../home.ts';
import type { IssueId, SeatId } from '../ids.ts';
import { briefOf, creditGauge, issueIndex } from '../lookup.ts';
import type { Rules } from '../ruleset.ts';
import type { GameState } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';

/** What is given to be kept, and is, earns credit at once: the mediator has no way to betray it. */
export function entrust(turn: Turn, seat: SeatId, order: ConfidenceOrder): void {
  const { state, rules } = turn;
  const content = truthOf(rules, state, { seat, order });
  state.confidences = [...state.confidences, { from: seat, round: state.round, content, mayPassOn: order.mayPassOn, carried: false }];
  log(turn, { kind: 'confidence-entrusted', seat, content, mayPassOn: order.mayPassOn });
  if (order.mayPassOn) return;
  moveGauge(turn, creditGauge(seat), rules.constants.credit.confidenceKeptCenti, { kind: 'seat', rule: 'confidence-kept', seat });
}

type Asked = { readonly seat: SeatId; readonly order: ConfidenceOrder };

function truthOf(rules: Rules, state: GameState, { seat, order }: Asked): Confidential {
  const { valuePoints } = briefOf(rules, state, seat);
  switch (order.topic) {
    case 'first-priority': return { topic: 'first-priority', issue: firstPriority(rules, valuePoints) };
    case 'hurdle': {
      const leastPercent = Math.trunc(hurdleOf(rules, state, seat) / 20) * 20;
      return { topic: 'hurdle', leastPercent, mostPercent: leastPercent + 19 };
    }
    case 'price': {
      const issue = order.issue ?? '';
      return { topic: 'price', issue, points: valuePoints[issueIndex(rules, issue)] ?? [] };
    }
  }
}

/** The issue with the widest spread of value; the first of them on a tie. */
function firstPriority(rules: Rules, valuePoints: readonly (readonly number[])[]): IssueId {
  const spreads = rules.issues.map((_, index) => Math.max(...(valuePoints[index] ?? [0])) - Math.min(...(valuePoints[index] ?? [0])));
  return rules.issues[spreads.indexOf(Math.max(...spreads))]?.id ?? '';
}
