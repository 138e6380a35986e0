/**
 * Places of the map that a file names: there must be such a place.
 */
import type { Path } from '../reading/path.ts';
import { checkReference, type Context } from './context.ts';

export function checkPlaces(context: Context): void {
  const { actions, events, gauges } = context.source;
  const check = (id: string | undefined, path: Path): void => {
    if (id !== undefined) checkReference(context, { thing: 'place', id, path: [...path, 'place'] });
  };
  Object.entries(gauges).forEach(([id, { place }]) => check(place, ['gauges', id]));
  actions.forEach(({ place }, index) => check(place, ['actions', index]));
  events.forEach(({ place }, index) => check(place, ['events', index]));
}
