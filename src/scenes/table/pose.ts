/**
 * Everything at the table that moves, as numbers: a film is one pose turning into another.
 * Not here: what an event does to it (pose-after.ts), how it is drawn (draw/).
 * Invariant: `poseOf` depends on the model alone, so that whatever a film did, drawing it again is right.
 */
import { perSeat, type IssueId, type SeatId } from '../../engine/index.ts';
import type { Mark, Track } from './tracks.ts';
import type { PaperTerm, Spoken } from './standing.ts';
import type { TableModel } from './table-model.ts';

export type Pose = {
  /** Planks from each side, 0 to 10; `bridge` is 0 where trust is not seen. */
  readonly planks: readonly [number, number];
  readonly bridge: number;
  readonly tracks: Readonly<Record<IssueId, TrackPose>>;
  /** How brightly the light falls on each seat, 0 to 1. */
  readonly light: Readonly<Record<SeatId, number>>;
  /** Where the mediator stands: -1 with the left side, 1 with the right one. */
  readonly walker: number;
  readonly paper: PaperPose;
  /** Folders at the capitals; a stamp is -1 for a refusal, 1 for ratified. */
  readonly folders: number;
  readonly stamps: readonly [number, number];
  readonly accord: number;
  readonly torn: number;
  readonly glass: number;
  readonly sand: number;
  readonly words: readonly Spoken[];
  readonly wordsShown: number;
  /** The lights of the room go down. */
  readonly dark: number;
  /** A light far away, outside the window. */
  readonly distant: number;
  /** A folded note that is carried between the sides. */
  readonly note: { readonly at: number; readonly shown: number };
};

export type TrackPose = {
  readonly marks: Readonly<Record<SeatId, Spot>>;
  readonly ring: number;
  readonly bead: Spot;
};

/** `solid` is 0 for an outline: an offer that leaves the issue as it is. */
export type Spot = { readonly at: number; readonly shown: number; readonly solid: number };

export type PaperPose = {
  readonly by: SeatId;
  readonly terms: readonly PaperTerm[];
  readonly guarantees: number;
  readonly shown: number;
  /** -1 before the left side, 0 in the middle, 1 before the right side; `far` 1 before the mediator. */
  readonly at: number;
  readonly far: number;
  readonly turned: number;
  readonly struck: number;
  readonly initials: Readonly<Record<SeatId, number>>;
};

export const HIDDEN: Spot = { at: 0, shown: 0, solid: 0 };

export function poseOf(model: TableModel): Pose {
  const { planks, tracks, deadline, accord, words, ending, isPending } = model;
  return {
    planks: planks ?? [0, 0],
    bridge: planks === undefined ? 0 : 1,
    tracks: Object.fromEntries(tracks.map((track) => [track.issue, trackPose(track)])),
    light: lightOf(model),
    walker: walkerOf(model),
    paper: paperPose(model),
    folders: isPending ? 1 : 0,
    stamps: [0, 0],
    accord: accord === undefined ? 0 : 1,
    torn: accord?.isBroken === true ? 1 : 0,
    glass: deadline === undefined ? 0 : 1,
    sand: deadline === undefined ? 0 : deadline.isExpired ? 1 : deadline.run,
    words,
    wordsShown: 1,
    dark: ending === 'war' ? 0.55 : ending === 'suspended' ? 0.4 : 0,
    distant: 0,
    note: { at: 0, shown: 0 },
  };
}

/** The table without a paper: what a round opens with. */
export function noPaper(by: SeatId): PaperPose {
  return { by, terms: [], guarantees: 0, shown: 0, at: 0, far: 0, turned: 0, struck: 0, initials: perSeat(() => 0) };
}

function trackPose({ marks, inForce, draft }: Track): TrackPose {
  return {
    marks: perSeat((seat) => spotOf(marks.find((mark) => mark.seat === seat))),
    ring: inForce,
    bead: draft === undefined ? HIDDEN : { at: draft, shown: 1, solid: draft === inForce ? 0 : 1 },
  };
}

function spotOf(mark: Mark | undefined): Spot {
  return mark === undefined ? HIDDEN : { at: mark.position, shown: 1, solid: mark.isNamed ? 1 : 0 };
}

/** Light falls on who has the floor; on all who are there when nobody has, more on the viewer's own seat. */
function lightOf({ floor, own, isSeated, ending, walkedOut }: TableModel): Pose['light'] {
  return perSeat((seat) => {
    if (ending === 'accord') return 0.8;
    if (!isSeated || seat === walkedOut) return 0;
    return seat === floor ? 1 : seat === own ? 0.4 : 0.18;
  });
}

function walkerOf({ format, floor, sides }: TableModel): number {
  if (format !== 'indirect') return 0;
  return floor === sides[0] ? -1 : floor === sides[1] ? 1 : 0;
}

function paperPose({ paper, mediator, isPaperTurned }: TableModel): PaperPose {
  if (paper === undefined) return noPaper(mediator);
  const { by, terms, guarantees, initials } = paper;
  return {
    by, terms, guarantees, shown: 1, at: 0, far: 0, struck: 0,
    turned: isPaperTurned ? 1 : 0,
    initials: perSeat((seat) => (initials.includes(seat) ? 1 : 0)),
  };
}
