/**
 * Where things lie in a chart over steps. Time runs along the line of writing, as on the film strip.
 * Not here: what is drawn.
 */
import { scaleLinear } from 'd3-scale';
import type { Direction } from '../../../text/index.ts';

/** From its first step up to the first of the next round, or to the end. */
export type RoundSpan = { readonly round: number; readonly from: number; readonly to: number };

/** The plot's edges in the drawing; `start` is where lines of writing begin. */
export type StepPlot = {
  readonly width: number;
  readonly start: number;
  readonly end: number;
  readonly lastStep: number;
  readonly x: (step: number) => number;
};

const AXIS = 50;
const MARGIN = 14;

export function stepPlot({ width, lastStep, direction }: {
  readonly width: number; readonly lastStep: number; readonly direction: Direction;
}): StepPlot {
  const [start, end] = direction === 'ltr' ? [AXIS, width - MARGIN] : [width - AXIS, MARGIN];
  return { width, start, end, lastStep, x: scaleLinear([0, Math.max(1, lastStep)], [start, end]) };
}

/** The step under a place in the drawing. */
export function stepAt({ start, end, lastStep }: StepPlot, x: number): number {
  const share = (x - start) / (end - start);
  return Math.round(Math.min(1, Math.max(0, share)) * lastStep);
}

/** The round that a step belongs to: the last that had begun. */
export function roundOf(rounds: readonly RoundSpan[], step: number): number {
  return rounds.findLast(({ from }) => from <= step)?.round ?? rounds[0]?.round ?? 1;
}

/** The row in which each number stands so that none lies on another: the first that is free there. */
export function rowsFor(xs: readonly number[], gap: number): readonly number[] {
  const taken: number[][] = [];
  return xs.map((x) => {
    const free = taken.findIndex((row) => row.every((other) => Math.abs(other - x) >= gap));
    const row = free === -1 ? taken.length : free;
    (taken[row] ??= []).push(x);
    return row;
  });
}
