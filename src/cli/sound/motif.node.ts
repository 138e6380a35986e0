/**
 * The motif of trust: seven plucked notes that are played one after the other, as many as there is trust.
 * The scale is D G A C D E A: open fourths and fifths that Arab and Persian modes share, with no third to make it glad or sad.
 */
import type { Samples } from './arithmetic.node.ts';
import { pluck } from './instruments.node.ts';
import { inRoom } from './shaping.node.ts';

/** In equal temperament from A at 220 hertz. */
const HERTZ = [146.832, 220, 195.998, 261.626, 293.665, 329.628, 440];

export function motifNote(index: number): Samples {
  return inRoom(pluck(HERTZ[index] ?? 220, 1.25, 300 + index * 10), { half: 0.16, share: 0.24, tail: 0.15 });
}

export const NOTES = HERTZ.length;
