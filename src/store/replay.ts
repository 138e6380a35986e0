/**
 * A game watched step by step, as anybody saw it who may be shown it.
 * Not here: reading files; what is drawn.
 * Invariant: of an unfinished game only the eyes that were handed in are offered.
 */
import type { Observation, Rules, Viewer } from '../engine/index.ts';
import { type GameRecord, openCursor, type Rerun, type SeatCopy } from '../record/index.ts';
import type { StepEvent } from '../session/index.ts';
import type { ReplayView } from './page-state.ts';

export type Replay = {
  view(): ReplayView;
  seek(step: number): void;
  lookAs(viewer: Viewer): void;
};

/** A game as a row of pictures, wherever it comes from. */
type Film = {
  readonly lastStep: number;
  observe(step: number, viewer: Viewer): Observation;
  past(step: number, viewer: Viewer): readonly StepEvent[];
};

export type ReplayParts = Pick<ReplayView, 'name' | 'texts'> & {
  readonly viewers: readonly Viewer[];
};

const EVERYBODY: readonly Viewer[] = ['all', 'us', 'iran', 'oman', 'audience'];

/** Of a finished game everybody's view is offered, of an unfinished one that of `viewers`. */
export function replayOfGame(rerun: Rerun, parts: ReplayParts): Replay {
  const { record, rules } = rerun;
  const cursor = openCursor(rerun);
  const over = record.outcome.kind === 'finished';
  const film: Film = {
    lastStep: cursor.lastStep,
    observe: (step, viewer) => cursor.seek(step).observe(viewer),
    past: (step, viewer) => cursor.seek(step).past(viewer),
  };
  return createReplay({
    ...parts, film, rules,
    viewers: over ? EVERYBODY : parts.viewers,
    seats: over ? record.seats : undefined,
    entries: over ? record.entries : [],
    reasons: over ? record.annex.reasons : undefined,
  });
}

/** What one seat saw, as it was handed round. */
export function replayOfSeatCopy(copy: SeatCopy, { rules, ...parts }: Omit<ReplayParts, 'viewers'> & { readonly rules: Rules }): Replay {
  const stepAt = (step: number): SeatCopy['steps'][number] => copy.steps[step] ?? (copy.steps[0] as SeatCopy['steps'][number]);
  const film: Film = {
    lastStep: copy.steps.length - 1,
    observe: (step) => stepAt(step).observation,
    past: (step) => copy.steps.slice(0, step + 1).flatMap(({ events }, at) => events.map((event) => ({ step: at, event }))),
  };
  return createReplay({ ...parts, film, rules, viewers: [copy.seat], seats: undefined, entries: [], reasons: undefined });
}

type ReplayFrame = ReplayParts & {
  readonly film: Film;
  readonly rules: Rules;
  readonly seats: GameRecord['seats'] | undefined;
  readonly entries: GameRecord['entries'];
  readonly reasons: ReplayView['reasons'];
};

function createReplay({ film, viewers, ...frame }: ReplayFrame): Replay {
  let step = 0;
  let viewer: Viewer = viewers[0] ?? 'audience';
  return {
    view: () => ({
      ...frame, viewer, viewers, step,
      lastStep: film.lastStep,
      now: film.observe(step, viewer),
      past: film.past(step, viewer),
    }),
    seek(wanted) {
      step = Math.min(Math.max(Math.trunc(wanted), 0), film.lastStep);
    },
    lookAs(wanted) {
      if (viewers.includes(wanted)) viewer = wanted;
    },
  };
}
