/**
 * The orders that the person may give at each place of the map: what the papers list and the pictured world shows as pins.
 * Not here: which place an action belongs to (scenario/), whether it is allowed (engine/).
 * Invariant: pure; nothing where nobody sits, or where no orders are asked for.
 */
import { type ActionId, type ActionKind, actionOf } from '../engine/index.ts';
import { type Known, placeOfAction, type PlaceId } from '../scenario/index.ts';
import type { SeatSitting } from './page-state.ts';

export type PlaceOrder = {
  readonly action: ActionId;
  readonly kind: ActionKind;
  readonly points: number;
  readonly chosen: boolean;
  /** Whether it can be chosen now. */
  readonly open: boolean;
};

export type OrderDesk = Pick<SeatSitting, 'choices' | 'draft'>;

export function ordersByPlace(known: Known, desk: OrderDesk | undefined): ReadonlyMap<PlaceId, readonly PlaceOrder[]> {
  const found = new Map<PlaceId, readonly PlaceOrder[]>();
  if (desk?.choices.kind !== 'dispatch') return found;
  const chosen = desk.draft?.kind === 'dispatch' ? desk.draft.actions.map(({ action }) => action) : [];
  for (const { action, points, open } of desk.choices.actions) {
    const place = placeOfAction(known, action);
    const order: PlaceOrder = { action, points, open, kind: actionOf(known.rules, action).kind, chosen: chosen.includes(action) };
    found.set(place, [...(found.get(place) ?? []), order]);
  }
  return found;
}
