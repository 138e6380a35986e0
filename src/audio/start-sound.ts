/**
 * Listens to the store and plays what is to be heard, with captions for who wants them.
 * Not here: what an event sounds like (cue-table.ts), and Howler (player.ts).
 * Invariant: it changes nothing of the game; what it writes into the store is the last caption and whether there is sound.
 */
import type { PageState, PageStore } from '../store/index.ts';
import { ambienceOf } from './ambience.ts';
import { FRESH_EARS, groundOf, type Heard, listen } from './listening.ts';
import { createPlayer, type Player } from './player.ts';
import { createQueue } from './queue.ts';
import { NOTES } from './sounds.ts';

/** Between two cues, and between two notes of the motif, in milliseconds. */
const CUE_APART = 420;
const NOTE_APART = 300;

let started = false;

/** Once for the page's life, after the first gesture. */
export function startSound(store: PageStore): void {
  if (started) return;
  started = true;
  const player = createPlayer({ onReady: () => store.actions.setSound('on'), onFailure: () => store.actions.setSound('failed') });
  const queue = createQueue();
  let ears = FRESH_EARS;
  let seen: PageState | undefined;
  const follow = (): void => {
    const state = store.state.getState();
    const before = seen;
    seen = state;
    if (before?.preferences !== state.preferences) player.setVolumes(state.preferences);
    if (before !== undefined && before.stage.skips !== state.stage.skips) queue.clear();
    if (before?.screen === state.screen && before.game === state.game && before.replay === state.replay) return;
    player.surround(ambienceOf(state));
    const ground = groundOf(state);
    const listened = listen(ears, ground);
    ears = listened.ears;
    if (ground === undefined) {
      queue.clear();
      player.hush();
    }
    if (listened.heard.cues.length > 0 || listened.heard.notes > 0) play(listened.heard, { store, player, queue });
  };
  store.state.subscribe(follow);
  follow();
}

type Means = { readonly store: PageStore; readonly player: Player; readonly queue: ReturnType<typeof createQueue> };

/** One after the other; what was still to come of an earlier step is dropped. */
function play({ cues, notes }: Heard, { store, player, queue }: Means): void {
  const caption = (sound: string): void => {
    if (store.state.getState().preferences.captions) store.actions.caption(sound);
  };
  queue.clear();
  cues.forEach((cue, index) => queue.after(index * CUE_APART, () => {
    player.effect(cue);
    caption(cue);
  }));
  const motif = cues.length * CUE_APART;
  NOTES.slice(0, notes).forEach((note, index) => queue.after(motif + index * NOTE_APART, () => player.note(note)));
  if (notes > 0) queue.after(motif, () => caption(`motif-${notes}`));
}
