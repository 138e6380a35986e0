/**
 * Conditions of scenarios as typed data, and their one evaluation.
 * Not here: parsing; text. Never evaluated code.
 * Invariant: a condition reads only public facts and the gauges and flags it names, so that a check at
 * compile time can tell whether a seat may know its outcome.
 */
import type { AccordKind, ActionId, EventId, FamilyId, FlagId, GaugeId, IssueId, RungId } from './ids.ts';
import type { Rules } from './ruleset.ts';
import { accordKindOf } from './terms.ts';
import { lookup } from './lookup.ts';
import { rungIndexAt } from './ladder.ts';
import type { GameState } from './state.ts';

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** Inclusive bounds, hundredths of the gauge's unit. Example: escalation from 60 to 75. */
  | { readonly kind: 'gauge'; readonly gauge: GaugeId; readonly atLeastCenti: number; readonly atMostCenti: number }
  /** A term in force. Example: energy relief at least at position 2. */
  | { readonly kind: 'term'; readonly issue: IssueId; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'flag'; readonly flag: FlagId }
  | { readonly kind: 'round'; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'rung'; readonly atLeast: RungId; readonly atMost: RungId }
  | { readonly kind: 'accord'; readonly is: readonly AccordKind[] }
  /** The event happened at least `after` and at most `within` rounds ago. */
  | { readonly kind: 'happened'; readonly event: EventId; readonly after: number; readonly within: number }
  /** The action was last taken at least `after` and at most `within` rounds ago. */
  | { readonly kind: 'taken'; readonly action: ActionId; readonly after: number; readonly within: number }
  | { readonly kind: 'agenda'; readonly family: FamilyId }
  | { readonly kind: 'deadline'; readonly is: 'none' | 'running' | 'expired' };

/** Whether the condition holds now. Total: unknown ids cannot occur in compiled rules. */
export function holds(rules: Rules, state: GameState, condition: Condition): boolean {
  switch (condition.kind) {
    case 'always': return true;
    case 'never': return false;
    case 'all': return condition.of.every((part) => holds(rules, state, part));
    case 'any': return condition.of.some((part) => holds(rules, state, part));
    case 'not': return !holds(rules, state, condition.of);
    case 'gauge': return within(state.gauges[condition.gauge] ?? 0, condition.atLeastCenti, condition.atMostCenti);
    case 'term': return within(state.inForce[condition.issue] ?? 0, condition.atLeast, condition.atMost);
    case 'flag': return (state.flags[condition.flag] ?? 0) >= state.round;
    case 'round': return within(state.round, condition.atLeast, condition.atMost);
    case 'rung': return holdsRung(rules, state, condition);
    case 'accord': return condition.is.includes(accordKindOf(rules, state.inForce));
    case 'happened': return ago(state.round, state.eventRounds[lookup(rules).event.get(condition.event) ?? -1] ?? 0, condition);
    case 'taken': return ago(state.round, state.actionRounds[lookup(rules).action.get(condition.action) ?? -1] ?? 0, condition);
    case 'agenda': return state.agenda.families.includes(condition.family);
    case 'deadline': return deadlineIs(state) === condition.is;
  }
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;

const ago = (round: number, then: number, { after, within: most }: { after: number; within: number }): boolean =>
  then > 0 && within(round - then, after, most);

function holdsRung(rules: Rules, state: GameState, { atLeast, atMost }: { atLeast: RungId; atMost: RungId }): boolean {
  const now = rungIndexAt(rules, state.gauges['escalation'] ?? 0);
  const index = (id: RungId): number => rules.ladder.findIndex((rung) => rung.id === id);
  return within(now, index(atLeast), index(atMost));
}

function deadlineIs({ deadline }: GameState): 'none' | 'running' | 'expired' {
  if (deadline.kind === 'none') return 'none';
  return deadline.expired ? 'expired' : 'running';
}
