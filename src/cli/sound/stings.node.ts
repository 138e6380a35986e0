/** One short figure for each family of news. None is a fanfare; what hurts people is told with the least. */
import { noise, type Samples, sine } from './arithmetic.node.ts';
import { bandpass, highpass, lowpass } from './filters.node.ts';
import { farBlow } from './effects.node.ts';
import { drum, knock, pluck, rustle, struck } from './instruments.node.ts';
import { curve, inRoom, mixed, type Part, shaped } from './shaping.node.ts';

const HALL = { half: 0.14, share: 0.28, tail: 0.1 };

/** A wave that breaks, and a low string under it. */
export function stingSea(): Samples {
  const wave = shaped(lowpass(noise(1.3, 401), 1500), curve([[0, 0], [0.45, 1], [0.7, 0.6], [1.3, 0]]));
  return mixed(1.3, [[0, wave, 0.7], [0.1, pluck(110, 1.1, 402), 0.8]]);
}

/** Notes being counted, and a string that falls. */
export function stingMoney(): Samples {
  const counted = [0, 0.11, 0.22, 0.33, 0.44].map((at, index): Part => [at, rustle(0.1, 7, 411 + index), 0.6]);
  return mixed(1.2, [...counted, [0.3, pluck(293.665, 0.6, 417), 0.6], [0.55, pluck(220, 0.65, 418), 0.7]]);
}

/** Many voices far away, and one stroke of the drum. */
export function stingStreet(): Samples {
  const voices = [[380, 2.5], [610, 3.5], [900, 2]].map(([hertz = 0, beats = 1], index): Part =>
    [0, shaped(bandpass(noise(1.3, 421 + index), hertz, 4), (second) => 0.6 + 0.4 * sine(beats * second + index * 0.3))]);
  const crowd = shaped(mixed(1.3, voices), curve([[0, 0], [0.5, 1], [1.3, 0]]));
  return inRoom(mixed(1.3, [[0, crowd], [0.12, drum(92, 0.8, 425), 0.45]]), HALL);
}

/** Two low strokes. */
export function stingForce(): Samples {
  return inRoom(mixed(1.1, [[0, drum(84, 0.8, 431)], [0.42, drum(70, 0.7, 432), 0.85]]), HALL);
}

/** Four beats of a clock. */
export function stingClock(): Samples {
  const beats = [0, 0.3, 0.6, 0.9].map((at, index): Part => [at, knock({ hertz: index % 2 === 0 ? 640 : 540, half: 0.014, click: 0.35, seed: 441 + index }), 1]);
  return inRoom(mixed(1.1, beats), { half: 0.06, share: 0.2, tail: 0.1 });
}

/** A blow beyond the horizon. */
export function stingStrike(): Samples {
  return farBlow();
}

/** An instrument that gives its reading: two even tones. */
export function stingAgency(): Samples {
  const reading = (hertz: number): Samples => struck(0.6, [[hertz, 0.6, 0.09], [hertz * 2, 0.12, 0.05]]);
  const tick = highpass(knock({ hertz: 500, half: 0.004, click: 0.5, seed: 451 }), 1200);
  return inRoom(mixed(0.9, [[0, reading(880)], [0.2, reading(1174.66)], [0.45, tick, 0.25], [0.56, tick, 0.25]]), HALL);
}

/** A hall that murmurs, and a gavel. */
export function stingPolitics(): Samples {
  const murmur = shaped(mixed(1.1, [[0, bandpass(noise(1.1, 461), 310, 3)], [0, bandpass(noise(1.1, 462), 560, 4), 0.8]]), curve([[0, 0.5], [0.4, 1], [1.1, 0]]));
  const gavel = knock({ hertz: 190, half: 0.03, click: 0.4, seed: 463 });
  return inRoom(mixed(1.1, [[0, murmur, 0.4], [0.15, gavel], [0.42, gavel, 0.8]]), HALL);
}

/** Three open strings. */
export function stingDiplomacy(): Samples {
  return inRoom(mixed(1.25, [[0, pluck(146.832, 1.2, 471)], [0.16, pluck(220, 1.05, 473), 0.9], [0.32, pluck(293.665, 0.9, 475), 0.8]]), HALL);
}
