/**
 * Decides what is animated and what is redrawn, and runs the film: beat after beat, scene after scene.
 * Not here: how anything is drawn or moved.
 * Invariant: after a film, and after whatever ends one early, the wanted scene was redrawn from the latest model.
 */
import type { StagePlace } from '../../store/index.ts';
import { eventsSince, type StageModel } from '../model/stage-model.ts';
import type { Beat } from './beat.ts';

/** The part of the stage that the director commands. */
export type Projector = {
  redraw(view: StagePlace, model: StageModel): void;
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

type Shot = { readonly view: StagePlace; readonly beat: Beat };

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
    projector.redraw(model.view, model);
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

/** Each event on the scene that has something to show of it, then both gauges and marks to where they stand. */
function shotsOf(projector: Projector, from: StageModel, to: StageModel): readonly Shot[] {
  const shots = eventsSince(to, from.step).flatMap((event): readonly Shot[] => {
    const found = (['map', 'table'] as const).flatMap((view) => {
      const beat = projector.beatOf(view, event, from);
      return beat === undefined ? [] : [{ view, beat }];
    });
    return found;
  });
  return [...shots, { view: to.view, beat: projector.settle(to.view, to) }];
}
