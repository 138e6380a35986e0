/** What is heard at the table and around it: paper, pen, stamp, door, steps, glass; far off a jet, a siren. */
import { chances, noise, render, type Samples, sine } from './arithmetic.node.ts';
import { bandpass, highpass, lowpass, movingBand } from './filters.node.ts';
import { knock, type Partial, rustle, stroke, struck } from './instruments.node.ts';
import { curve, glide, inRoom, mixed, type Part, shaped, strike } from './shaping.node.ts';

const SMALL_ROOM = { half: 0.05, share: 0.2, tail: 0.15 };
const CORRIDOR = { half: 0.16, share: 0.35, tail: 0.3 };

export function paperLay(): Samples {
  const slide = shaped(highpass(lowpass(noise(0.28, 101), 4200), 700), curve([[0, 0], [0.2, 1], [0.28, 0]]));
  return inRoom(mixed(0.45, [[0, slide, 0.35], [0.2, rustle(0.16, 10, 102), 0.5], [0.24, knock({ hertz: 120, half: 0.02, click: 0.2, seed: 103 }), 0.6]]), SMALL_ROOM);
}

export function paperTurn(): Samples {
  return mixed(0.7, [[0, rustle(0.42, 34, 111)], [0.3, rustle(0.38, 22, 112), 0.8]]);
}

export function penStrike(): Samples {
  return mixed(0.55, [[0, stroke(0.4, 121)], [0.42, knock({ hertz: 300, half: 0.008, click: 0.5, seed: 122 }), 0.25]]);
}

export function penInitial(): Samples {
  return mixed(0.8, [[0, stroke(0.17, 131)], [0.21, stroke(0.13, 132), 0.8], [0.4, stroke(0.3, 133), 0.9]]);
}

export function stamp(): Samples {
  return inRoom(mixed(0.45, [[0, knock({ hertz: 82, half: 0.045, click: 0.3, seed: 141 })], [0.012, knock({ hertz: 210, half: 0.02, click: 0.2, seed: 142 }), 0.4]]), SMALL_ROOM);
}

export function door(): Samples {
  const latch = knock({ hertz: 900, half: 0.006, click: 0.6, seed: 151 });
  const leaf = knock({ hertz: 74, half: 0.06, click: 0.1, seed: 152 });
  return inRoom(mixed(0.7, [[0, latch, 0.3], [0.13, latch, 0.22], [0.2, leaf]]), { half: 0.1, share: 0.35, tail: 0.35 });
}

/** The mediator crosses the corridor: four soft steps. */
export function footsteps(): Samples {
  const steps = [0, 0.42, 0.83, 1.25].map((at, index): Part =>
    [at, lowpass(knock({ hertz: 96 + (index % 2) * 13, half: 0.024, click: 0.25, seed: 161 + index * 3 }), 1500), 1 - index * 0.17]);
  return inRoom(mixed(1.5, steps), CORRIDOR);
}

const GLASS: readonly Partial[] = [[2190, 0.5, 0.11], [3420, 0.35, 0.08], [5080, 0.25, 0.05], [6730, 0.15, 0.03]];
const SAUCER: readonly Partial[] = [[1130, 0.3, 0.05], [2870, 0.3, 0.06], [4310, 0.2, 0.03]];

export function teaGlass(): Samples {
  return inRoom(mixed(0.75, [[0, struck(0.6, GLASS)], [0.11, struck(0.5, SAUCER), 0.55], [0.16, struck(0.5, GLASS), 0.2]]), SMALL_ROOM);
}

/** A jet so high that only its breadth is heard; it falls in pitch as it goes. */
export function jetFar(): Samples {
  const seconds = 2.8;
  const rush = movingBand(noise(seconds, 171), curve([[0, 520], [1.2, 430], [seconds, 190]]), 0.9);
  const low = lowpass(noise(seconds, 172), 160);
  return shaped(mixed(seconds, [[0, rush], [0, low, 1.1]]), curve([[0, 0], [1.1, 1], [1.5, 0.85], [seconds, 0]]));
}

/** One turn of a siren, far and soft. */
export function sirenShort(): Samples {
  const wail = shaped(glide(1.7, curve([[0, 290], [0.8, 520], [1.7, 330]])), curve([[0, 0], [0.5, 1], [1, 0.9], [1.7, 0]]));
  return inRoom(lowpass(wail, 800), { half: 0.3, share: 0.7, tail: 0.4, dark: 1000 });
}

/** A seal pressed into wax, and the sheet under it. */
export function seal(): Samples {
  const press = shaped(lowpass(noise(0.4, 181), 260), curve([[0, 0], [0.12, 1], [0.4, 0]]));
  return inRoom(mixed(0.7, [[0, press, 1.6], [0.1, rustle(0.3, 12, 182), 0.3], [0.34, knock({ hertz: 150, half: 0.03, click: 0.2, seed: 183 }), 0.7]]), SMALL_ROOM);
}

/** Seconds at which the sounder's arm goes down; they spell nothing. */
const ARM = [0, 0.1, 0.28, 0.38, 0.48, 0.66, 0.76];

export function telegraph(): Samples {
  const next = chances(191);
  return inRoom(mixed(0.85, ARM.flatMap((at, index): readonly Part[] => [
    [at, struck(0.08, [[1450, 0.5, 0.008], [2600, 0.4, 0.005], [390, 0.5, 0.012]]), 0.8 + next() * 0.2],
    [at + (index % 3 === 0 ? 0.13 : 0.05), struck(0.06, [[1180, 0.4, 0.006], [2200, 0.3, 0.004]]), 0.35],
  ])), { half: 0.04, share: 0.15, tail: 0.1 });
}

/** A small bell on a desk: something is asked of you. */
export function bell(): Samples {
  return inRoom(struck(1.2, [[659, 0.5, 0.26], [1318, 0.28, 0.2], [1977, 0.12, 0.12], [2637, 0.08, 0.08]]), { half: 0.14, share: 0.25, tail: 0.15 });
}

/** The weather of the talks comes nearer by a rung. */
export function stormNearer(): Samples {
  return gust(curve([[0, 240], [1.1, 820], [1.6, 640]]), curve([[0, 0], [1.1, 1], [1.35, 0.8], [1.6, 0]]), 201);
}

/** … and goes off by one. */
export function stormPasses(): Samples {
  return gust(curve([[0, 620], [0.4, 560], [1.6, 180]]), curve([[0, 0], [0.25, 0.9], [0.7, 0.6], [1.6, 0]]), 211);
}

function gust(hertz: (second: number) => number, level: (second: number) => number, seed: number): Samples {
  const wind = movingBand(noise(1.6, seed), hertz, 2.2);
  return shaped(mixed(1.6, [[0, wind], [0, bandpass(noise(1.6, seed + 1), 1500, 0.8), 0.08]]), level);
}

/** A single blow beyond the horizon: reported, not shown. */
export function farBlow(): Samples {
  const blow = shaped(render(1.4, (second) => sine(46 * second + 0.3 * strike(0.001, 0.05)(second))), strike(0.03, 0.22));
  const roll = shaped(lowpass(noise(1.4, 221), 260), curve([[0, 0], [0.05, 1], [0.5, 0.45], [1.4, 0]]));
  return mixed(1.4, [[0, blow, 0.25], [0.02, roll, 1.5]]);
}
