/**
 * What a seat may say in public at the close.
 * Not here: what it costs and what is owed for it (rules/statements.ts).
 */
import { actionChoice } from './action-choices.ts';
import type { StatementChoice } from './choices.ts';
import type { ActionId, SeatId } from './ids.ts';
import { calendarOf, isPrincipal, lookup, positionsUpTo } from './lookup.ts';
import type { Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

export function statementChoices(rules: Rules, state: GameState, seat: SeatId): readonly StatementChoice[] {
  const cheap: readonly StatementChoice[] = [{ kind: 'silent' }, { kind: 'reassure' }, { kind: 'praise' }];
  if (!isPrincipal(rules, seat)) return cheap;
  const threats = threatsOf(rules, state, seat);
  const lines = rules.issues.filter(({ giver }) => giver === seat)
    .map(({ id, highest }) => ({ issue: id, positions: positionsUpTo(highest - 1) }));
  const { setRounds, extendRounds } = deadlineRounds(rules, state, seat);
  return [
    ...cheap,
    ...(threats.length > 0 ? [{ kind: 'threaten' as const, actions: threats }] : []),
    ...(lines.length > 0 ? [{ kind: 'draw-line' as const, issues: lines }] : []),
    ...(setRounds.length > 0 ? [{ kind: 'set-deadline' as const, rounds: setRounds }] : []),
    ...(extendRounds.length > 0 ? [{ kind: 'extend-deadline' as const, rounds: extendRounds }] : []),
  ];
}

/** Pressure that the seat could bring now. */
function threatsOf(rules: Rules, state: GameState, seat: SeatId): readonly ActionId[] {
  const pointsLeft = rules.constants.actionPoints;
  return (lookup(rules).actionsOf.get(seat) ?? [])
    .filter((action) => action.kind === 'pressure' && actionChoice(rules, state, { action, chosen: [], pointsLeft }).open)
    .map(({ id }) => id);
}

/** A deadline is set where none runs, and extended by its author alone; never beyond the calendar. */
type DeadlineRounds = { readonly setRounds: readonly number[]; readonly extendRounds: readonly number[] };

function deadlineRounds(rules: Rules, state: GameState, seat: SeatId): DeadlineRounds {
  const { deadline } = state;
  const last = calendarOf(rules, state).meetings.length;
  const after = (round: number): readonly number[] => Array.from({ length: Math.max(0, last - round) }, (_, index) => round + 1 + index);
  const runs = deadline.kind === 'set' && !deadline.expired;
  if (!runs) return { setRounds: after(state.round), extendRounds: [] };
  return { setRounds: [], extendRounds: deadline.author === seat ? after(Math.max(deadline.round, state.round)) : [] };
}
