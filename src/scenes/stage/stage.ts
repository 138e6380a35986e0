/**
 * The stage: one Phaser game for the page's life, its size, its sleep, and what happens when WebGL is lost.
 * Not here: what is drawn (table/, map/) and when it moves (director.ts).
 * Invariant: the loop runs only while something moves or waits to be drawn; whoever needs frames asks `wake`.
 */
import { Game, Scale, WEBGL } from 'phaser';
import type { PageStore, StagePlace } from '../../store/index.ts';
import { MapScene } from '../map/map-scene.ts';
import { type StageModel, stageModel } from '../model/stage-model.ts';
import { TableScene } from '../table/table-scene.ts';
import { createDirector, type Director, type Projector } from './director.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Scenery } from './scenery.ts';
import { paintsInSoftware } from './software.ts';

/** Frames drawn after the last change before the loop sleeps: textures of a new scene need more than one. */
const FRAMES_TO_SETTLE = 2;
const RESIZE_PAUSE = 120;
const VIEWS: readonly StagePlace[] = ['table', 'map'];

/** Resolves when the first scene can draw. Rejects when there is no WebGL. */
export async function createStage(store: PageStore, place: HTMLElement): Promise<void> {
  const frame = (): Frame => frameOf(place.clientWidth, place.clientHeight, store.state.getState().stage.free, devicePixelRatio);
  const first = frame();
  const sceneries: Readonly<Record<StagePlace, Scenery>> = { table: new TableScene(store), map: new MapScene(store) };
  const game = new Game({
    type: WEBGL,
    parent: place,
    banner: false,
    transparent: true,
    audio: { noAudio: true },
    input: { keyboard: false, gamepad: false },
    // One texture a batch: rotated sprites of several textures tear (phaserjs/phaser#7372).
    // Smooth edges cost half of a frame where no graphics card paints.
    render: { maxTextures: 1, antialias: true, antialiasGL: !paintsInSoftware(), powerPreference: 'low-power' },
    scale: { mode: Scale.NONE, width: first.width * first.pixelRatio, height: first.height * first.pixelRatio, zoom: 1 / first.pixelRatio },
    scene: Object.values(sceneries),
  });
  await new Promise<void>((resolve) => game.events.once('ready', resolve));

  const sleep = createSleep(game);
  const guard = createGuard(game, store);
  const director = guarded(createDirector(projectorOf({ game, store, sceneries, frame, sleep, guard })), guard);
  followSize({ game, place, frame, redraw: director.redraw });
  followContext(game, director);
  followStore(store, director);
}

type Guard = {
  /** Runs what draws. Whatever it throws ends the picture, never the game. */
  readonly run: (draw: () => void) => void;
  readonly fail: () => void;
};

/** The page goes on with its papers alone when a scene breaks: here, in a film, or between two frames. */
function createGuard(game: Game, store: PageStore): Guard {
  let failed = false;
  const fail = (): void => {
    if (failed) return;
    failed = true;
    game.loop.sleep();
    store.actions.setPlaying(false);
    store.actions.setCanvas('broken');
  };
  const run = (draw: () => void): void => {
    if (failed) return;
    try {
      draw();
    } catch {
      fail();
    }
  };
  const step = game.loop.callback;
  game.loop.callback = (time, delta) => run(() => step(time, delta));
  return { run, fail };
}

function guarded(director: Director, { run }: Guard): Director {
  return { show: (model) => run(() => director.show(model)), skip: () => run(director.skip), redraw: () => run(director.redraw) };
}

type Sleep = {
  /** Draws what has changed. */
  readonly wake: () => void;
  /** Keeps drawing until it is let go. */
  readonly hold: () => () => void;
};

function createSleep(game: Game): Sleep {
  let left = FRAMES_TO_SETTLE;
  let holds = 0;
  game.events.on('postrender', () => {
    if (holds > 0 || document.hidden) return;
    left -= 1;
    if (left <= 0) game.loop.sleep();
  });
  const wake = (): void => {
    left = FRAMES_TO_SETTLE;
    if (!game.loop.running) game.loop.wake(true);
  };
  return {
    wake,
    hold() {
      holds += 1;
      wake();
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        wake();
      };
    },
  };
}

