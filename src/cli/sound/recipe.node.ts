/**
 * The list of all sounds: how each is made, how loud it is, whether it is a loop.
 * Invariant: the order here is the order in the sprite.
 */
import type { Samples } from './arithmetic.node.ts';
import * as effects from './effects.node.ts';
import { levelled, softEnds } from './levels.node.ts';
import { motifNote, NOTES } from './motif.node.ts';
import * as stings from './stings.node.ts';
import * as tones from './tones.node.ts';

export type Recipe = {
  readonly name: string;
  readonly make: () => Samples;
  /** Decibels below full scale, of the loudest 400 milliseconds. */
  readonly level: number;
  readonly loop: boolean;
};

/** Tones are kept louder than they are heard, so that the coder does not throw their quiet parts away (src/audio/ambience.ts). */
const TONE_LEVEL = -26;

const loop = (name: string, make: () => Samples): Recipe => ({ name, make, level: TONE_LEVEL, loop: true });
const once = (name: string, make: () => Samples, level: number): Recipe => ({ name, make, level, loop: false });

export const RECIPES: readonly Recipe[] = [
  loop('muscat-night', tones.muscatNight),
  loop('rome-day', tones.romeDay),
  loop('geneva-rain', tones.genevaRain),
  loop('workroom', tones.workroom),
  loop('haze-wind', tones.hazeWind),
  loop('sand-wind', tones.sandWind),
  loop('thunder-far', tones.thunderFar),
  loop('siren-far', tones.sirenFar),
  ...Array.from({ length: NOTES }, (_, index) => once(`note-${index + 1}`, () => motifNote(index), -22)),
  once('paper-lay', effects.paperLay, -22),
  once('paper-turn', effects.paperTurn, -23),
  once('pen-strike', effects.penStrike, -23),
  once('pen-initial', effects.penInitial, -23),
  once('stamp', effects.stamp, -21),
  once('door', effects.door, -22),
  once('footsteps', effects.footsteps, -24),
  once('tea-glass', effects.teaGlass, -25),
  once('jet-far', effects.jetFar, -23),
  once('siren-short', effects.sirenShort, -24),
  once('seal', effects.seal, -22),
  once('telegraph', effects.telegraph, -23),
  once('bell', effects.bell, -25),
  once('storm-nearer', effects.stormNearer, -22),
  once('storm-passes', effects.stormPasses, -23),
  once('sting-sea', stings.stingSea, -20),
  once('sting-money', stings.stingMoney, -21),
  once('sting-street', stings.stingStreet, -21),
  once('sting-force', stings.stingForce, -20),
  once('sting-clock', stings.stingClock, -21),
  once('sting-strike', stings.stingStrike, -20),
  once('sting-agency', stings.stingAgency, -23),
  once('sting-politics', stings.stingPolitics, -21),
  once('sting-diplomacy', stings.stingDiplomacy, -20),
];

/** The finished sound, before it is coded. */
export function renderRecipe({ make, level, loop: isLoop }: Recipe): Samples {
  const sound = levelled(make(), { level, loop: isLoop });
  return isLoop ? sound : softEnds(sound);
}
