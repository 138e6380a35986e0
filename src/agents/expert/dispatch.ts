/** An expert principal's sealed orders: its own actions, and for the rest what the standard agent would order. */
import type { DispatchChoices } from '../../engine/index.ts';
import type { Decision, PolicyInput, Reason } from '../policy.ts';
import { principalDispatch } from '../principal-dispatch.ts';
import { expertOrders } from './orders.ts';
import { beliefOf } from './worlds.ts';

export function expertDispatch(input: PolicyInput, choices: DispatchChoices): Decision {
  const honest = principalDispatch(input, choices);
  if (honest.command.kind !== 'dispatch') return honest;
  const { actions, reasons, steps } = expertOrders(input, choices, beliefOf(input));
  const quiet: readonly Reason[] = [{ kind: 'bides-its-time' }];
  return { command: { ...honest.command, actions }, reasons: reasons.length > 0 ? reasons : quiet, steps: honest.steps + steps };
}