type ProjectorParts = {
  readonly game: Game;
  readonly store: PageStore;
  readonly sceneries: Readonly<Record<StagePlace, Scenery>>;
  readonly frame: () => Frame;
  readonly sleep: Sleep;
  readonly guard: Guard;
};

function projectorOf({ game, store, sceneries, frame, sleep: { wake, hold }, guard }: ProjectorParts): Projector {
  let endWait: (() => void) | undefined;
  let shownView: StagePlace | undefined;
  let waiting: (() => void) | undefined;
  const bring = (view: StagePlace | undefined): void => {
    shownView = view;
    for (const each of VIEWS) {
      game.scene.getScene(each).sys.setVisible(each === view);
      game.scene.getScene(each).input.enabled = each === view;
    }
  };
  const redraw: Projector['redraw'] = (view, model) => {
    waiting = undefined;
    bring(view);
    sceneries[view].redraw(model, frame());
    wake();
  };
  const drawWaiting = (): void => waiting?.();
  return {
    redraw,
    redrawSoon(view, model) {
      if (waiting === undefined) afterPaint(() => guard.run(drawWaiting));
      waiting = () => redraw(view, model);
    },
    beatOf(view, event, model) {
      drawWaiting();
      return sceneries[view].beatOf(event, model);
    },
    settle(view, model) {
      drawWaiting();
      return sceneries[view].settle(model);
    },
    wait: (milliseconds) => new Promise((resolve) => {
      const letGo = hold();
      const end = (): void => {
        clearTimeout(timer);
        letGo();
        endWait = undefined;
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      endWait = end;
    }),
    cut() {
      endWait?.();
      if (shownView !== undefined) sceneries[shownView].tweens.killAll();
    },
    clear() {
      waiting = undefined;
      bring(undefined);
      for (const each of VIEWS) sceneries[each].clear();
      wake();
    },
    speed: () => motionSpeed(store),
    tellPlaying: (playing) => store.actions.setPlaying(playing),
    fail: guard.fail,
  };
}

/** When the next frame of the page has been painted; on a hidden page when it is seen again. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** 0 where the system or the player wants things to stand still. */
function motionSpeed(store: PageStore): number {
  const { animationSpeed, motion } = store.state.getState().preferences;
  const less = motion === 'less' || (motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches);
  return less || document.hidden ? 0 : animationSpeed;
}

type Sized = { readonly game: Game; readonly place: HTMLElement; readonly frame: () => Frame; readonly redraw: () => void };

function followSize({ game, place, frame, redraw }: Sized): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    const { width, height, pixelRatio } = frame();
    game.scale.resize(width * pixelRatio, height * pixelRatio);
    // Last: this, and only this, writes the canvas's size on the page at a density of 1.
    game.scale.setZoom(1 / pixelRatio);
    redraw();
  };
  new ResizeObserver(() => {
    clearTimeout(pause);
    pause = setTimeout(fit, RESIZE_PAUSE);
  }).observe(place);
}

/** A lost context takes what was drawn into textures with it: they are made again before the scene is. */
function followContext(game: Game, director: Director): void {
  game.canvas.addEventListener('webglcontextrestored', () => setTimeout(director.redraw));
}

function followStore(store: PageStore, director: Director): void {
  let skips = store.state.getState().stage.skips;
  let last: StageModel | undefined;
  const follow = (): void => {
    const state = store.state.getState();
    if (state.stage.skips !== skips) {
      skips = state.stage.skips;
      director.skip();
    }
    const next = stageModel(state);
    if (!isSame(last, next)) {
      last = next;
      director.show(next);
    }
  };
  let free = store.state.getState().stage.free;
  store.state.subscribe((state) => {
    follow();
    if (state.stage.free !== free) {
      free = state.stage.free;
      director.redraw();
    }
  });
  follow();
}

function isSame(one: StageModel | undefined, other: StageModel | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.key === other.key && one.now === other.now && one.view === other.view && one.sitting === other.sitting && one.pointed === other.pointed && one.step === other.step;
}
