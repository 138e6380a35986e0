/**
 * Decides what is animated and what is redrawn, and runs the film: beat after beat, scene after scene.
 * Not here: how anything is drawn or moved.
 * Invariant: after a film, and after whatever ends one early, the wanted scene is redrawn from the latest model.
 */
import type { GameEvent } from '../../engine/index.ts';
import type { StagePlace } from '../../store/index.ts';
import { eventsSince, type StageModel } from '../model/stage-model.ts';
import type { Beat } from './beat.ts';

/** The part of the stage that the director commands. */
export type Projector = {
  redraw(view: StagePlace, model: StageModel): void;
  /** The same when the papers have been painted: what is asked for meanwhile is drawn once, as it is last. */
  redrawSoon(view: StagePlace, model: StageModel): void;
  /** Beats of the events on one scene. */
  beatOf(view: StagePlace, event: ReturnType<typeof eventsSince>[number], model: StageModel): Beat | undefined;
  settle(view: StagePlace, model: StageModel): Beat;
  /** Resolves after the time, or at once when the film is cut. */
  wait(milliseconds: number): Promise<void>;
  cut(): void;
  /** Nothing is shown and nothing is remembered: a curtain hangs, or no game is open. */
  clear(): void;
  /** 0: nothing is animated. */
  speed(): number;
  tellPlaying(playing: boolean): void;
  /** A scene threw in the middle of a film. */
  fail(): void;
};

export type Director = {
  readonly show: (model: StageModel | undefined) => void;
  /** Ends the film: everything stands as it is now. */
  readonly skip: () => void;
  /** The wanted scene again, without motion: after a resize or a lost context. */
  readonly redraw: () => void;
};

/** A film of others' moves is pressed into this time, in milliseconds at speed 1. */
const LONGEST_FILM = 3000;
/** More steps than this at once are a jump, not a move. */
const MOST_STEPS = 12;

/** More than these cannot be followed in that time; the papers tell of the rest, and the last picture shows it. */
const MOST_SHOTS = 6;

const IN_THE_WORLD: readonly GameEvent['kind'][] = ['happened', 'action-taken', 'answer-attributed', 'commitment-reported', 'third-party-struck', 'retaliated', 'flag-set'];
const WEIGHTY: readonly GameEvent['kind'][] = [
  'third-party-struck', 'retaliated', 'ended', 'accord-in-force', 'accord-left', 'capital-ratified', 'capital-refused', 'walked-out', 'initialled', 'offered', 'bridge-laid',
];
const LIGHT: readonly GameEvent['kind'][] = ['requested', 'passed', 'confidence-entrusted', 'confidence-carried', 'deadline-moved', 'rung-entered', 'word-tested'];

type Shot = { readonly view: StagePlace; readonly beat: Beat };
/** 0 must be seen, 2 may be left out. */
type WeighedShot = Shot & { readonly weight: number };

export function createDirector(projector: Projector): Director {
  let shown: StageModel | undefined;
  let film = 0;
  let isRunning = false;

  const cut = (): void => {
    film += 1;
    projector.cut();
  };
  const still = (model: StageModel): void => {
    isRunning = false;
    projector.redrawSoon(model.view, model);
    projector.tellPlaying(false);
  };

  const run = async (shots: readonly Shot[], from: StageModel): Promise<void> => {
    const mine = film;
    const length = shots.reduce((sum, { beat }) => sum + beat.milliseconds, 0);
    const rate = projector.speed() * Math.max(1, length / LONGEST_FILM);
    let at: StagePlace = from.view;
    isRunning = true;
    projector.tellPlaying(true);
    for (const { view, beat } of shots) {
      if (view !== at) projector.redraw(view, from);
      at = view;
      const milliseconds = beat.milliseconds / rate;
      beat.start(milliseconds);
      await projector.wait(milliseconds);
      if (mine !== film) return;
    }
    if (shown !== undefined) still(shown);
  };

  return {
    show(model) {
      const before = shown;
      shown = model;
      if (model === undefined) {
        isRunning = false;
        cut();
        projector.tellPlaying(false);
        return projector.clear();
      }
      const moved = before !== undefined && before.key === model.key && model.step > before.step && model.step - before.step <= MOST_STEPS;
      if (!moved) {
        // Pointing, drafting and looking elsewhere change nothing of the game: a running film goes on.
        if (before?.key === model.key && before.step === model.step && before.view === model.view && isRunning) return undefined;
        cut();
        return still(model);
      }
      cut();
      const shots = projector.speed() === 0 ? [] : shotsOf(projector, before, model);
      if (shots.length === 0) return still(model);
      run(shots, before).catch(() => projector.fail());
      return undefined;
    },
    skip() {
      cut();
      if (shown !== undefined) still(shown);
    },
    redraw() {
      cut();
      if (shown !== undefined) still(shown);
    },
  };
}

/** The weightiest events, each on one scene, in their order; then gauges and marks to where they stand. */
function shotsOf(projector: Projector, from: StageModel, to: StageModel): readonly Shot[] {
  const shots = eventsSince(to, from.step).flatMap((event) => shotOf(projector, event, from));
  const weightiest = shots.toSorted((one, other) => one.weight - other.weight).slice(0, MOST_SHOTS);
  return [...shots.filter((shot) => weightiest.includes(shot)), { view: to.view, beat: projector.settle(to.view, to) }];
}

/** What happens in the world is shown where it happens, what is said and signed at the table; elsewhere only if nothing is to be seen there. */
function shotOf(projector: Projector, event: GameEvent, from: StageModel): readonly WeighedShot[] {
  const order: readonly StagePlace[] = IN_THE_WORLD.includes(event.kind) ? ['map', 'table'] : ['table', 'map'];
  for (const view of order) {
    const beat = projector.beatOf(view, event, from);
    if (beat !== undefined) return [{ view, beat, weight: WEIGHTY.includes(event.kind) ? 0 : LIGHT.includes(event.kind) ? 2 : 1 }];
  }
  return [];
}
