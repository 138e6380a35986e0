/**
 * The names of all sounds. What lies where in the sprite is assets/sound/sprite.json; a test holds both together.
 * Not here: when a sound is heard (cue-table.ts, ambience.ts).
 */

/** What a place sounds like. */
export const TONES = ['muscat-night', 'rome-day', 'geneva-rain', 'workroom'] as const;
/** What the escalation ladder lays over it, from its lower rungs to its upper ones. */
export const LAYERS = ['haze-wind', 'sand-wind', 'thunder-far', 'siren-far'] as const;
export type Loop = (typeof TONES)[number] | (typeof LAYERS)[number];

/** The motif of trust, in the order in which its notes are played. */
export const NOTES = ['note-1', 'note-2', 'note-3', 'note-4', 'note-5', 'note-6', 'note-7'] as const;

/** Every cue with its weight: where a step has more to tell than can be told, the heavier are heard. */
export const CUE_WEIGHTS = {
  'paper-turn': 1,
  'tea-glass': 1,
  seal: 2,
  door: 2,
  'paper-lay': 3,
  footsteps: 3,
  'jet-far': 4,
  stamp: 4,
  telegraph: 4,
  'sting-sea': 4,
  'sting-money': 4,
  'sting-street': 4,
  'sting-force': 4,
  'sting-clock': 4,
  'sting-agency': 4,
  'sting-politics': 4,
  'sting-diplomacy': 4,
  'pen-initial': 5,
  'pen-strike': 5,
  bell: 6,
  'storm-nearer': 6,
  'storm-passes': 6,
  'siren-short': 7,
  'sting-strike': 8,
} as const;
export type Cue = keyof typeof CUE_WEIGHTS;

export type SoundName = Loop | (typeof NOTES)[number] | Cue;
