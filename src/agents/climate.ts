/**
 * How the other side has behaved since this seat's last orders: what reciprocity answers.
 * Not here: the answer (dispatch.ts and its parts).
 */
import { actionOf, ESCALATION, otherOf, type GameEvent, type SeatId } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

export type Climate = {
  /** The other side took pressure, or threatened. */
  readonly pressed: boolean;
  /** It made a gesture, or reassured. */
  readonly gestured: boolean;
  /** A promise of its was found broken. */
  readonly violated: boolean;
  /** A third party struck, or was struck back at. */
  readonly struck: boolean;
  /** It left the accord or took terms back. */
  readonly tookBack: boolean;
  /** Escalation is where a third party may strike. */
  readonly strikeNear: boolean;
  /** Tables in a row that ended without initials, this seat's view of a stall. */
  readonly fruitless: number;
};

export function climateOf(input: PolicyInput): Climate {
  const { rules, seat, past } = input;
  const other = otherOf(rules, seat);
  const recent = past.slice(startOfLastRound(past));
  return {
    pressed: recent.some((event) => isAction(input, event, { seat: other, kind: 'pressure' })
      || (event.kind === 'stated' && event.seat === other && event.statement.kind === 'threaten')),
    gestured: recent.some((event) => isAction(input, event, { seat: other, kind: 'gesture' })
      || (event.kind === 'stated' && event.seat === other && event.statement.kind === 'reassure')),
    violated: recent.some((event) => event.kind === 'commitment-reported' && event.giver === other && event.report === 'violation-found'),
    struck: recent.some(({ kind }) => kind === 'third-party-struck'),
    tookBack: recent.some((event) => (event.kind === 'accord-left' || event.kind === 'terms-set-back') && event.seat === other),
    strikeNear: (input.now.gauges[ESCALATION] ?? 0) >= rules.thirdParty.fromCenti,
    fruitless: fruitlessTables(past),
  };
}

/** Index of the opening of the round before the present one. */
function startOfLastRound(past: readonly GameEvent[]): number {
  let seen = 0;
  for (let index = past.length - 1; index >= 0; index -= 1) {
    if (past[index]?.kind === 'round-opened') seen += 1;
    if (seen === 2) return index;
  }
  return 0;
}

function isAction({ rules }: PolicyInput, event: GameEvent, { seat, kind }: { readonly seat: SeatId; readonly kind: 'pressure' | 'gesture' }): boolean {
  return event.kind === 'action-taken' && event.seat === seat && actionOf(rules, event.action).kind === kind;
}

function fruitlessTables(past: readonly GameEvent[]): number {
  let count = 0;
  for (const event of past) {
    if (event.kind === 'table-ended') count = event.how === 'initialled' ? 0 : count + 1;
    if (event.kind === 'accord-in-force') count = 0;
  }
  return count;
}
