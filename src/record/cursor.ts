/**
 * A place in a re-run game: any step, as any viewer saw it.
 * Not here: playing on from there (branch.ts).
 * Invariant: a cursor never changes; moving gives a new one, held between the first step and the last.
 */
import { type GameEvent, type GameState, invariant, observe, type Observation, type Viewer, visibleTo } from '../engine/index.ts';
import type { Step } from './play-entry.ts';
import type { Entry } from './record.ts';
import type { Rerun } from './rerun.ts';

export type Cursor = {
  readonly step: number;
  readonly lastStep: number;
  /** The whole truth: for analysis, and for what is shown after the ending. */
  readonly state: GameState;
  /** The entry that led here; empty at step 0. */
  readonly entry: Entry;
  observe(viewer: Viewer): Observation;
  /** What the viewer saw happen in this step. */
  events(viewer: Viewer): readonly GameEvent[];
  /** What the viewer saw happen up to here, oldest first. */
  past(viewer: Viewer): readonly { readonly step: number; readonly event: GameEvent }[];
  seek(step: number): Cursor;
  next(): Cursor;
  previous(): Cursor;
  first(): Cursor;
  last(): Cursor;
};

/** A cursor at a step, at the start unless told. Steps outside the game are held at its ends. */
export function openCursor(rerun: Rerun, at = 0): Cursor {
  const { rules, steps } = rerun;
  const lastStep = steps.length - 1;
  const number = Math.min(Math.max(Math.trunc(at), 0), lastStep);
  const { state, entry } = stepAt(steps, number);
  const seek = (step: number): Cursor => openCursor(rerun, step);
  const events = (viewer: Viewer, step: number): readonly GameEvent[] =>
    stepAt(steps, step).events.filter((event) => visibleTo(rules, event, viewer));
  return {
    step: number,
    lastStep,
    state,
    entry,
    observe: (viewer) => observe(rules, state, viewer),
    events: (viewer) => events(viewer, number),
    past: (viewer) => steps.slice(0, number + 1).flatMap((_, step) => events(viewer, step).map((event) => ({ step, event }))),
    seek,
    next: () => seek(number + 1),
    previous: () => seek(number - 1),
    first: () => seek(0),
    last: () => seek(lastStep),
  };
}

function stepAt(steps: readonly Step[], number: number): Step {
  const step = steps[number];
  invariant(step !== undefined, `no step ${number}`);
  return step;
}
