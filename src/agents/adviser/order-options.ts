/**
 * A principal's orders: those after which the bargaining is worth most, those that earn trust, and holding back.
 * Not here: the look-ahead (expert/orders.ts). Conduct, confidences and answers are the same in all of them.
 */
import { otherOf, trustGauge, type Dispatch, type DispatchChoices } from '../../engine/index.ts';
import { LEAST_GAIN, weighOrders, whyOrdered, type WeighedOrder } from '../expert/orders.ts';
import { beliefOf } from '../expert/worlds.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import { principalDispatch } from '../principal-dispatch.ts';
import { POINT } from '../principal-plan.ts';
import type { Option } from './advice.ts';
import { expectedMoves, moveOn, movesByActions } from './declared-moves.ts';
import { otherDispatches } from './other-dispatches.ts';

export function orderOptions(input: PolicyInput, choices: DispatchChoices): readonly Option[] {
  const { given, singles } = weighOrders(input, choices, beliefOf(input));
  const { command, reasons } = principalDispatch(input, choices, { order: () => ({ orders: [], reasons: [], steps: 0 }) });
  if (command.kind !== 'dispatch') return [];
  const rest = reasons.filter(({ kind }) => kind !== 'bides-its-time' && kind !== 'keeps-word');
  const quiet = reasons.filter((reason) => !rest.includes(reason));
  const optionOf = (orders: readonly WeighedOrder[]): Option => optionWith(input, { command, orders, rest, quiet });
  const byGain = singles.filter(({ gain }) => gain > -Infinity).toSorted((a, b) => b.gain - a.gain);
  const kind = byGain.filter(({ order }) => trustEarned(input, order.action) > 0 && given.every((one) => one.order.action !== order.action));
  const found = [optionOf(given), ...kind.slice(0, 1).map((one) => optionOf([one])), optionOf([]), ...byGain.map((one) => optionOf([one]))];
  const [first] = found;
  return first === undefined || found.length > 3 ? found : [...found, ...otherDispatches(command, choices).map((other) => ({ ...first, command: other }))];
}

type Parts = { readonly command: Dispatch; readonly orders: readonly WeighedOrder[]; readonly rest: readonly Reason[]; readonly quiet: readonly Reason[] };

function optionWith(input: PolicyInput, { command, orders, rest, quiet }: Parts): Option {
  const gain = orders.reduce((sum, one) => sum + one.gain, 0);
  // What gains less than it takes to be worth an order counts as nothing.
  const worth = gain >= LEAST_GAIN ? gain : Math.min(gain, 0);
  return {
    command: { ...command, actions: orders.map(({ order }) => order) },
    worth,
    expects: [
      ...(orders.length === 0 ? [] : [{ kind: 'gains-ahead' as const, points: Math.round(worth / POINT) }]),
      ...expectedMoves(input, movesByActions(input, orders.map(({ order }) => order.action))),
    ],
    why: [...(orders.length === 0 ? quiet : orders.flatMap(whyTried)), ...rest],
  };
}

/** What gains next to nothing is no more than said. */
function whyTried(one: WeighedOrder): readonly Reason[] {
  return one.gain >= LEAST_GAIN ? whyOrdered(one) : [{ kind: 'does', action: one.order.action }];
}

function trustEarned(input: PolicyInput, action: string): number {
  return moveOn(movesByActions(input, [action]), trustGauge(otherOf(input.rules, input.seat)));
}
