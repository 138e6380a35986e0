/**
 * What each viewer saw happen, kept as the game grows, so that asking again costs only the new steps.
 * Not here: the rule of who sees what (engine: visibleTo).
 * Invariant: the same lists as going through all steps anew; a list once given out never changes.
 */
import { type GameEvent, type Viewer, visibleTo } from '../engine/index.ts';
import { answersAt, type Told, withAnswers } from './public-answers.ts';
import type { StepEvent } from './session.ts';

export type Seen = {
  /** With their steps and with what is said to them. */
  past(told: Told, viewer: Viewer): readonly StepEvent[];
  /** The bare events: answers take longer to find than events, and agents do not listen to them. */
  events(told: Told, viewer: Viewer): readonly GameEvent[];
};

export function openSeen(): Seen {
  return { past: growing(pastIn), events: growing(eventsIn) };
}

/** What one step brings a viewer. */
type InStep<T> = (told: Told, at: { readonly step: number; readonly viewer: Viewer; readonly before: readonly T[] }) => readonly T[];

/** One list a viewer, which only what the new steps bring is added to. */
function growing<T>(inStep: InStep<T>): (told: Told, viewer: Viewer) => readonly T[] {
  const kept = new Map<Viewer, { readonly upTo: number; readonly list: readonly T[] }>();
  return (told, viewer) => {
    const { steps } = told;
    const { upTo, list } = kept.get(viewer) ?? { upTo: 0, list: [] };
    if (upTo === steps.length) return list;
    const grown = [...list];
    for (let step = upTo; step < steps.length; step += 1) grown.push(...inStep(told, { step, viewer, before: grown }));
    kept.set(viewer, { upTo: steps.length, list: grown });
    return grown;
  };
}

function eventsIn({ rules, steps }: Told, { step, viewer }: { readonly step: number; readonly viewer: Viewer }): readonly GameEvent[] {
  return (steps[step]?.events ?? []).filter((event) => visibleTo(rules, event, viewer));
}

const pastIn: InStep<StepEvent> = (told, { step, viewer, before }) => {
  const answers = answersAt(told, step);
  return withAnswers(() => answers, eventsIn(told, { step, viewer }).map((event) => ({ step, event })), before);
};
