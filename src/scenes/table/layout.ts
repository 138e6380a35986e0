/**
 * Where everything at the table goes, for any window and whatever part of it is free.
 * Not here: colours, figures, Phaser. Pure arithmetic: tests read this in Node.
 * Invariant: what carries meaning lies in the free part, and nothing of it covers anything else.
 */
import type { Area } from '../../store/index.ts';
import type { Format } from '../../engine/index.ts';
import { layRows, type Row } from './rows.ts';
import { pointOn, type Tabletop } from './tabletop.ts';

export type Point = { readonly x: number; readonly y: number };

export type TableLayout = {
  /** The whole window: the room is painted in all of it. */
  readonly window: { readonly width: number; readonly height: number };
  readonly free: Area;
  /** Too small for words: shapes and bars only. */
  readonly isSmall: boolean;
  /** Length of one step of the drawing: 1 on a school laptop. */
  readonly unit: number;
  /** The wall behind the table, within the free part. */
  readonly hall: Area;
  readonly top: Tabletop;
  readonly bridge: { readonly from: Point; readonly to: Point; readonly rise: number };
  readonly paper: Area;
  /** The paper held up to be read. */
  readonly turned: Area;
  /** A folder for each capital. */
  readonly folders: readonly [Area, Area];
  readonly plates: readonly [Point, Point];
  readonly glass: Area;
  /** A row of small lamps: one an exchange. */
  readonly lamps: Area;
  /** An accord in force, in its folder. */
  readonly accord: Area;
  readonly rows: readonly Row[];
  readonly mediator: Point;
  /** How far the mediator walks to either side: not at all where all sit at one table. */
  readonly walk: number;
  /** Where light falls on either side. */
  readonly lights: readonly [Point, Point];
};

export type Wish = {
  readonly width: number;
  readonly height: number;
  readonly free: Area;
  readonly format: Format;
  readonly rightToLeft: boolean;
  /** Highest position of each track. */
  readonly tracks: readonly number[];
  /** The track that is pointed at; -1 where none is. */
  readonly pointed: number;
};

const SMALL_HEIGHT = 400;
const SMALL_WIDTH = 480;

export function layTable({ width, height, free, format, rightToLeft, tracks, pointed }: Wish): TableLayout {
  const isSmall = free.height < SMALL_HEIGHT || free.width < SMALL_WIDTH;
  const unit = Math.min(Math.max(Math.min(free.width / 866, free.height / 690), 0.3), 1.7);
  const hall: Area = { ...free, height: Math.round(free.height * (isSmall ? 0.36 : 0.4)) };
  const top = tabletopIn(free, hall, format, isSmall);
  return {
    window: { width, height }, free, isSmall, unit, hall, top,
    ...layUpperPart(top, hall, format),
    rows: layRows({ top, tracks, pointed, rightToLeft, isSmall, unit }),
    mediator: { x: free.x + free.width / 2, y: top.farY },
    walk: format === 'indirect' ? free.width * 0.15 : 0,
  };
}

/** Margins left and right as parts of the width, at the far and at the near edge. */
const MARGINS: Readonly<Record<Format, readonly [number, number]>> = { direct: [0.185, 0.105], indirect: [0.1, 0.03], expert: [0.2, 0.13] };

function tabletopIn(free: Area, hall: Area, format: Format, isSmall: boolean): Tabletop {
  const [far, near] = isSmall ? [0.07, 0.015] : MARGINS[format];
  const farY = free.y + hall.height;
  const edge = Math.max(4, Math.round(free.height * 0.028));
  return {
    farY,
    nearY: free.y + free.height - edge - Math.round(free.height * 0.012),
    edge,
    farLeft: free.x + free.width * far,
    farRight: free.x + free.width * (1 - far),
    nearLeft: free.x + free.width * near,
    nearRight: free.x + free.width * (1 - near),
  };
}

type UpperPart = Pick<TableLayout, 'bridge' | 'paper' | 'turned' | 'folders' | 'plates' | 'glass' | 'lamps' | 'accord' | 'lights'>;

/** Between the far edge and the tracks: bridge, paper, folders, sand-glass, and the lamps that count exchanges. */
function layUpperPart(top: Tabletop, hall: Area, format: Format): UpperPart {
  const depth = top.nearY - top.farY;
  const middle = pointOn(top, 0.5, PAPER_AT);
  const tall = depth * 0.13;
  const wide = tall * 1.55;
  const box = (u: number, w: number, h: number): Area => {
    const { x, y } = pointOn(top, u, PAPER_AT);
    return { x: x - w / 2, y: y - h / 2, width: w, height: h };
  };
  const turnedHeight = Math.min(depth * 0.5, hall.height * 1.2);
  return {
    bridge: { from: pointOn(top, 0.1, 0.1), to: pointOn(top, 0.9, 0.1), rise: depth * 0.14 },
    paper: box(0.5, wide, tall),
    turned: { x: middle.x - turnedHeight * 0.39, y: middle.y + tall / 2 - turnedHeight, width: turnedHeight * 0.78, height: turnedHeight },
    folders: [box(0.2, wide * 0.8, tall * 0.9), box(0.8, wide * 0.8, tall * 0.9)],
    plates: [pointOn(top, 0.07, PAPER_AT), pointOn(top, 0.93, PAPER_AT)],
    glass: box(0.665, tall * 0.55, tall),
    accord: box(0.335, tall * 1.1, tall * 0.9),
    lamps: { x: middle.x - wide / 2, y: middle.y + tall / 2 + depth * 0.004, width: wide, height: depth * 0.03 },
    lights: format === 'direct' ? [pointOn(top, 0, 0.3), pointOn(top, 1, 0.3)] : [lightIn(hall, 0.2), lightIn(hall, 0.8)],
  };
}

function lightIn({ x, y, width, height }: Area, across: number): Point {
  return { x: x + width * across, y: y + height * 0.7 };
}

/** Part of the depth at which the paper lies. */
const PAPER_AT = 0.19;
