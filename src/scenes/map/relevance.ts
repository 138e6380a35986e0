/**
 * Places that this scenario speaks of at all: the others are faint, and far ones are left out.
 * Invariant: pure; by the scenario alone, so that nothing of the game shows through.
 */
import { type Known, placeOfAction, placeOfEvent, placeOfGauge, placeOfIssue, placeOfVenue, type PlaceId } from '../../scenario/index.ts';

export function relevantPlaces(known: Known): ReadonlySet<PlaceId> {
  const { rules } = known;
  return new Set<PlaceId>([
    ...rules.actions.map(({ id }) => placeOfAction(known, id)),
    ...rules.events.map(({ id }) => placeOfEvent(known, id)),
    ...rules.gauges.map(({ id }) => placeOfGauge(known, id)),
    ...rules.issues.map(({ id }) => placeOfIssue(known, id)),
    ...rules.full.meetings.map(({ venue }) => placeOfVenue(venue)),
    ...(rules.thirdParty.basePercent > 0 ? ['israel' as const] : []),
  ]);
}
