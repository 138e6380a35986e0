/**
 * The arithmetic of the recipe: seconds into samples, sine and halving by polynomials, seeded noise.
 * Not here: Math.sin, Math.pow, Math.exp, Math.random; engines differ in them, and the recipe's digests must not.
 * Invariant: only + − × ÷ in a fixed order, so that every machine renders the same samples.
 */

/** Samples a second: what a far wind and a pen need, and no more. */
export const RATE = 22_050;

/** One channel between −1 and 1. */
export type Samples = Float32Array;

export function samplesOf(seconds: number): number {
  return Math.round(seconds * RATE);
}

/** A sound of that length, sample by sample. */
export function render(seconds: number, sampleAt: (second: number, index: number) => number): Samples {
  return Float32Array.from({ length: samplesOf(seconds) }, (_, index) => sampleAt(index / RATE, index));
}

const TURN = Math.PI * 2;
/** 1/3!, 1/5!, … of the sine's series, the last first. */
const SINE_TERMS = [1 / 6_227_020_800, -1 / 39_916_800, 1 / 362_880, -1 / 5040, 1 / 120, -1 / 6, 1];

/** Sine of an angle in turns: sine(0.25) is 1. */
export function sine(turns: number): number {
  const part = turns - Math.floor(turns + 0.5);
  const folded = part > 0.25 ? 0.5 - part : part < -0.25 ? -0.5 - part : part;
  const angle = folded * TURN;
  const square = angle * angle;
  return angle * SINE_TERMS.reduce((sum, term) => sum * square + term, 0);
}

export function cosine(turns: number): number {
  return sine(turns + 0.25);
}

/** 2 to the power of −times: halving(1) is 0.5; negative times double. */
export function halving(times: number): number {
  const whole = Math.floor(times);
  const angle = -(times - whole) * Math.LN2;
  let rest = 1;
  for (let term = 14; term > 0; term -= 1) rest = 1 + (rest * angle) / term;
  for (let step = 0; step < Math.abs(whole); step += 1) rest = whole > 0 ? rest / 2 : rest * 2;
  return rest;
}

/** A ratio of loudness: decibels(-6) is about a half. */
export function decibels(level: number): number {
  return halving(-level / 6.020599913279624);
}

/** A stream of numbers from 0 to below 1 (mulberry32); the same seed gives the same stream. */
export function chances(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** White noise. */
export function noise(seconds: number, seed: number): Samples {
  const next = chances(seed);
  return render(seconds, () => next() * 2 - 1);
}
