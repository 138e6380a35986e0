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
  /** Where the labels of the pointed row go when rows have no room for them: it is made taller for that. */
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
  /** The row that is pointed at; -1 where none is. */
  readonly pointed: number;
  readonly rightToLeft: boolean;
  readonly isSmall: boolean;
  readonly unit: number;
};

const FIRST_DEPTH = 0.295;
const LAST_DEPTH = 0.985;
const TALLEST = 84;
/** Smaller letters than this are not read. */
const LEAST_LETTERS = 11;

export function layRows({ top, tracks, pointed, rightToLeft, isSmall, unit }: RowsWish): readonly Row[] {
  const depth = top.nearY - top.farY;
  const tallest = Math.max(TALLEST * unit, 24);
  const band = Math.min((LAST_DEPTH - FIRST_DEPTH) * depth, tallest * Math.max(1, tracks.length));
  const large = Math.max(1, unit);
  let y = top.farY + FIRST_DEPTH * depth + ((LAST_DEPTH - FIRST_DEPTH) * depth - band) / 2;
  return heightsOf({ top, tracks, pointed, isSmall, large, band }).map(({ height, strip }, index) => {
    const row = layRow({ top, y, height, strip, highest: tracks[index] ?? 0, rightToLeft, isSmall, large });
    y += height;
    return row;
  });
}

type HeightsWish = Pick<RowsWish, 'top' | 'tracks' | 'pointed' | 'isSmall'> & { readonly large: number; readonly band: number };

/** Nearer rows are taller. Where rows have no room for the labels of stops, the others give way to those of the pointed one. */
function heightsOf({ top, tracks, pointed, isSmall, large, band }: HeightsWish): readonly { readonly height: number; readonly strip: number }[] {
  const weights = tracks.map((_, index) => scaleAt(top, FIRST_DEPTH + ((index + 0.5) / tracks.length) * (LAST_DEPTH - FIRST_DEPTH)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const own = (weights[pointed] ?? 0) * (band / sum);
  const shrunk = Math.min(...weights) * ((band - STRIP * large) / sum);
  const strip = pointed < 0 || isSmall || own >= LABELLED || lettersIn(shrunk, LEAST_LETTERS) === 0 ? 0 : STRIP * large;
  return weights.map((weight, index) => {
    const height = (weight * (band - strip)) / sum;
    return index === pointed ? { height: height + strip, strip } : { height, strip: 0 };
  });
}

type RowWish = {
  readonly top: Tabletop;
  readonly y: number;
  readonly height: number;
  /** How much of its height is for the labels of its stops. */
  readonly strip: number;
  readonly highest: number;
  readonly rightToLeft: boolean;
  readonly isSmall: boolean;
  /** How much larger things may be than on a laptop. */
  readonly large: number;
};

function layRow({ top, y, height: whole, strip, highest, rightToLeft, isSmall, large }: RowWish): Row {
  const height = whole - strip;
  const depth = (y + height / 2 - top.farY) / (top.nearY - top.farY);
  const at = (across: number): number => pointOn(top, rightToLeft ? 1 - across : across, depth).x;
  const nameSize = lettersIn(height, isSmall ? 13 : 17 * large);
  const [nameFrom, nameTo] = [at(0.06), at(0.375)];
  const [lineFrom, lineTo] = nameSize === 0 ? [0.08, 0.93] : [0.425, 0.915];
  const left = Math.min(at(0.015), at(0.985));
  const area: Area = { x: left, y, width: Math.abs(at(0.985) - at(0.015)), height: whole };
  const stops = Array.from({ length: highest + 1 }, (_, position) => at(lineFrom + (lineTo - lineFrom) * (highest === 0 ? 0 : position / highest)));
  return {
    area,
    name: { x: Math.min(nameFrom, nameTo), y, width: Math.abs(nameTo - nameFrom), height },
    nameSize,
    labelSize: height >= LABELLED && !isSmall ? Math.max(LEAST_LETTERS, Math.min(nameSize - 2, 13 * large)) : 0,
    strip: strip === 0 ? undefined : stripOf(stops, area, strip),
    y: y + height / 2,
    giver: at(0.036),
    stops,
    mark: Math.min(Math.max(height * 0.23, 3), 13 * large),
  };
}

/** At the foot of the row. */
function stripOf(stops: readonly number[], area: Area, height: number): Area {
  const [low, high] = [Math.min(...stops), Math.max(...stops)];
  const half = Math.abs((stops[1] ?? low) - (stops[0] ?? low)) / 2;
  const left = Math.max(area.x + 4, low - half);
  const right = Math.min(area.x + area.width - 4, high + half);
  return { x: left, y: area.y + area.height - height, width: right - left, height };
}

/** Pixels of a row with room for the labels of its stops. */
const LABELLED = 50;
const STRIP = 19;

function lettersIn(height: number, most: number): number {
  const size = Math.min(height * 0.46, most);
  return size < LEAST_LETTERS ? 0 : size;
}
