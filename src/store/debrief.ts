/**
 * The debrief of one finished game: its deal space counted and its turning points looked for, by workers, while it is read.
 * Not here: the page's state (debrief-actions.ts), the work itself (analysis/, workers/).
 * Invariant: what was found stays, whatever happens to a worker; a search that is called off goes on where it stopped.
 */
import { beliefsOf, calibrate, type DealStep, type Decision, decisionsOf, type Door, type Facts, laidTexts, type Search } from '../analysis/index.ts';
import type { GameRecord, Rerun, TurningPoint, TurningPoints } from '../record/index.ts';
import type { Analyst } from '../workers/index.ts';
import type { DebriefFound, DebriefView, TurningView } from './debrief-view.ts';

export type Debrief = {
  view(): DebriefView;
  found(): DebriefFound;
  choose(text: number | undefined): void;
  /** Looks for turning points, or goes on looking. */
  search(): Promise<void>;
  stopSearch(): void;
  /** Everything that still works for it is called off. */
  close(): void;
};

export type DebriefParts = {
  readonly analyst: Analyst;
  /** Something new is to be shown. */
  readonly onChange: () => void;
  /** Turning points are to be kept with the game. */
  readonly keep: (found: TurningPoints) => Promise<void>;
};

/** A search of usual depth: about a minute a core for a game at class length. Its worlds lie far from the small seeds that people play on. */
const USUAL: Search = { rollouts: 120, firstSeed: 4_000_000_000 };

/** A tab that is closed in the middle of a search loses no more than so many decisions. */
const KEPT_EVERY = 10;

export function openDebrief(rerun: Rerun, { analyst, onChange, keep }: DebriefParts): Debrief {
  const { rules, record, steps } = rerun;
  const subject = { record, rules };
  const decisions = decisionsOf(rerun);
  const texts = laidTexts(rules, steps);
  const beliefs = beliefsOf(rerun);
  const guesses = calibrate(rerun, record.annex.guesses ?? []);
  const gauges = steps.map(({ state }) => state.gauges);
  const reading = new AbortController();
  let searching: AbortController | undefined;
  let course: readonly DealStep[] = [];
  let doors: readonly Door[] = [];
  let counting: DebriefView['counting'] = 'running';
  let facts: Facts | undefined;
  let chosen: number | undefined;
  const judged = judgedIn(record.annex.turningPoints, decisions);
  let turning = turningIn(record.annex.turningPoints, { judged, decisions: decisions.length });

  const count = async (): Promise<void> => {
    const end = await analyst.course(subject, {
      signal: reading.signal,
      onStep: (step, door) => {
        course = [...course, step];
        if (door !== undefined) doors = [...doors, door];
        onChange();
      },
      onFacts: (told) => {
        facts = told;
      },
    });
    if (end === 'cancelled') return;
    counting = end;
    onChange();
  };
  void count();

  const tell = (change: Partial<TurningView>): void => {
    turning = { ...turning, ...change, judged: judged.size, points: pointsIn(judged) };
    onChange();
  };
  return {
    view: () => ({ course, counting, doors, facts, texts, chosen, gauges, turning, beliefs, guesses }),
    found: () => ({ rules, steps, course, doors, record: withPoints(record, turning) }),
    choose(text) {
      chosen = text;
      onChange();
    },
    async search() {
      if (turning.kind === 'searching') return;
      const left = decisions.map((decision, index) => ({ decision, index })).filter(({ index }) => !judged.has(index));
      const called = new AbortController();
      searching = called;
      tell({ kind: 'searching' });
      const end = await analyst.judge(subject, {
        search: turning.search, decisions: left.map(({ decision }) => decision), signal: called.signal,
        onJudged: (nth, point) => {
          const index = left[nth]?.index;
          if (index !== undefined) judged.set(index, point);
          tell({});
          if (judged.size % KEPT_EVERY === 0) void keep(keptOf(judged, turning));
        },
      });
      tell({ kind: end === 'cancelled' ? 'stopped' : end });
      await keep(keptOf(judged, turning));
    },
    stopSearch: () => searching?.abort(),
    close() {
      reading.abort();
      searching?.abort();
    },
  };
}

function withPoints(record: GameRecord, { kind, search, judged, points }: TurningView): GameRecord {
  return kind === 'none' ? record : { ...record, annex: { ...record.annex, turningPoints: { ...search, judged, points } } };
}

function turningIn(kept: TurningPoints | undefined, { judged, decisions }: { readonly judged: Judged; readonly decisions: number }): TurningView {
  if (kept === undefined) return { kind: 'none', search: USUAL, decisions, judged: 0, points: [] };
  const { rollouts, firstSeed } = kept;
  return { kind: judged.size < decisions ? 'stopped' : 'whole', search: { rollouts, firstSeed }, decisions, judged: judged.size, points: pointsIn(judged) };
}

/** By the place of the decision in the game. */
type Judged = ReadonlyMap<number, TurningPoint | undefined>;

/** What the record kept is judged already, points beyond a gap too; a point of no decision of this game is left out. */
function judgedIn(kept: TurningPoints | undefined, decisions: readonly Decision[]): Map<number, TurningPoint | undefined> {
  const found = decisions.map(({ step, seat }) => kept?.points.find((point) => point.step === step && point.seat === seat));
  return new Map([...found.entries()].filter(([index, point]) => point !== undefined || index < (kept?.judged ?? 0)));
}

function pointsIn(judged: Judged): readonly TurningPoint[] {
  return [...judged].sort(([one], [other]) => one - other).flatMap(([, point]) => (point === undefined ? [] : [point]));
}

/** How far the game was judged without a gap, so that its search can go on there, and every point that was found. */
function keptOf(judged: Judged, { search }: TurningView): TurningPoints {
  let upTo = 0;
  while (judged.has(upTo)) upTo += 1;
  return { ...search, judged: upTo, points: pointsIn(judged) };
}
