/**
 * The mediator's orders between the rounds, by what their declared effects are worth to the talks.
 * Not here: how a mediating agent picks (mediator-dispatch.ts), whose answers to questions these keep.
 */
import type { DispatchChoices } from '../../engine/index.ts';
import { orderOf, valuedActions, type Valued } from '../action-value.ts';
import { lowestCreditCenti } from '../mediator-credit.ts';
import { mediatorDispatch } from '../mediator-dispatch.ts';
import { needAnswered } from '../mediator-reason.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import type { Option } from './advice.ts';
import { byWorth } from './by-worth.ts';
import { expectedMoves, movesByActions } from './declared-moves.ts';
import { otherDispatches } from './other-dispatches.ts';

/** Centipoints that an action must be worth to be ordered: while credit lasts, and when it is short. */
const LEAST_WORTH = { ample: 30, short: 90 } as const;

export function craftOptions(input: PolicyInput, choices: DispatchChoices): readonly Option[] {
  const { command, reasons } = mediatorDispatch(input, choices);
  if (command.kind !== 'dispatch') return [];
  const answers = reasons.filter(({ kind }) => kind === 'answers');
  const creditPoints = Math.trunc(lowestCreditCenti(input) / 100);
  const ample = creditPoints >= input.temper.creditReservePoints;
  const actions = valuedActions(input, choices);
  const optionOf = (ordered: readonly Valued[]): Option => ({
    command: { ...command, actions: ordered.map((one) => orderOf(one)) },
    worth: ordered.reduce((sum, { worth }) => sum + (worth - LEAST_WORTH[ample ? 'ample' : 'short']) * 100, 0),
    expects: expectedMoves(input, movesByActions(input, ordered.map(({ action }) => action.id))),
    why: [
      ...answers, ...ordered.flatMap((one, nth) => whyOrdered(input, { one, before: ordered.slice(0, nth) })),
      ...(ordered.length > 0 ? [] : [ample ? { kind: 'bides-its-time' as const } : { kind: 'saves-credit' as const, creditPoints }]),
    ],
  });
  const singles = byWorth(actions.map((one) => optionOf([one])));
  const pairs = actions.flatMap((one, nth) => actions.slice(nth + 1).filter(({ choice }) => choice.points + one.choice.points <= choices.pointsLeft).map((other) => optionOf([one, other])));
  const [first, ...others] = byWorth([optionOf([]), ...singles, ...pairs]);
  if (first === undefined) return [];
  return [first, optionOf([]), ...singles, ...others, ...otherDispatches(command, choices).map((other) => ({ ...optionOf([]), command: other }))];
}

/** What the order answers, once for two that answer the same, and the order. */
function whyOrdered(input: PolicyInput, { one, before }: { readonly one: Valued; readonly before: readonly Valued[] }): readonly Reason[] {
  const need = needAnswered(input, one);
  const told = before.some((other) => JSON.stringify(needAnswered(input, other)) === JSON.stringify(need));
  return [...(told ? [] : [need]), { kind: 'does', action: one.action.id }];
}
