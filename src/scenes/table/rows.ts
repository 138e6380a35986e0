/**
 * The rows of the table: for each issue a name and a line with stops.
 * Not here: what stands at the stops (draw/).
 * Invariant: rows do not overlap, and a name ends before its line begins.
 */
import type { Area } from '../../store/index.ts';
import { pointOn, scaleAt, type Tabletop } from './tabletop.ts';

export type Row = {
  /** The whole row: what a finger hits. */
  readonly area: Area;
  readonly name: Area;
  /** Letters that fit, in pixels; 0 where none are worth drawing. */
  readonly nameSize: number;
  readonly labelSize: number;
  readonly y: number;
  /** The seat that gives, beside the name. */
  readonly giver: number;
  /** Where each stop is, from position 0 on. */
  readonly stops: readonly number[];
  /** Radius of a mark. */
  readonly mark: number;
};

export type RowsWish = {
  readonly top: Tabletop;
  readonly tracks: readonly number[];
  readonly rightToLeft: boolean;
  readonly isSmall: boolean;
  readonly unit: number;
};

const FIRST_DEPTH = 0.295;
const LAST_DEPTH = 0.985;
const TALLEST = 84;
/** Smaller letters than this are not read. */
const LEAST_LETTERS = 11;

export function layRows({ top, tracks, rightToLeft, isSmall, unit }: RowsWish): readonly Row[] {
  const depth = top.nearY - top.farY;
  const tallest = Math.max(TALLEST * unit, 24);
  const band = Math.min((LAST_DEPTH - FIRST_DEPTH) * depth, tallest * Math.max(1, tracks.length));
  const start = top.farY + FIRST_DEPTH * depth + ((LAST_DEPTH - FIRST_DEPTH) * depth - band) / 2;
  const weights = tracks.map((_, index) => scaleAt(top, FIRST_DEPTH + ((index + 0.5) / tracks.length) * (LAST_DEPTH - FIRST_DEPTH)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let y = start;
  return tracks.map((highest, index) => {
    const height = (band * (weights[index] ?? 1)) / sum;
    const row = layRow({ top, y, height, highest, rightToLeft, isSmall });
    y += height;
    return row;
  });
}

type RowWish = {
  readonly top: Tabletop;
  readonly y: number;
  readonly height: number;
  readonly highest: number;
  readonly rightToLeft: boolean;
  readonly isSmall: boolean;
};

function layRow({ top, y, height, highest, rightToLeft, isSmall }: RowWish): Row {
  const depth = (y + height / 2 - top.farY) / (top.nearY - top.farY);
  const at = (across: number): number => pointOn(top, rightToLeft ? 1 - across : across, depth).x;
  const nameSize = lettersIn(height, isSmall);
  const [nameFrom, nameTo] = [at(0.05), at(0.345)];
  const [lineFrom, lineTo] = nameSize === 0 ? [0.08, 0.93] : [0.4, 0.93];
  const left = Math.min(at(0.015), at(0.985));
  const mark = Math.min(Math.max(height * 0.2, 3), 13);
  return {
    area: { x: left, y, width: Math.abs(at(0.985) - at(0.015)), height },
    name: { x: Math.min(nameFrom, nameTo), y, width: Math.abs(nameTo - nameFrom), height },
    nameSize,
    labelSize: height >= 50 && !isSmall ? Math.max(LEAST_LETTERS, Math.min(nameSize - 2, 14)) : 0,
    y: y + height / 2,
    giver: at(0.03),
    stops: Array.from({ length: highest + 1 }, (_, position) => at(lineFrom + (lineTo - lineFrom) * (highest === 0 ? 0 : position / highest))),
    mark,
  };
}

function lettersIn(height: number, isSmall: boolean): number {
  const size = Math.min(height * 0.52, isSmall ? 13 : 17);
  return size < LEAST_LETTERS ? 0 : size;
}
