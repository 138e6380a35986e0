/**
 * What papers and pictured world tell each other. They never meet but here.
 * Not here: what is drawn (scenes/) and what is written (ui/).
 * Invariant: nothing in it is more than the present viewer may see; it is forgotten when the curtain falls.
 */
import type { GaugeId, IssueId, SeatId } from '../engine/index.ts';

export type StageView = {
  readonly view: StagePlace;
  readonly canvas: CanvasState;
  /** The part of the window that no paper covers. */
  readonly free: Area;
  readonly pointed: Pointed;
  /** A film of what happened is running; `skips` counts how often it was asked to end. */
  readonly playing: boolean;
  readonly skips: number;
  readonly caption: Caption;
  readonly sound: SoundState;
};

export type StagePlace = 'table' | 'map';

/** `failed`: there is no WebGL; `broken`: it was there and stopped. With either the page is papers only. */
export type CanvasState = 'waiting' | 'starting' | 'on' | 'failed' | 'broken';

/** CSS pixels from the window's upper left corner. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a person points at, in either layer: the other one shows it too. */
export type Pointed =
  | { readonly kind: 'nothing' }
  /** Its track on the table, its row in the papers. */
  | { readonly kind: 'issue'; readonly issue: IssueId }
  /** What lies on the table, turned to be read. */
  | { readonly kind: 'paper' }
  /** A place of the map, its paper open. */
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'gauge'; readonly gauge: GaugeId }
  | { readonly kind: 'seat'; readonly seat: SeatId };

/** What was just heard, for those who do not hear it. `count` tells two of the same apart. */
export type Caption = { readonly sound: string; readonly count: number };

/** `waiting`: for the first gesture; `failed`: the sounds could not be loaded, and the page is silent. */
export type SoundState = 'waiting' | 'on' | 'failed';

export const FIRST_STAGE: StageView = {
  view: 'table',
  canvas: 'waiting',
  free: { x: 0, y: 0, width: 0, height: 0 },
  pointed: { kind: 'nothing' },
  playing: false,
  skips: 0,
  caption: { sound: '', count: 0 },
  sound: 'waiting',
};
