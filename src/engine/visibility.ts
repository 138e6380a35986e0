/**
 * Who may see an event. Exhaustive over kinds, so that a new kind of event does not compile without a rule.
 * Not here: what a viewer may know of a state (observe.ts).
 * Invariant: depends on the rules and the event alone.
 */
import type { GameEvent } from './event.ts';
import type { GaugeId, SeatId, Viewer } from './ids.ts';
import { SEATS } from './ids.ts';
import { eventOf, gaugeOf, isPrincipal } from './lookup.ts';
import type { Rules } from './ruleset.ts';

/** `all` sees everything; the audience what every seat sees, but for the papers on the table. */
export function visibleTo(rules: Rules, event: GameEvent, viewer: Viewer): boolean {
  if (viewer === 'all') return true;
  switch (event.kind) {
    case 'round-opened': case 'answer-attributed': case 'commitment-reported': case 'terms-set-back': case 'accord-left':
    case 'capital-ratified': case 'capital-refused': case 'accord-in-force': case 'leaked': case 'agenda-set': case 'walked-out': case 'table-ended':
    case 'stated': case 'word-tested': case 'deadline-moved': case 'deadline-expired': case 'rung-entered':
    case 'third-party-struck': case 'retaliated': case 'war-near': case 'ended':
      return true;
    case 'offered': case 'initialled': case 'passed': case 'guaranteed': case 'bridge-laid': case 'bridge-answered': case 'requested':
      return viewer !== 'audience';
    case 'happened': return seesEvent(rules, event.event, viewer);
    case 'question-put': return seesEvent(rules, event.event, viewer) || viewer === event.seat;
    case 'question-answered': case 'mandate-widened': case 'hurdle-eased': case 'recall-near': return viewer === event.seat;
    case 'conduct-ordered': return viewer === event.giver;
    case 'gauge-moved': return seesGauge(rules, event.gauge, viewer);
    case 'action-taken': return event.public || viewer === event.seat;
    case 'confidence-entrusted': case 'sounded-out': return viewer === event.seat || viewer === rules.mediator;
    case 'confidence-carried': return viewer !== 'audience' && (isPrincipal(rules, viewer) || viewer === rules.mediator);
    case 'flag-set': return rules.flags.some(({ id, public: shown }) => id === event.flag && shown);
  }
}

/** Whether the viewer sees a gauge in play; the audience sees those that every seat sees. */
export function seesGauge(rules: Rules, gauge: GaugeId, viewer: Viewer): boolean {
  const { seenBy } = gaugeOf(rules, gauge);
  return sees(seenBy, viewer);
}

/** Whether the viewer hears of an event of the world: a headline is for all, a cable for its seats. */
export function seesEvent(rules: Rules, id: string, viewer: Viewer): boolean {
  const { cableTo } = eventOf(rules, id);
  return cableTo.length === 0 || sees(cableTo, viewer);
}

function sees(seats: readonly SeatId[], viewer: Viewer): boolean {
  if (viewer === 'all') return true;
  return viewer === 'audience' ? SEATS.every((seat) => seats.includes(seat)) : seats.includes(viewer);
}
