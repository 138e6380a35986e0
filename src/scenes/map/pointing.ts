/**
 * What a pointer means on the map: the pin or the place under it.
 * Not here: what follows of it (map-scene.ts).
 * Invariant: pure; a pin covers what lies below it.
 */
import type { ActionId } from '../../engine/index.ts';
import type { PlaceId } from '../../scenario/index.ts';
import { ordersByPlace } from '../../store/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import { markAt, type MapLayout } from './layout.ts';
import { pinRadius, pinSpots } from './pin-spots.ts';
import type { Point } from './projection.ts';
import { relevantPlaces } from './relevance.ts';

export type Target = { readonly kind: 'pin'; readonly action: ActionId; readonly at: Point } | { readonly kind: 'place'; readonly place: PlaceId; readonly at: Point } | { readonly kind: 'nothing' };

/** A finger is about this wide, in CSS pixels from its middle. */
const FINGER = 22;

export function targetAt(model: StageModel, layout: MapLayout, point: Point): Target {
  const { pointed } = model;
  const opened = layout.marks.find(({ place }) => pointed.kind === 'place' && place.id === pointed.place);
  if (opened !== undefined) {
    const pins = ordersByPlace(model, model.sitting).get(opened.place.id) ?? [];
    const spots = pinSpots(layout, opened, pins.length);
    const reach = Math.max(FINGER, pinRadius(layout));
    const near = spots.map((at, index) => ({ at, index, far: Math.hypot(at.x - point.x, at.y - point.y) })).filter(({ far }) => far <= reach).sort((one, other) => one.far - other.far)[0];
    const pin = near === undefined ? undefined : pins[near.index];
    if (near !== undefined && pin !== undefined) return { kind: 'pin', action: pin.action, at: near.at };
  }
  const relevant = relevantPlaces(model);
  const marks = layout.marks.filter(({ place }) => place.kind !== 'abroad' || relevant.has(place.id));
  const mark = markAt({ marks, radius: layout.radius }, point);
  return mark === undefined ? { kind: 'nothing' } : { kind: 'place', place: mark.place.id, at: mark };
}
