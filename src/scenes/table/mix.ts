/**
 * Between two poses.
 * Invariant: at 0 it looks like the first and at 1 it is the second.
 */
import { perSeat } from '../../engine/index.ts';
import type { PaperPose, Pose, Spot, TrackPose } from './pose.ts';

export function mixPoses(from: Pose, to: Pose, part: number): Pose {
  const mix = (one: number, other: number): number => between(one, other, part);
  const pair = (one: readonly [number, number], other: readonly [number, number]): readonly [number, number] =>
    [mix(one[0], other[0]), mix(one[1], other[1])];
  return {
    ...to,
    planks: pair(from.planks, to.planks),
    bridge: mix(from.bridge, to.bridge),
    tracks: Object.fromEntries(Object.entries(to.tracks).map(([issue, track]) => [issue, mixTracks(from.tracks[issue], track, part)])),
    light: perSeat((seat) => mix(from.light[seat], to.light[seat])),
    walker: mix(from.walker, to.walker),
    paper: mixPapers(from.paper, to.paper, part),
    folders: mix(from.folders, to.folders),
    stamps: pair(from.stamps, to.stamps),
    accord: mix(from.accord, to.accord),
    torn: mix(from.torn, to.torn),
    glass: mix(from.glass, to.glass),
    sand: mix(from.sand, to.sand),
    wordsShown: mix(from.words === to.words ? 1 : 0, 1),
    dark: mix(from.dark, to.dark),
    distant: mix(from.distant, to.distant),
    note: { at: mix(from.note.at, to.note.at), shown: mix(from.note.shown, to.note.shown) },
  };
}

function mixTracks(from: TrackPose | undefined, to: TrackPose, part: number): TrackPose {
  if (from === undefined) return to;
  return {
    marks: perSeat((seat) => mixSpots(from.marks[seat], to.marks[seat], part)),
    ring: between(from.ring, to.ring, part),
    bead: mixSpots(from.bead, to.bead, part),
  };
}

/** What was not there appears where it belongs; what goes fades where it was. */
function mixSpots(from: Spot, to: Spot, part: number): Spot {
  if (part === 1) return to;
  const mix = (one: number, other: number): number => between(one, other, part);
  const shown = mix(from.shown, to.shown);
  if (from.shown === 0) return { ...to, shown };
  if (to.shown === 0) return { ...from, shown };
  return { at: mix(from.at, to.at), shown, solid: mix(from.solid, to.solid) };
}

function mixPapers(from: PaperPose, to: PaperPose, part: number): PaperPose {
  const mix = (one: number, other: number): number => between(one, other, part);
  // A paper that goes keeps its face until it is gone.
  const face = to.shown === 0 && part < 1 ? from : to;
  return {
    by: face.by,
    terms: face.terms,
    guarantees: face.guarantees,
    shown: mix(from.shown, to.shown),
    at: mix(from.at, to.at),
    far: mix(from.far, to.far),
    turned: mix(from.turned, to.turned),
    struck: mix(from.struck, to.struck),
    initials: perSeat((seat) => mix(from.initials[seat], to.initials[seat])),
  };
}

/** Exactly the one at 0 and the other at 1. */
function between(one: number, other: number, part: number): number {
  return one * (1 - part) + other * part;
}
