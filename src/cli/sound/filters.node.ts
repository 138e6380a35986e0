/**
 * Filters: what takes the low or the high out of a sound, or leaves only a band, fixed or moving.
 * Source: the biquad of R. Bristow-Johnson's "Audio EQ Cookbook"; the moving band is V. Zavalishin's state variable
 * filter ("The Art of VA Filter Design", 2012).
 */
import { cosine, RATE, type Samples, sine } from './arithmetic.node.ts';

/** Sharpness without a peak at the edge. */
const FLAT = Math.SQRT1_2;

type Biquad = { readonly b0: number; readonly b1: number; readonly b2: number; readonly a1: number; readonly a2: number };

/** Takes out what is above the frequency (hertz). */
export function lowpass(sound: Samples, hertz: number, sharpness = FLAT): Samples {
  return filtered(sound, hertz, sharpness, ({ turned }) => [(1 - turned) / 2, 1 - turned, (1 - turned) / 2]);
}

/** Takes out what is below the frequency. */
export function highpass(sound: Samples, hertz: number, sharpness = FLAT): Samples {
  return filtered(sound, hertz, sharpness, ({ turned }) => [(1 + turned) / 2, -(1 + turned), (1 + turned) / 2]);
}

/** Leaves a band around the frequency: the sharper, the narrower. */
export function bandpass(sound: Samples, hertz: number, sharpness: number): Samples {
  return filtered(sound, hertz, sharpness, ({ alpha }) => [alpha, 0, -alpha]);
}

function filtered(
  sound: Samples, hertz: number, sharpness: number, forward: (shape: { readonly turned: number; readonly alpha: number }) => readonly [number, number, number],
): Samples {
  const turned = cosine(hertz / RATE);
  const alpha = sine(hertz / RATE) / (2 * sharpness);
  const [b0, b1, b2] = forward({ turned, alpha });
  const scale = 1 + alpha;
  return run(sound, { b0: b0 / scale, b1: b1 / scale, b2: b2 / scale, a1: (-2 * turned) / scale, a2: (1 - alpha) / scale });
}

function run(sound: Samples, { b0, b1, b2, a1, a2 }: Biquad): Samples {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** A band that moves: its frequency at each second, in hertz. */
export function movingBand(sound: Samples, hertzAt: (second: number) => number, sharpness: number): Samples {
  let [first, second] = [0, 0];
  return sound.map((x, index) => {
    const angle = hertzAt(index / RATE) / (2 * RATE);
    const g = sine(angle) / cosine(angle);
    const band = (first + g * (x - second)) / (1 + g * (g + 1 / sharpness));
    const low = second + g * band;
    first = 2 * band - first;
    second = 2 * low - second;
    return band / sharpness;
  });
}
