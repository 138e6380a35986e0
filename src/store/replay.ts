/**
 * A game watched step by step, as anybody saw it who may be shown it, and whether it runs like a film.
 * Not here: reading files; the clock that drives the film (replay-actions.ts); what is drawn.
 * Invariant: of an unfinished game only the eyes that were handed in are offered, and no link leads to it; while what comes
 * next is hidden, no event, mark, command or reason of a later step is in the view.
 */
import { type Observation, type Rules, seatsAsked, type Viewer } from '../engine/index.ts';
import { openCursor, type Rerun, type SeatCopy, whysFor } from '../record/index.ts';
import { answersIn, pastOfCopy, type StepEvent, withAnswers } from '../session/index.ts';
import type { Ahead, ReplaySpeed, ReplayView } from './page-state.ts';
import { marksOf } from './replay-marks.ts';

export type Replay = {
  view(): ReplayView;
  /** To a step by hand: the film stops. */
  seek(step: number): void;
  lookAs(viewer: Viewer): void;
  /** Lets the film run; from the beginning where it stands at its end. */
  play(): void;
  pause(): void;
  setSpeed(speed: ReplaySpeed): void;
  /** For lessons: what comes after the present step is hidden, wherever one goes, until it is shown again. */
  setAhead(ahead: Ahead): void;
  /** The film's own next step; it stops at the end. */
  advance(): void;
};

/** A game as a row of pictures, wherever it comes from. */
type Film = {
  readonly lastStep: number;
  observe(step: number, viewer: Viewer): Observation;
  past(step: number, viewer: Viewer): readonly StepEvent[];
};

export type ReplayParts = Pick<ReplayView, 'name' | 'texts'> & {
  /** Id of the saved game, where it is on the shelf. */
  readonly saved: string | undefined;
  readonly viewers: readonly Viewer[];
};

const EVERYBODY: readonly Viewer[] = ['all', 'us', 'iran', 'oman', 'audience'];

/** Of a finished game everybody's view is offered, of an unfinished one that of `viewers`. */
export function replayOfGame(rerun: Rerun, { saved, ...parts }: ReplayParts): Replay {
  const { record, rules } = rerun;
  const cursor = openCursor(rerun);
  const answers = answersIn(rerun);
  const over = record.outcome.kind === 'finished';
  const film: Film = {
    lastStep: cursor.lastStep,
    observe: (step, viewer) => cursor.seek(step).observe(viewer),
    past: (step, viewer) => withAnswers(answers, cursor.seek(step).past(viewer)),
  };
  return createReplay({
    ...parts, film, rules,
    linked: over ? saved : undefined,
    viewers: over ? EVERYBODY : parts.viewers,
    seats: over ? record.seats : undefined,
    entries: over ? record.entries : [],
    reasons: over ? record.annex.reasons : undefined,
    whys: over ? whysFor(record, 'all') : [],
  });
}

/** What one seat saw, as it was handed round. */
export function replayOfSeatCopy(copy: SeatCopy, { rules, ...parts }: Pick<ReplayView, 'name' | 'texts' | 'rules'>): Replay {
  const stepAt = (step: number): SeatCopy['steps'][number] => copy.steps[step] ?? (copy.steps[0] as SeatCopy['steps'][number]);
  const film: Film = {
    lastStep: copy.steps.length - 1,
    observe: (step) => stepAt(step).observation,
    past: (step) => pastOfCopy(copy, step),
  };
  return createReplay({ ...parts, film, rules, linked: undefined, viewers: [copy.seat], seats: undefined, entries: [], reasons: undefined, whys: [] });
}

type ReplayFrame = Pick<ReplayView, 'name' | 'texts' | 'rules' | 'seats' | 'reasons' | 'whys' | 'entries' | 'linked'> & {
  readonly film: Film;
  readonly viewers: readonly Viewer[];
};

function createReplay({ film, viewers, ...frame }: ReplayFrame): Replay {
  const { lastStep } = film;
  const stripOf = createStrips(film, frame.rules);
  let step = 0;
  let viewer: Viewer = viewers[0] ?? 'audience';
  let playing = false;
  let speed: ReplaySpeed = 1;
  let ahead: Ahead = 'shown';
  const shown = (): ReplayView => {
    const now = film.observe(step, viewer);
    return {
      ...frame, ...stripOf(viewer), viewer, viewers, step, lastStep, playing, speed, ahead, now,
      taken: placeOf(film.observe(Math.max(0, step - 1), viewer)),
      past: film.past(step, viewer),
      toMove: step === lastStep ? [] : seatsAsked(frame.rules, now.phase),
    };
  };
  return {
    view: () => (ahead === 'hidden' ? cutOff(shown()) : shown()),
    seek(wanted) {
      step = Math.min(Math.max(Math.trunc(wanted), 0), lastStep);
      playing = false;
    },
    lookAs(wanted) {
      if (viewers.includes(wanted)) viewer = wanted;
    },
    play() {
      if (step === lastStep) step = 0;
      playing = lastStep > 0;
    },
    pause() {
      playing = false;
    },
    setSpeed(wanted) {
      speed = wanted;
    },
    setAhead(wanted) {
      ahead = wanted;
    },
    advance() {
      step = Math.min(step + 1, lastStep);
      if (step === lastStep) playing = false;
    },
  };
}

function placeOf({ round, phase }: Observation): ReplayView['taken'] {
  return { round, phase: phase.kind };
}

/** The view with nothing of what comes after its step. */
function cutOff(view: ReplayView): ReplayView {
  const { rules, step, past, entries, reasons, whys } = view;
  return {
    ...view,
    whole: past,
    marks: marksOf(rules, past, step),
    entries: entries.slice(0, step),
    reasons: reasons?.filter((each) => each.step <= step),
    whys: whys.filter((each) => each.step <= step),
  };
}

type Strip = Pick<ReplayView, 'whole' | 'marks'>;

/** The strip of each viewer, made once. */
function createStrips(film: Film, rules: Rules): (viewer: Viewer) => Strip {
  const made = new Map<Viewer, Strip>();
  return (viewer) => {
    const known = made.get(viewer);
    if (known !== undefined) return known;
    const whole = film.past(film.lastStep, viewer);
    const strip = { whole, marks: marksOf(rules, whole, film.lastStep) };
    made.set(viewer, strip);
    return strip;
  };
}
