/**
 * The loudspeaker: the one file with Howler. One sprite, decoded once for Web Audio; loops that fade, single sounds, volumes.
 * Not here: what is to be heard (listening.ts, ambience.ts).
 * Invariant: made after the first gesture and not before; what cannot be played is silence, never an error on the page.
 */
import { Howl, Howler } from 'howler';
import sprite from '../../assets/sound/sprite.json' with { type: 'json' };
import type { Preferences } from '../store/index.ts';
import type { Ambience } from './ambience.ts';
import { MOST_CUES } from './listening.ts';
import type { Loop, SoundName } from './sounds.ts';

export type Player = {
  /** One sound among the effects. */
  readonly effect: (name: SoundName) => void;
  /** One sound among the music. */
  readonly note: (name: SoundName) => void;
  /** Fades to what is to sound all the time. */
  readonly surround: (ambience: Ambience) => void;
  readonly setVolumes: (volumes: Volumes) => void;
  /** Ends every single sound at once. */
  readonly hush: () => void;
};

export type Volumes = Pick<Preferences, 'musicPercent' | 'effectsPercent' | 'muted'>;
export type PlayerEvents = { readonly onReady: () => void; readonly onFailure: () => void };

/** Room for several sounds at once. */
const MASTER = 0.8;
const FADE_MILLISECONDS = 1200;
const FALL_MILLISECONDS = 250;

type Playing = { readonly id: number; readonly loudness: number };

export function createPlayer({ onReady, onFailure }: PlayerEvents): Player {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  const howl = new Howl({ src: [new URL('../../assets/sound/sprite.mp3', import.meta.url).href], sprite: spriteOf() });
  Howler.volume(MASTER);
  keepAwake();
  let volumes: Volumes = { musicPercent: 0, effectsPercent: 0, muted: true };
  let wanted: Ambience = {};
  const loops = new Map<Loop, Playing>();
  const effects = new Set<number>();
  const notes = new Set<number>();
  const isReady = (): boolean => howl.state() === 'loaded';

  const surround = (): void => {
    if (!isReady()) return;
    const music = volumes.musicPercent / 100;
    const milliseconds = Object.keys(wanted).length === 0 ? FALL_MILLISECONDS : FADE_MILLISECONDS;
    for (const name of new Set([...loops.keys(), ...(Object.keys(wanted) as Loop[])])) fadeLoop({ howl, loops }, name, { loudness: (wanted[name] ?? 0) * music, milliseconds });
  };
  const once = (among: Set<number>, name: SoundName, volume: number): void => {
    if (!isReady() || volume === 0 || Howler.ctx.state !== 'running') return;
    const id = howl.play(name);
    howl.volume(volume, id);
    among.add(id);
    howl.once('end', () => among.delete(id), id);
  };
  const end = (among: Set<number>): void => {
    for (const id of among) howl.off('end', undefined, id).stop(id);
    among.clear();
  };

  howl.once('load', () => {
    surround();
    onReady();
  });
  howl.once('loaderror', () => {
    howl.unload();
    onFailure();
  });
  return {
    effect(name) {
      if (effects.size < MOST_CUES) once(effects, name, volumes.effectsPercent / 100);
    },
    note: (name) => once(notes, name, volumes.musicPercent / 100),
    surround(ambience) {
      wanted = ambience;
      surround();
    },
    setVolumes(next) {
      volumes = next;
      Howler.mute(next.muted);
      surround();
    },
    hush() {
      end(effects);
      end(notes);
    },
  };
}

/** From where the loop is now to its new loudness. A loop that is silent is ended, so that it costs nothing. */
function fadeLoop({ howl, loops }: { howl: Howl; loops: Map<Loop, Playing> }, name: Loop, { loudness, milliseconds }: { loudness: number; milliseconds: number }): void {
  const playing = loops.get(name);
  if ((playing?.loudness ?? 0) === loudness) return;
  const id = playing?.id ?? howl.play(name);
  const now = playing === undefined ? 0 : Number(howl.volume(id));
  // Howler never ends a fade that leads nowhere.
  if (now === loudness) howl.volume(loudness, id);
  else howl.fade(now, loudness, milliseconds, id);
  loops.set(name, { id, loudness });
  if (loudness > 0) return;
  loops.delete(name);
  setTimeout(() => howl.stop(id), milliseconds);
}

/** As Howler wants it: name → start and length in milliseconds, and whether it is a loop. */
function spriteOf(): Record<SoundName, [number, number, boolean]> {
  const entries = Object.entries(sprite).map(([name, { startMilliseconds, lengthMilliseconds, loop }]) => [name, [startMilliseconds, lengthMilliseconds, loop]] as const);
  return Object.fromEntries(entries) as Record<SoundName, [number, number, boolean]>;
}

/** A hidden tab is still. Browsers stop sound for reasons of their own too: it goes on when the tab is seen again, or at the next gesture. */
function keepAwake(): void {
  const resume = (): void => {
    if (!document.hidden && Howler.ctx.state !== 'running') void Howler.ctx.resume();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void Howler.ctx.suspend();
    else resume();
  });
  for (const gesture of ['pointerdown', 'pointerup', 'keydown']) document.addEventListener(gesture, resume, { capture: true, passive: true });
}
