/**
 * What each viewer saw happen, kept as the game grows, so that asking again costs only the new steps.
 * Not here: the rule of who sees what (engine: visibleTo).
 * Invariant: the same list as going through all steps anew; a list once given out never changes.
 */
import { type Viewer, visibleTo } from '../engine/index.ts';
import { answersAt, type Told, withAnswers } from './public-answers.ts';
import type { StepEvent } from './session.ts';

export type Seen = { past(told: Told, viewer: Viewer): readonly StepEvent[] };

export function openSeen(): Seen {
  const kept = new Map<Viewer, { readonly upTo: number; readonly events: readonly StepEvent[] }>();
  return {
    past: (told, viewer) => {
      const { steps } = told;
      const { upTo, events } = kept.get(viewer) ?? { upTo: 0, events: [] };
      if (upTo === steps.length) return events;
      const grown = [...events, ...steps.slice(upTo).flatMap((_, nth) => seenIn(told, upTo + nth, viewer))];
      kept.set(viewer, { upTo: steps.length, events: grown });
      return grown;
    },
  };
}

function seenIn(told: Told, number: number, viewer: Viewer): readonly StepEvent[] {
  const events = told.steps[number]?.events ?? [];
  const seen = events.filter((event) => visibleTo(told.rules, event, viewer)).map((event) => ({ step: number, event }));
  const answers = answersAt(told, number);
  return withAnswers(() => answers, seen);
}
