/**
 * Which cue an event has for who listens, or none. Exhaustive over kinds: a new kind of event does not compile without a line.
 * Not here: how many of a step's cues are heard, and when (listening.ts).
 * Invariant: no cue for what the listener may not see, and none for a seat's own private papers. Where several people
 * sit at one device, a cue is for the whole room: only what every seat sees has one.
 */
import { actionOf, eventOf, type GameEvent, type Rules, SEATS, type Statement, type Viewer, visibleTo } from '../engine/index.ts';
import { cueOfAction, cueOfFamily, EVENT_CUES } from './families.ts';
import type { Cue } from './sounds.ts';

export type Listener = {
  readonly rules: Rules;
  readonly viewer: Viewer;
  /** Other seats are played by people at this device. */
  readonly company: boolean;
};

export function cueOf(event: GameEvent, { rules, viewer, company }: Listener): Cue | undefined {
  const everybody = company ? SEATS : [viewer];
  return everybody.every((each) => visibleTo(rules, event, each)) ? cueOfKind(event, rules, viewer) : undefined;
}

function cueOfKind(event: GameEvent, rules: Rules, viewer: Viewer): Cue | undefined {
  switch (event.kind) {
    case 'round-opened': return event.stage === 'talks' ? 'door' : 'paper-turn';
    case 'happened': return cueOfHeadline(rules, event.event);
    case 'question-put': return event.seat === viewer ? 'telegraph' : undefined;
    case 'answer-attributed': return 'paper-turn';
    case 'commitment-reported': return event.report === 'looks-honoured' ? 'stamp' : 'sting-agency';
    case 'action-taken': return event.public ? cueOfAction(actionOf(rules, event.action)) : undefined;
    case 'confidence-entrusted': return viewer === rules.mediator ? 'telegraph' : undefined;
    case 'confidence-carried': case 'sounded-out': return 'footsteps';
    case 'mandate-widened': case 'recall-near': return 'telegraph';
    case 'capital-ratified': case 'guaranteed': return 'stamp';
    case 'capital-refused': case 'terms-set-back': case 'accord-left': return 'pen-strike';
    case 'accord-in-force': return event.accord === 'none' ? 'pen-strike' : 'seal';
    case 'agenda-set': case 'leaked': return 'paper-turn';
    case 'offered': case 'bridge-laid': return 'paper-lay';
    case 'initialled': return 'pen-initial';
    case 'bridge-answered': return event.answer === 'refuse' ? 'pen-strike' : 'pen-initial';
    case 'passed': return 'tea-glass';
    case 'walked-out': return 'footsteps';
    case 'table-ended': return event.how === 'initialled' ? undefined : 'door';
    case 'stated': return cueOfStatement(event.statement);
    case 'word-tested': return event.result === 'kept' ? 'sting-diplomacy' : 'sting-politics';
    case 'deadline-moved': case 'deadline-expired': return 'sting-clock';
    case 'rung-entered': return event.direction === 'up' ? 'storm-nearer' : 'storm-passes';
    case 'third-party-struck': return 'sting-strike';
    case 'retaliated': case 'war-near': return 'siren-short';
    case 'ended': return cueOfEnding(event.outcome.ending);
    // Own orders, and what gauges, ambience and motif tell already.
    case 'question-answered': case 'gauge-moved': case 'conduct-ordered': case 'hurdle-eased': case 'requested': case 'flag-set': return undefined;
  }
}

/** A headline sounds like its family; a private cable like a cable. */
function cueOfHeadline(rules: Rules, id: string): Cue {
  const { family, cableTo } = eventOf(rules, id);
  return cableTo.length > 0 ? 'telegraph' : cueOfFamily(EVENT_CUES, family);
}

function cueOfStatement({ kind }: Statement): Cue | undefined {
  switch (kind) {
    case 'silent': return undefined;
    case 'reassure': case 'praise': return 'sting-diplomacy';
    case 'threaten': return 'sting-force';
    case 'draw-line': return 'sting-politics';
    case 'set-deadline': case 'extend-deadline': return 'sting-clock';
  }
}

type Ending = Extract<GameEvent, { kind: 'ended' }>['outcome']['ending'];

/** A war ends the talks with no more than a siren far away. */
function cueOfEnding(ending: Ending): Cue {
  switch (ending) {
    case 'framework': case 'interim': return 'seal';
    case 'suspended': return 'door';
    case 'war': return 'siren-short';
  }
}
