// Composition root of the browser game: the only file that sees every room.
import { createGameLock, createIdbStorage, createLibrary, createPageStore, type PageStore } from './store/index.ts';
import { followAppearance, mountPage } from './ui/index.ts';
import { createAnalyst, createPageWorker, startAnalyst, startPageWorker } from './workers/index.ts';

allowOwnScripts();

const later = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const worker = createPageWorker({ start: startPageWorker, later, onGone: () => store.actions.reportWorkerGone(), onBrokeOff: (why) => store.actions.reportBrokeOff(why) });

const store: PageStore = createPageStore(createIdbStorage(), {
  library: createLibrary(new URL('scenarios/', document.baseURI).href),
  now: () => Date.now(),
  newId: () => crypto.getRandomValues(new Uint32Array(4)).reduce((id, part) => id + part.toString(36), 'g'),
  draw: (count) => Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * count),
  files: worker,
  agents: { think: worker.think, askAgain: worker.askAgain, pause },
  advise: worker.advise,
  analyst: createAnalyst({ start: startAnalyst, workers: Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1)), pause }),
  lock: createGameLock('locks' in navigator ? navigator.locks : undefined),
  later,
  address: {
    read: () => location.hash,
    write: (fragment) => history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`),
  },
});

followAppearance(store);
const place = document.querySelector('#app');
if (place !== null) mountPage(place, store);
void store.actions.open();
// Somebody pasted a link into the address of a page that is open already.
addEventListener('hashchange', () => void store.actions.openLink());
// A page that the browser brings back out of its memory may be in other hands now.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) store.actions.leaveSeat();
});

const stage = document.querySelector<HTMLElement>('#stage');
if (stage !== null) followCanvas(stage);

followGesture();

/** Browsers let a page sound only after a gesture; until then nothing of it is loaded. */
function followGesture(): void {
  const gestures = ['pointerdown', 'keydown'];
  const begin = (): void => {
    for (const gesture of gestures) removeEventListener(gesture, begin, { capture: true });
    import('./audio/index.ts').then(({ startSound }) => startSound(store), () => store.actions.setSound('failed'));
  };
  for (const gesture of gestures) addEventListener(gesture, begin, { capture: true });
}

/**
 * The pictured world, unless the player wants papers only. To make it takes the page's whole attention for a moment:
 * that is when a round's papers have been painted, or while somebody lingers on another screen.
 */
function followCanvas(stagePlace: HTMLElement): void {
  const lingering = 1000;
  let cancel: (() => void) | undefined;
  const follow = (): void => {
    const { screen, preferences, stage: { canvas }, game } = store.state.getState();
    cancel?.();
    cancel = undefined;
    if (screen === 'opening' || preferences.textView || canvas !== 'waiting') return;
    const atRound = screen === 'replay' || (game?.sitting.kind === 'seat' && game.sitting.paper === 'round');
    cancel = atRound ? afterPaint(begin) : later(lingering, begin);
  };
  const begin = (): void => {
    if (!hasWebGl()) return store.actions.setCanvas('failed');
    store.actions.setCanvas('starting');
    import('./scenes/index.ts')
      .then(({ startStage }) => startStage(store, stagePlace))
      .then(() => store.actions.setCanvas('on'), () => store.actions.setCanvas('failed'));
  };
  store.state.subscribe(follow);
  follow();
}

function afterPaint(run: () => void): () => void {
  let cancel: (() => void) | undefined;
  const frame = requestAnimationFrame(() => { cancel = later(0, run); });
  return () => {
    cancelAnimationFrame(frame);
    cancel?.();
  };
}

/** Without it the pictured world is not even fetched. */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/**
 * The page's policy (vite.config.ts) lets no address become a script or worker unless this policy agrees:
 * only files of the page's own origin do.
 */
function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError(`Not a script of this page: ${address}`);
    },
  });
}
