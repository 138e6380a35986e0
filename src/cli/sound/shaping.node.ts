/** Shaping and joining: envelopes, mixing, placing in time, a room's echo, and the seam of a loop. */
import { halving, RATE, render, type Samples, samplesOf, sine } from './arithmetic.node.ts';
import { lowpass } from './filters.node.ts';

/** A point of a curve: at that second, that level. */
export type Point = readonly [second: number, level: number];

/** Straight lines between the points, level outside. Points in order of time. */
export function curve(points: readonly Point[]): (second: number) => number {
  return (second) => {
    const next = points.findIndex(([at]) => at > second);
    const [, last] = points.at(-1) ?? [0, 0];
    if (next === -1) return last;
    const [to, levelTo] = points[next] ?? [0, 0];
    const [from, levelFrom] = points[next - 1] ?? [to, levelTo];
    return to === from ? levelTo : levelFrom + ((levelTo - levelFrom) * (second - from)) / (to - from);
  };
}

/** Rises in `attack` seconds, then halves every `half` seconds. */
export function strike(attack: number, half: number): (second: number) => number {
  return (second) => (second < attack ? second / attack : halving((second - attack) / half));
}

export function shaped(sound: Samples, levelAt: (second: number) => number): Samples {
  return sound.map((sample, index) => sample * levelAt(index / RATE));
}

export function louder(sound: Samples, factor: number): Samples {
  return sound.map((sample) => sample * factor);
}

/** A sound that starts at that second of the whole, at that loudness. */
export type Part = readonly [second: number, sound: Samples, loudness?: number];

/** Parts laid over each other; what lies beyond the end is cut. */
export function mixed(seconds: number, parts: readonly Part[]): Samples {
  const whole = new Float32Array(samplesOf(seconds));
  for (const [second, sound, loudness = 1] of parts) {
    const start = samplesOf(second);
    sound.subarray(0, Math.max(0, whole.length - start)).forEach((sample, index) => {
      whole[start + index] = (whole[start + index] ?? 0) + sample * loudness;
    });
  }
  return whole;
}

/** The same on a circle: what lies beyond the end comes in again at the beginning, as a loop needs it. */
export function mixedRound(seconds: number, parts: readonly Part[]): Samples {
  const whole = new Float32Array(samplesOf(seconds));
  for (const [second, sound, loudness = 1] of parts) {
    const start = samplesOf(second);
    sound.forEach((sample, index) => {
      const place = (start + index) % whole.length;
      whole[place] = (whole[place] ?? 0) + sample * loudness;
    });
  }
  return whole;
}

/** Steady noise-like sound as a loop: the end is laid under the beginning at equal power. The sound must be longer by `seam` seconds. */
export function looped(sound: Samples, seconds: number, seam: number): Samples {
  const length = samplesOf(seconds);
  const edge = samplesOf(seam);
  return sound.slice(0, length).map((sample, index) => {
    if (index >= edge) return sample;
    const quarter = index / edge / 4;
    return sample * sine(quarter) + (sound[length + index] ?? 0) * sine(0.25 - quarter);
  });
}

/** Delays of the echo in seconds: no two a simple fraction of each other (M. Schroeder, 1962). */
const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437];
const SPREADS = [0.005, 0.0017];

/** The sound in a soft room: `half` seconds until the echo has half its loudness, `share` of it in the mix. It rings on for `tail` seconds. */
export function inRoom(sound: Samples, { half, share, tail, dark = 3000 }: { half: number; share: number; tail: number; dark?: number }): Samples {
  const seconds = sound.length / RATE + tail;
  const dry = mixed(seconds, [[0, sound]]);
  const echoes = ECHOES.map((delay) => comb(dry, samplesOf(delay), halving(delay / half)));
  const sum = mixed(seconds, echoes.map((echo): Part => [0, echo, 1 / ECHOES.length]));
  const spread = SPREADS.reduce((wet, delay) => allpass(wet, samplesOf(delay), 0.6), sum);
  return mixed(seconds, [[0, dry, 1 - share], [0, lowpass(spread, dark), share]]);
}

function comb(sound: Samples, delay: number, keep: number): Samples {
  const out = new Float32Array(sound.length);
  sound.forEach((sample, index) => {
    out[index] = sample + keep * (out[index - delay] ?? 0);
  });
  return out;
}

function allpass(sound: Samples, delay: number, keep: number): Samples {
  const out = new Float32Array(sound.length);
  sound.forEach((sample, index) => {
    out[index] = (sound[index - delay] ?? 0) - keep * sample + keep * (out[index - delay] ?? 0);
  });
  return out;
}

/** A tone whose frequency moves: hertz at each second. */
export function glide(seconds: number, hertzAt: (second: number) => number): Samples {
  let turns = 0;
  return render(seconds, (second) => {
    turns += hertzAt(second) / RATE;
    return sine(turns);
  });
}
