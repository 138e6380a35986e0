/**
 * Instruments: a plucked double string, a frame drum, glass and bell by their partials, strokes on paper, knocks on wood.
 * Source of the string: K. Karplus and A. Strong, "Digital Synthesis of Plucked-String and Drum Timbres", 1983.
 */
import { chances, noise, RATE, render, type Samples, samplesOf, sine } from './arithmetic.node.ts';
import { bandpass, highpass, lowpass } from './filters.node.ts';
import { curve, louder, mixed, type Part, shaped, strike } from './shaping.node.ts';

/** A course of two strings a little apart in pitch, over a wooden body: something between oud and qanun. */
export function pluck(hertz: number, seconds: number, seed: number): Samples {
  const strings = mixed(seconds, [[0, string(hertz, seconds, seed)], [0.004, string(hertz * 1.0021, seconds, seed + 1), 0.8]]);
  const body = mixed(seconds, [[0, strings, 0.75], [0, bandpass(strings, 210, 2), 0.5], [0, bandpass(strings, 440, 2), 0.3]]);
  return shaped(highpass(body, 70), curve([[0, 1], [seconds * 0.6, 1], [seconds, 0]]));
}

/** Share of the string from the bridge at which it is plucked. */
const PLUCKED_AT = 0.17;
/** How much of the string's loop is kept on each turn. */
const KEPT = 0.9965;

function string(hertz: number, seconds: number, seed: number): Samples {
  const period = RATE / hertz - 0.5;
  const whole = Math.floor(period);
  const between = period - whole;
  const out = new Float32Array(samplesOf(seconds));
  const burst = excitation(whole + 1, seed);
  let before = 0;
  for (let index = 0; index < out.length; index += 1) {
    const delayed = (out[index - whole] ?? 0) * (1 - between) + (out[index - whole - 1] ?? 0) * between;
    const turned = KEPT * (delayed + before) * 0.5;
    before = delayed;
    out[index] = turned + (burst[index] ?? 0);
  }
  return out;
}

/** One period of softened noise, with the notch that the place of plucking leaves. */
function excitation(length: number, seed: number): Samples {
  const burst = lowpass(noise((length + 0.5) / RATE, seed), 3200);
  const notch = Math.max(1, Math.round(length * PLUCKED_AT));
  return burst.map((sample, index) => (sample - (burst[index - notch] ?? 0)) * 0.5);
}

/** A soft frame drum: a membrane that falls a little in pitch, and the hand on the skin. */
export function drum(hertz: number, seconds: number, seed: number): Samples {
  let turns = 0;
  const skin = render(seconds, (second) => {
    turns += (hertz * (1 + 0.35 * strike(0.001, 0.02)(second))) / RATE;
    return sine(turns) * 0.8 + sine(turns * 1.59) * 0.25;
  });
  const hand = shaped(lowpass(noise(seconds, seed), 1400), strike(0.001, 0.012));
  return mixed(seconds, [[0, shaped(skin, strike(0.004, 0.09))], [0, hand, 0.5]]);
}

/** A partial: hertz, loudness, seconds until it has half of it. */
export type Partial = readonly [hertz: number, loudness: number, half: number];

/** Glass, metal, a small bell: partials that die away each in its time. */
export function struck(seconds: number, partials: readonly Partial[]): Samples {
  const parts = partials.map(([hertz, loudness, half]): Part => [0, shaped(render(seconds, (second) => sine(hertz * second)), strike(0.002, half)), loudness]);
  return shaped(mixed(seconds, parts), curve([[seconds * 0.7, 1], [seconds, 0]]));
}

/** A knock on wood, a step, a stamp: a short thud with a click on it. */
export function knock({ hertz, half, click, seed }: { hertz: number; half: number; click: number; seed: number }): Samples {
  const seconds = half * 8 + 0.05;
  const thud = shaped(render(seconds, (second) => sine(hertz * second) + 0.5 * sine(hertz * 1.73 * second + 0.1)), strike(0.002, half));
  const tick = shaped(bandpass(noise(seconds, seed), hertz * 9, 0.9), strike(0.001, 0.008));
  const wood = shaped(bandpass(noise(seconds, seed + 1), hertz * 3.1, 2.5), strike(0.002, half * 0.7));
  return mixed(seconds, [[0, thud, 0.6], [0, wood, 1.4], [0, tick, click]]);
}

/** A stroke of a nib: noise that the paper's grain roughens. */
export function stroke(seconds: number, seed: number): Samples {
  const next = chances(seed + 7);
  let grain = 1;
  const scratched = noise(seconds, seed).map((sample) => {
    if (next() < 0.012) grain = 0.35 + next() * 0.65;
    return sample * grain;
  });
  const shape = curve([[0, 0], [seconds * 0.12, 0.7], [seconds * 0.55, 1], [seconds * 0.9, 0.55], [seconds, 0]]);
  return shaped(mixed(seconds, [[0, bandpass(scratched, 3300, 1.1)], [0, bandpass(scratched, 1500, 1.5), 0.5]]), shape);
}

/** Paper in motion: many small folds, the thicker the more there are. */
export function rustle(seconds: number, folds: number, seed: number): Samples {
  const next = chances(seed);
  const crackles = Array.from({ length: folds }, (_, index): Part => {
    const length = 0.006 + next() * 0.03;
    const fold = shaped(bandpass(noise(length, seed + index + 11), 1800 + next() * 4200, 0.8), strike(0.001, length / 4));
    return [next() * (seconds - length), fold, 0.2 + next() * 0.8];
  });
  const air = louder(highpass(lowpass(noise(seconds, seed + 5), 5200), 900), 0.12);
  const shape = curve([[0, 0], [seconds * 0.25, 1], [seconds * 0.6, 0.75], [seconds, 0]]);
  return shaped(mixed(seconds, [[0, air], ...crackles]), shape);
}
