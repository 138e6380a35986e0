/**
 * Where on the map something happened.
 * Not here: what it looks like there (scenes/map), what is said of it (text/).
 * Invariant: nothing but the event and the scenario is asked, so that an event is told where its viewer may see it.
 */
import type { GameEvent } from '../../engine/index.ts';
import type { PlaceId } from '../theatre.ts';
import { homeOf, type Known, placeOfAction, placeOfEvent, placeOfFlag, placeOfGauge, placeOfIssue, placeOfVenue } from './belonging.ts';

/** Nothing for what happens at the table or nowhere in particular. */
export function placeOfHappening(known: Known, event: GameEvent): PlaceId | undefined {
  switch (event.kind) {
    case 'happened':
    case 'question-put':
    case 'question-answered':
    case 'answer-attributed': return placeOfEvent(known, event.event);
    case 'action-taken': return placeOfAction(known, event.action);
    case 'gauge-moved': return placeOfGauge(known, event.gauge);
    case 'flag-set': return placeOfFlag(event.flag);
    case 'commitment-reported':
    case 'conduct-ordered':
    case 'guaranteed': return placeOfIssue(known, event.issue);
    case 'terms-set-back':
    case 'accord-left': return event.issues[0] === undefined ? homeOf(event.seat) : placeOfIssue(known, event.issues[0]);
    case 'round-opened': return event.stage === 'talks' ? placeOfVenue(event.venue) : undefined;
    case 'accord-in-force': return 'muscat';
    case 'capital-ratified':
    case 'capital-refused':
    case 'recall-near': return homeOf(event.seat);
    case 'stated':
    case 'word-tested': return event.statement.kind === 'threaten' ? placeOfAction(known, event.statement.action) : homeOf(event.seat);
    case 'deadline-moved':
    case 'deadline-expired': return homeOf(event.author);
    case 'rung-entered':
    case 'war-near': return 'hormuz';
    case 'third-party-struck': return 'natanz';
    case 'retaliated': return 'israel';
    case 'leaked':
    case 'confidence-entrusted':
    case 'confidence-carried':
    case 'mandate-widened':
    case 'hurdle-eased':
    case 'requested':
    case 'agenda-set':
    case 'offered':
    case 'initialled':
    case 'passed':
    case 'walked-out':
    case 'sounded-out':
    case 'bridge-laid':
    case 'bridge-answered':
    case 'table-ended':
    case 'ended': return undefined;
  }
}
