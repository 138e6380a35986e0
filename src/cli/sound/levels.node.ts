/**
 * Loudness by numbers: what a sound measures, and how it is brought to the loudness that it should have.
 * Source: a simple form of ITU-R BS.1770: the mean square of the loudest 400 milliseconds, the low end taken off first.
 */
import { decibels, RATE, type Samples, samplesOf } from './arithmetic.node.ts';
import { highpass } from './filters.node.ts';
import { louder } from './shaping.node.ts';

const WINDOW = 0.4;
/** What the ear, and a laptop, makes little of. */
const DEEP = 90;
/** No sample goes beyond it, so that coding does not clip. */
const MOST = decibels(-2);
const STILL = 20;

/** Brings the loudest part to `level` (decibels below full scale), takes a constant offset out and holds the peak. */
export function levelled(sound: Samples, { level, loop }: { readonly level: number; readonly loop: boolean }): Samples {
  const centred = loop ? roundly(sound) : highpass(sound, STILL);
  const factor = decibels(level) / loudestPart(centred);
  const loud = louder(centred, factor);
  const peak = peakOf(loud);
  return peak > MOST ? louder(loud, MOST / peak) : loud;
}

/** A loop is filtered as if it had been running for ever: its first turn only sets the filter going. */
function roundly(sound: Samples): Samples {
  const twice = new Float32Array(sound.length * 2);
  twice.set(sound);
  twice.set(sound, sound.length);
  return highpass(twice, STILL).slice(sound.length);
}

/** A few milliseconds in and out, so that a sound that is cut at its end does not click. */
export function softEnds(sound: Samples): Samples {
  const [rise, fall] = [samplesOf(0.002), samplesOf(0.03)];
  return sound.map((sample, index) => sample * Math.min(1, index / rise, (sound.length - 1 - index) / fall));
}

export function peakOf(sound: Samples): number {
  return sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

export function meanOf(sound: Samples): number {
  return sound.reduce((sum, sample) => sum + sample, 0) / sound.length;
}

/** Root of the mean square of the loudest 400 milliseconds, as a ratio of full scale. */
export function loudestPart(sound: Samples): number {
  const heard = highpass(sound, DEEP);
  const length = Math.min(heard.length, Math.round(WINDOW * RATE));
  let sum = 0;
  let most = 0;
  heard.forEach((sample, index) => {
    const gone = index >= length ? (heard[index - length] ?? 0) : 0;
    sum += sample * sample - gone * gone;
    if (index >= length - 1) most = Math.max(most, sum);
  });
  return Math.sqrt(most / length);
}
