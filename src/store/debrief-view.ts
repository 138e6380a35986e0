/**
 * What the debrief of a finished game shows besides the replay: what was worked out about it so far.
 * Not here: working it out (debrief.ts, workers/).
 * Invariant: of finished games only; nothing is secret any more.
 */
import type { Belief, Calibration, DealStep, Door, Facts, LaidText, Search } from '../analysis/index.ts';
import type { GaugeId } from '../engine/index.ts';
import type { Rerun, TurningPoint } from '../record/index.ts';

export type DebriefView = {
  /** The deal space of the steps so far, from the first on. */
  readonly course: readonly DealStep[];
  readonly counting: 'running' | 'whole' | 'broken';
  /** Of the steps so far. */
  readonly doors: readonly Door[];
  /** What is told beside the charts, once all steps are counted. */
  readonly facts: Facts | undefined;
  readonly texts: readonly LaidText[];
  /** The text that is pointed at, as its place among `texts`. */
  readonly chosen: number | undefined;
  /** Hundredths of every gauge, after each step. */
  readonly gauges: readonly Readonly<Record<GaugeId, number>>[];
  readonly turning: TurningView;
  /** What each seat had reason to believe, round by round, and what persons wrote down as guesses; beside what was. */
  readonly beliefs: readonly Belief[];
  readonly guesses: readonly Calibration[];
};

/** The game with all that was found about it so far, for files to take along: turning points stand in the record's annex. */
export type DebriefFound = Rerun & Pick<DebriefView, 'course' | 'doors'>;

/** none: nobody looked yet; stopped: called off, and may go on; broken: some decisions could not be judged. */
export type TurningView = {
  readonly kind: 'none' | 'searching' | 'stopped' | 'broken' | 'whole';
  readonly search: Search;
  /** Decisions of the game, and how many of them are judged. */
  readonly decisions: number;
  readonly judged: number;
  /** In order of steps. */
  readonly points: readonly TurningPoint[];
};
