/**
 * What each viewer saw happen, kept as the game grows, so that asking again costs only the new steps.
 * Not here: the rule of who sees what (engine: visibleTo).
 * Invariant: the same list as going through all steps anew; a list once given out never changes.
 */
import { type Rules, type Viewer, visibleTo } from '../engine/index.ts';
import type { Step } from '../record/index.ts';
import type { StepEvent } from './session.ts';

export type Seen = { past(steps: readonly Step[], viewer: Viewer): readonly StepEvent[] };

export function openSeen(rules: Rules): Seen {
  const kept = new Map<Viewer, { readonly upTo: number; readonly events: readonly StepEvent[] }>();
  return {
    past: (steps, viewer) => {
      const { upTo, events } = kept.get(viewer) ?? { upTo: 0, events: [] };
      if (upTo === steps.length) return events;
      const grown = [...events, ...steps.slice(upTo).flatMap((step, nth) => seenIn(rules, step, viewer).map((event) => ({ step: upTo + nth, event })))];
      kept.set(viewer, { upTo: steps.length, events: grown });
      return grown;
    },
  };
}

function seenIn(rules: Rules, step: Step, viewer: Viewer): Step['events'] {
  return step.events.filter((event) => visibleTo(rules, event, viewer));
}
