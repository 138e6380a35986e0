/**
 * Small moves from a package that was found: one issue up or down, or two at once, as long as it gets better.
 * Not here: the verifying positions, which stay (package-search.ts goes through them).
 * Invariant: the result is a package in the sense of package-search.ts; never worse by the given measure.
 */
import type { DealTables } from '../bargaining/index.ts';
import { costsOf, gainsOf, marginsOf, type Costs } from './package-costs.ts';
import { isPackage, roomsFor, type Rooms } from './package-rooms.ts';
import type { Package } from './package-search.ts';

/** How good a pair of margins is: greater is better. */
export type Measure = (margin0: number, margin1: number) => number;

const ROUNDS = 3;

export function polish(tables: DealTables, rooms: Rooms, options: { readonly from: Package; readonly measure: Measure }): Package {
  const { from, measure } = options;
  const costs = costsOf(tables, from.positions, from.kind);
  const moves = movesOf(tables, roomsFor(tables, rooms, from.kind), costs);
  let best = from;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = bestStep(tables, moves, { from: best, measure });
    if (next === best) break;
    best = { ...next, margin: marginsOf(costs, next.positions) };
  }
  return best;
}

type Move = { readonly issue: number; readonly position: number; readonly gain: readonly [number, number] };

function movesOf(tables: DealTables, rooms: Rooms, costs: Costs): readonly Move[] {
  const fixed = tables.verifying.map(({ issue }) => issue);
  return rooms.flatMap((room, issue) => (fixed.includes(issue) ? [] : room.map((position): Move =>
    ({ issue, position, gain: gainsOf(costs, issue, position) }))));
}

function bestStep(tables: DealTables, moves: readonly Move[], { from, measure }: { readonly from: Package; readonly measure: Measure }): Package {
  const present = from.positions.map((position, issue) => moves.find((move) => move.issue === issue && move.position === position));
  const open = moves.filter((move) => from.positions[move.issue] !== move.position);
  let best = from;
  let bestScore = measure(...from.margin);
  const consider = (margin: readonly [number, number], steps: readonly Move[]): void => {
    const score = measure(...margin);
    if (score <= bestScore) return;
    const positions = from.positions.map((position, issue) => steps.find((move) => move.issue === issue)?.position ?? position);
    if (!isPackage(tables, positions, from.kind)) return;
    best = { positions, margin, kind: from.kind };
    bestScore = score;
  };
  open.forEach((one, nth) => {
    const first = after(from.margin, one, present[one.issue]);
    consider(first, [one]);
    for (let other = nth + 1; other < open.length; other += 1) {
      const two = open[other];
      if (two !== undefined && two.issue !== one.issue) consider(after(first, two, present[two.issue]), [one, two]);
    }
  });
  return best;
}

function after(margin: readonly [number, number], to: Move, from: Move | undefined): readonly [number, number] {
  return [margin[0] + to.gain[0] - (from?.gain[0] ?? 0), margin[1] + to.gain[1] - (from?.gain[1] ?? 0)];
}
