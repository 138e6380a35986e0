/**
 * The orders that the person may give at each place: what the pins on the map and the rows of its paper are.
 * Not here: where pins stand and how they look.
 * Invariant: pure; nothing where nobody sits, or where no orders are asked for.
 */
import { type ActionChoice, type ActionId, type ActionKind, actionOf } from '../../engine/index.ts';
import { placeOfAction, type PlaceId } from '../../scenario/index.ts';
import type { StageModel } from '../model/stage-model.ts';

export type Pin = {
  readonly action: ActionId;
  readonly kind: ActionKind;
  readonly points: number;
  readonly chosen: boolean;
  /** Whether it can be chosen now. */
  readonly open: boolean;
};

export function pinsOf(model: Pick<StageModel, 'rules' | 'texts' | 'sitting'>): ReadonlyMap<PlaceId, readonly Pin[]> {
  const { rules, sitting } = model;
  const pins = new Map<PlaceId, readonly Pin[]>();
  if (sitting?.choices.kind !== 'dispatch') return pins;
  const chosen = sitting.draft?.kind === 'dispatch' ? sitting.draft.actions.map(({ action }) => action) : [];
  for (const { action, points, open } of sitting.choices.actions satisfies readonly ActionChoice[]) {
    const place = placeOfAction(model, action);
    pins.set(place, [...(pins.get(place) ?? []), { action, points, open, kind: actionOf(rules, action).kind, chosen: chosen.includes(action) }]);
  }
  return pins;
}
