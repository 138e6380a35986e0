/**
 * What a side's consultations at home have moved, as far as they were seen: a red line of whatever brief it holds, and its hurdle
 * for a while.
 * Not here: how likely each brief is (likely-briefs.ts).
 * Invariant: only from events that this seat saw; a consultation behind closed doors changes nothing.
 */
import { actionOf, briefOf, movableRedLine, type GameState, type SeatId } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

/** The imagined state with the consultations of that side in it. */
export function withConsultations<S extends Pick<GameState, 'briefs' | 'widened' | 'hurdleEase'>>({ rules, past }: Pick<PolicyInput, 'rules' | 'past'>, imagined: S, seat: SeatId): S {
  const brief = briefOf(rules, imagined, seat);
  let widened = imagined.widened[seat];
  let ease = imagined.hurdleEase[seat];
  let round = 0;
  for (const event of past) {
    if (event.kind === 'round-opened') ({ round } = event);
    if (event.kind !== 'action-taken' || event.seat !== seat) continue;
    for (const effect of actionOf(rules, event.action).effects) {
      if (effect.kind === 'hurdle') ease = { byPercent: effect.byPercent, untilRound: round + effect.rounds };
      const line = effect.kind === 'mandate' && event.issue !== undefined ? movableRedLine(brief, widened, event.issue) : 'none';
      if (line !== 'none') widened = [...widened, line.id];
    }
  }
  return { ...imagined, widened: { ...imagined.widened, [seat]: widened }, hurdleEase: { ...imagined.hurdleEase, [seat]: ease } };
}
