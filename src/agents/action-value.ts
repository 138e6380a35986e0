/**
 * The open actions of a seat with what each would be worth to it now.
 * Not here: how many of which kind it takes (principal-actions.ts, mediator-actions.ts).
 */
import { actionOf, repeatsOf, type Action, type ActionChoice, type ActionOrder, type DispatchChoices } from '../engine/index.ts';
import { escalationRiseCenti, stakesOf, valueOfEffects } from './gauge-stakes.ts';
import type { PolicyInput } from './policy.ts';
import { whimPercent } from './whim.ts';

export type Valued = {
  readonly action: Action;
  readonly choice: ActionChoice;
  /** Centipoints: declared effects, less for what was done lately. */
  readonly worth: number;
  /** The same with a whim. */
  readonly value: number;
  readonly escalationRiseCenti: number;
};

/** In the order of value, highest first; ties in the scenario's order. */
export function valuedActions(input: PolicyInput, { actions }: DispatchChoices): readonly Valued[] {
  const stakes = stakesOf(input);
  return actions
    .filter(({ open }) => open)
    .map((choice): Valued => {
      const action = actionOf(input.rules, choice.action);
      const repeats = repeatsOf(input.rules, input.now.uses, action);
      const worth = valueOfEffects(input, action.effects, { stakes, repeats });
      return { action, choice, worth, value: worth + whim(input, action), escalationRiseCenti: escalationRiseCenti(action.effects, repeats) };
    })
    .sort((a, b) => b.value - a.value);
}

/** What lowers escalation, the greatest step first; what was done in the last round only when nothing else is left. */
export function calmingActions({ now }: Pick<PolicyInput, 'now'>, actions: readonly Valued[]): readonly Valued[] {
  const again = ({ action }: Valued): number => ((now.actionRounds[action.id] ?? 0) === now.round - 1 ? 1 : 0);
  return actions
    .filter(({ action, escalationRiseCenti: rise }) => action.kind !== 'pressure' && rise < 0)
    .sort((a, b) => again(a) - again(b) || a.escalationRiseCenti - b.escalationRiseCenti);
}

/** Up to 1.6 points of whim; what was done in the last rounds appeals less, what needs an occasion appeals more when it has one. */
function whim(input: PolicyInput, { id, when }: Action): number {
  const last = input.now.actionRounds[id] ?? 0;
  const ago = last === 0 ? 9 : input.now.round - last;
  const tired = ago <= 1 ? 150 : ago === 2 ? 70 : 0;
  const occasion = when.kind === 'always' ? 0 : 50;
  return Math.trunc((whimPercent(input, `appeal ${id}`) * 16) / 10) + occasion - tired;
}

/** An action with the issue it is aimed at, if it needs one. */
export function orderOf({ action, choice }: Valued, aim?: string): ActionOrder {
  const issue = aim ?? choice.issues[0];
  return choice.issues.length === 0 || issue === undefined ? { action: action.id } : { action: action.id, issue };
}
