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
  /** Where the labels of a pointed row go when it has no room for them. */
  readonly strip: Area | undefined;
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
    const row = layRow({ top, y, height, highest, rightToLeft, isSmall, large: Math.max(1, unit) });
    y += height;
    return { ...row, strip: isSmall ? undefined : stripOf(row, index === 0, STRIP * Math.max(1, unit)) };
  });
}

type RowWish = {
  readonly top: Tabletop;
  readonly y: number;
  readonly height: number;
  readonly highest: number;
  readonly rightToLeft: boolean;
  readonly isSmall: boolean;
  /** How much larger things may be than on a laptop. */
  readonly large: number;
};

function layRow({ top, y, height, highest, rightToLeft, isSmall, large }: RowWish): Omit<Row, 'strip'> {
  const depth = (y + height / 2 - top.farY) / (top.nearY - top.farY);
  const at = (across: number): number => pointOn(top, rightToLeft ? 1 - across : across, depth).x;
  const nameSize = lettersIn(height, isSmall ? 13 : 17 * large);
  const [nameFrom, nameTo] = [at(0.06), at(0.375)];
  const [lineFrom, lineTo] = nameSize === 0 ? [0.08, 0.93] : [0.425, 0.915];
  const left = Math.min(at(0.015), at(0.985));
  const mark = Math.min(Math.max(height * 0.23, 3), 13 * large);
  return {
    area: { x: left, y, width: Math.abs(at(0.985) - at(0.015)), height },
    name: { x: Math.min(nameFrom, nameTo), y, width: Math.abs(nameTo - nameFrom), height },
    nameSize,
    labelSize: height >= 50 && !isSmall ? Math.max(LEAST_LETTERS, Math.min(nameSize - 2, 13 * large)) : 0,
    y: y + height / 2,
    giver: at(0.036),
    stops: Array.from({ length: highest + 1 }, (_, position) => at(lineFrom + (lineTo - lineFrom) * (highest === 0 ? 0 : position / highest))),
    mark,
  };
}

/** Above the row; below the first. */
function stripOf({ labelSize, nameSize, stops, area }: Omit<Row, 'strip'>, isFirst: boolean, height: number): Area | undefined {
  if (labelSize > 0 || nameSize === 0) return undefined;
  const [low, high] = [Math.min(...stops), Math.max(...stops)];
  const half = Math.abs((stops[1] ?? low) - (stops[0] ?? low)) / 2;
  const left = Math.max(area.x + 4, low - half);
  const right = Math.min(area.x + area.width - 4, high + half);
  return { x: left, y: isFirst ? area.y + area.height : area.y - height, width: right - left, height };
}

const STRIP = 19;

function lettersIn(height: number, most: number): number {
  const size = Math.min(height * 0.46, most);
  return size < LEAST_LETTERS ? 0 : size;
}
