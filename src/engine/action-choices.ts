/**
 * Which actions of a seat are open, and why the others are closed: the one answer for dispatches and for threats.
 * Not here: what an action does (effects.ts).
 */
import type { ActionChoice } from './choices.ts';
import { holds } from './condition.ts';
import type { IssueId, SeatId } from './ids.ts';
import { briefOf, lookup } from './lookup.ts';
import { movableRedLine } from './mandate.ts';
import type { Action, Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

export type ActionAsk = { readonly action: Action; readonly chosen: readonly string[]; readonly pointsLeft: number };

/** An action beside those already chosen, with the points that are left. */
export function actionChoice(rules: Rules, state: GameState, ask: ActionAsk): ActionChoice {
  const { action } = ask;
  const issues = action.target === 'issue' ? consultable(rules, state, action.seat) : [];
  const closed = action.target === 'issue' && issues.length === 0 ? 'no-target' : closedBecause(rules, state, ask);
  return { action: action.id, points: action.points, open: closed === 'open', closed, issues, irreversible: action.irreversible };
}

function closedBecause(rules: Rules, state: GameState, { action, chosen, pointsLeft }: ActionAsk): ActionChoice['closed'] {
  const index = lookup(rules).action.get(action.id) ?? -1;
  const taken = (state.actionRounds[index] ?? 0) > 0;
  if (action.once && taken) return 'once';
  if (!holds(rules, state, action.when)) return taken && wouldHold(rules, state, { action, index }) ? 'rests' : 'condition';
  if (chosen.includes(action.id)) return 'chosen';
  return action.points > pointsLeft ? 'points' : 'open';
}

/** Whether the action's condition would hold had it never been ordered. @param index its place in `actionRounds` */
function wouldHold(rules: Rules, state: GameState, { action, index }: { readonly action: Action; readonly index: number }): boolean {
  return holds(rules, { ...state, actionRounds: state.actionRounds.map((round, at) => (at === index ? 0 : round)) }, action.when);
}

/** Issues on which a consultation could move one of the seat's red lines. */
function consultable(rules: Rules, state: GameState, seat: SeatId): readonly IssueId[] {
  const brief = briefOf(rules, state, seat);
  return rules.issues.map(({ id }) => id).filter((issue) => movableRedLine(brief, state.widened[seat], issue) !== 'none');
}
