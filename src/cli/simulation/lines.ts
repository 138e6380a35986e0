/** Reports of `simulate` that compare, as lines of text. */
import type { Gain, Shift } from '../../analysis/index.ts';
import { SEATS } from '../../engine/index.ts';
import type { Speaker } from '../../text/index.ts';
import type { ExploitRow } from './exploits.ts';
import type { Matrix } from './matrix.ts';
import type { Target } from './targets.ts';

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

export function targetLines(speaker: Speaker, targets: readonly Target[]): readonly string[] {
  return [
    speaker.say('cli.simulate.targets'),
    ...targets.map(({ id, seat, which, value, least, most, holds }) => {
      const bounds = [...(least === undefined ? [] : [`≥ ${round(least)}`]), ...(most === undefined ? [] : [`≤ ${round(most)}`])].join(', ');
      return `  ${id.padEnd(NAME)} ${(seat === undefined ? '' : speaker.seat(seat)).padEnd(NAME - 10)} ${String(round(value)).padStart(8)}  ${bounds.padEnd(16)} ${speaker.say(holds ? 'cli.simulate.holds' : 'cli.simulate.misses')}${which === undefined ? '' : `  ${which}`}`;
    }),
  ];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
