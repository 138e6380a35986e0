/**
 * All sounds in one: where each begins, how long it is, and the samples as a coder takes them.
 * Not here: the coder and the disk (../sound.node.ts).
 * Invariant: between two sounds there is more stillness than any decoder's delay; around a loop there is more of the same
 * loop, so that a loop that is cut a little early or late has no seam either.
 */
import { createHash } from 'node:crypto';
import { RATE, type Samples, samplesOf } from './arithmetic.node.ts';
import { RECIPES, renderRecipe } from './recipe.node.ts';

export type SpriteEntry = { readonly startMilliseconds: number; readonly lengthMilliseconds: number; readonly loop: boolean };
export type Sprite = Readonly<Record<string, SpriteEntry>>;
export type Rendered = { readonly name: string; readonly loop: boolean; readonly samples: Samples };

/** Stillness between two sounds, and what a loop goes on for on both sides, in seconds. */
const GAP = 0.1;
/** A decoder may begin so much later than it should: the end of a sound is moved by it. */
const DELAY = 0.06;

export function renderAll(): readonly Rendered[] {
  return RECIPES.map((recipe) => ({ name: recipe.name, loop: recipe.loop, samples: renderRecipe(recipe) }));
}

/** The whole, and what lies where in it. */
export function joined(sounds: readonly Rendered[]): { readonly sprite: Sprite; readonly samples: Samples } {
  const sprite: Record<string, SpriteEntry> = {};
  const pieces: Samples[] = [];
  let at = 0;
  const add = (piece: Samples): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const still = new Float32Array(samplesOf(GAP));
  for (const { name, loop, samples } of sounds) {
    const edge = samplesOf(GAP);
    add(loop ? samples.slice(-edge) : still);
    const tail = loop ? 0 : DELAY;
    sprite[name] = { startMilliseconds: milliseconds(at), lengthMilliseconds: milliseconds(samples.length + samplesOf(tail)), loop };
    add(samples);
    add(loop ? samples.slice(0, edge) : still);
  }
  return { sprite, samples: concatenated(pieces) };
}

function milliseconds(samples: number): number {
  return Math.round((samples / RATE) * 1000);
}

function concatenated(pieces: readonly Samples[]): Samples {
  const whole = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** As whole numbers of 16 bits. */
export function sixteenBits(samples: Samples): Int16Array {
  return Int16Array.from(samples, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767));
}

/** SHA-256 of the samples as 16 bits, little end first. */
export function digestOf(samples: Samples): string {
  const numbers = sixteenBits(samples);
  const bytes = new DataView(new ArrayBuffer(numbers.length * 2));
  numbers.forEach((number, index) => bytes.setInt16(index * 2, number, true));
  return createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex');
}
