/**
 * What a place sounds like, and what the weather of the talks lays over it: loops without a seam.
 * Invariant: whatever moves regularly in a loop fits into it a whole number of times.
 */
import { chances, noise, render, type Samples, sine } from './arithmetic.node.ts';
import { bandpass, highpass, lowpass, movingBand } from './filters.node.ts';
import { inRoom, looped, mixed, mixedRound, type Part, shaped, strike, glide } from './shaping.node.ts';
import { rustle } from './instruments.node.ts';

const SEAM = 1;

/** Sea below the house, one long wave a loop, and insects so faint that they are missed only when they stop. */
export function muscatNight(): Samples {
  const seconds = 6;
  const wave = (second: number): number => 0.56 + 0.31 * sine(second / seconds) + 0.13 * sine((2 * second) / seconds + 0.1);
  const deep = shaped(lowpass(noise(seconds + SEAM, 11), 420), wave);
  const foam = shaped(highpass(lowpass(noise(seconds + SEAM, 12), 3400), 900), (second) => wave(second - 0.7) * wave(second - 0.7));
  const sea = looped(mixed(seconds + SEAM, [[0, deep, 2.2], [0, foam, 0.35]]), seconds, SEAM);
  return mixedRound(seconds, [[0, sea], ...chirps()]);
}

/** Three short pulses and a pause, as a cricket far off. */
function chirps(): readonly Part[] {
  const pulse = render(0.022, (second) => sine(4100 * second) * sine(second / 0.044));
  return [0.2, 0.95, 1.75, 2.6, 3.35, 4.2, 5.05].flatMap((at, index) =>
    [0, 0.034, 0.068].map((later): Part => [at + later, pulse, index % 2 === 0 ? 0.02 : 0.013]));
}

/** Street air through an open window: a wide soft breath, and voices too far off to be words. */
export function romeDay(): Samples {
  const seconds = 5;
  const air = shaped(lowpass(highpass(noise(seconds + SEAM, 21), 120), 900), (second) => 0.8 + 0.2 * sine(second / seconds + 0.3));
  return looped(mixed(seconds + SEAM, [[0, air, 0.7], ...VOICES.map(voice)]), seconds, SEAM);
}

/** Hertz of a voice, and its syllables a loop. */
const VOICES = [[330, 7], [520, 11], [760, 13]] as const;

function voice([hertz, syllables]: readonly [number, number], index: number): Part {
  const speech = (second: number): number => Math.max(0, sine((syllables * second) / 5)) * (0.6 + 0.4 * sine(second / 5 + index * 0.35));
  return [0, shaped(bandpass(noise(5 + SEAM, 22 + index), hertz, 6), speech), 0.8];
}

/** Rain on a sill and on the lake beyond it. */
export function genevaRain(): Samples {
  const seconds = 5;
  const next = chances(31);
  const veil = looped(highpass(lowpass(noise(seconds + SEAM, 32), 6500), 1100), seconds, SEAM);
  const drops = Array.from({ length: 620 }, (_, index): Part => {
    const isNear = index % 14 === 0;
    const hertz = isNear ? 700 + next() * 500 : 1800 + next() * 3800;
    const drop = shaped(bandpass(noise(0.03, 40 + index), hertz, isNear ? 6 : 3), strike(0.001, isNear ? 0.008 : 0.004));
    return [next() * seconds, drop, (isNear ? 1.1 : 0.8) * (0.2 + next() * next())];
  });
  return mixedRound(seconds, [[0, veil, 0.16], ...drops]);
}

/** An office at night: air, the hum of its lamps, now and then a sheet. */
export function workroom(): Samples {
  const seconds = 5;
  const air = looped(lowpass(highpass(noise(seconds + SEAM, 51), 90), 480), seconds, SEAM);
  const hum = render(seconds, (second) => sine(100 * second) * 0.5 + sine(200 * second + 0.1) * 0.3 + sine(300 * second) * 0.12 + sine(400 * second) * 0.05);
  return mixedRound(seconds, [[0, air], [0, hum, 0.1], [1.3, rustle(0.5, 16, 52), 0.1], [3.6, rustle(0.35, 9, 53), 0.07]]);
}

/** A steady dry wind. */
export function hazeWind(): Samples {
  const seconds = 5;
  const gust = (second: number): number => 0.75 + 0.25 * sine(second / seconds);
  return looped(shaped(movingBand(noise(seconds + SEAM, 61), (second) => 330 + 110 * sine(second / seconds + 0.1), 1.6), gust), seconds, SEAM);
}

/** A harder one, with sand on the shutters. */
export function sandWind(): Samples {
  const seconds = 5;
  const gust = (second: number): number => 0.65 + 0.25 * sine(second / seconds) + 0.1 * sine((3 * second) / seconds + 0.2);
  const wind = movingBand(noise(seconds + SEAM, 71), (second) => 620 + 240 * sine(second / seconds) + 90 * sine((3 * second) / seconds), 2.4);
  const sand = highpass(lowpass(noise(seconds + SEAM, 72), 7000), 3000);
  return looped(mixed(seconds + SEAM, [[0, shaped(wind, gust)], [0, shaped(sand, (second) => gust(second) * gust(second)), 0.07]]), seconds, SEAM);
}

/** Thunder beyond the horizon: a roll that never quite ends. */
export function thunderFar(): Samples {
  const seconds = 5;
  const roll = (second: number): number => 0.4 + 0.35 * Math.max(0, sine(second / seconds)) + 0.25 * Math.max(0, sine((2 * second) / seconds + 0.35));
  const low = lowpass(noise(seconds + SEAM, 81), 130);
  const grumble = bandpass(noise(seconds + SEAM, 82), 210, 1.2);
  return looped(shaped(mixed(seconds + SEAM, [[0, low, 2], [0, grumble, 0.6]]), roll), seconds, SEAM);
}

/** A siren many streets away: it rises and falls once a loop, more echo than tone. */
export function sirenFar(): Samples {
  const seconds = 5;
  const wail = shaped(glide(seconds * 2, (second) => 430 - 110 * sine(second / seconds + 0.25)), (second) => 0.6 - 0.4 * sine(second / seconds + 0.25));
  const far = inRoom(lowpass(wail, 700), { half: 0.5, share: 0.8, tail: 0, dark: 900 });
  const air = looped(lowpass(noise(seconds + SEAM, 91), 300), seconds, SEAM);
  // The second turn has the echo of the first under it, and the pitch comes back to its beginning in a whole number of turns.
  return mixedRound(seconds, [[0, far.subarray(far.length / 2)], [0, air, 0.3]]);
}
