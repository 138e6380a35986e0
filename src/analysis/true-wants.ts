/**
 * What a side really wanted at a place in a game: its first priority and its hurdle, as it saw them itself.
 * Not here: what others guessed (calibration.ts) or had reason to believe (misperception.ts).
 */
import { briefOf, firstPriority, type GameState, type IssueId, observe, type Rules, type SeatId } from '../engine/index.ts';

/** The issue with the widest spread of value, the first of them on a tie; and the hurdle in percent, 0 for the mediator. */
export type TrueWants = { readonly issue: IssueId; readonly hurdlePercent: number };

export function trueWants(rules: Rules, state: GameState, seat: SeatId): TrueWants {
  const { own } = observe(rules, state, seat);
  return {
    issue: rules.issues[firstPriority(briefOf(rules, state, seat).valuePoints)]?.id ?? '',
    hurdlePercent: own.kind === 'seat' ? own.hurdlePercent : 0,
  };
}
