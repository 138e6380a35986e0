/** Actions picked one by one while the points last. Not here: which (principal-actions.ts, mediator-actions.ts). */
import type { ActionOrder } from '../engine/index.ts';
import { orderOf, type Valued } from './action-value.ts';
import type { Reason } from './policy.ts';

export type Basket = { readonly orders: ActionOrder[]; readonly reasons: Reason[]; pointsLeft: number };

export function emptyBasket(points: number): Basket {
  return { orders: [], reasons: [], pointsLeft: points };
}

/** Puts the first of the actions that fits into the basket, with what has not been given as a reason before. @returns whether there was one */
export function takeFirst(basket: Basket, actions: readonly Valued[], options: { readonly because: (valued: Valued) => readonly Reason[]; readonly aim?: string }): boolean {
  const fits = actions.find(({ action, choice }) => choice.points <= basket.pointsLeft && basket.orders.every((order) => order.action !== action.id));
  if (fits === undefined) return false;
  basket.pointsLeft -= fits.choice.points;
  basket.orders.push(orderOf(fits, options.aim));
  const known = new Set(basket.reasons.map((reason) => JSON.stringify(reason)));
  basket.reasons.push(...options.because(fits).filter((reason) => !known.has(JSON.stringify(reason))), { kind: 'does', action: fits.action.id });
  return true;
}
