/** Reports of `simulate` that compare, as lines of text. */
import type { Gain, Shift } from '../../analysis/index.ts';
import { SEATS } from '../../engine/index.ts';
import type { Speaker } from '../../text/index.ts';
import type { ExploitRow } from './exploits.ts';
import type { Matrix } from './matrix.ts';

const NAME = 24;
const points = (value: number): string => value.toFixed(1).padStart(6);
const interval = (low: number, high: number): string => `${points(low)} – ${points(high)}`;

export function shiftLines(speaker: Speaker, shift: Shift): readonly string[] {
  const line = (name: string, { mean, low, high }: Gain, scale: number): string => `  ${name.padEnd(NAME)} ${points(mean * scale)}  ${interval(low * scale, high * scale)}`;
  return [
    '', speaker.say('cli.simulate.shift'),
    ...Object.entries(shift.endings).map(([ending, gain]) => line(speaker.say(`ending.name.${ending}`), gain, 100)),
    ...SEATS.map((seat) => line(speaker.seat(seat), shift.scores[seat], 1)),
  ];
}

export function matrixLines(speaker: Speaker, matrix: Matrix): readonly string[] {
  return [
    speaker.say('cli.simulate.matrix'),
    ...SEATS.flatMap((seat) => Object.entries(matrix[seat]).map(([level, { mean, gain, low95 = 0, high95 = 0 }]) =>
      `  ${speaker.seat(seat).padEnd(NAME)} ${level.padEnd(10)} ${points(mean)}${gain === undefined ? '' : `  ${points(gain)}  ${interval(low95, high95)}`}`)),
  ];
}

export function exploitLines(speaker: Speaker, rows: readonly ExploitRow[]): readonly string[] {
  return [
    speaker.say('cli.simulate.exploits'),
    ...rows.map(({ script, seat, mean, honest, gain, low, high, beaten }) =>
      `  ${speaker.seat(seat).padEnd(NAME)} ${script.padEnd(22)} ${points(mean)}  ${points(honest)}  ${points(gain)}  ${interval(low, high)}  ${speaker.say(beaten ? 'cli.simulate.beaten' : 'cli.simulate.pays')}`),
  ];
}
