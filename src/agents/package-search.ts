/**
 * Good packages for both sides, found without going through all: for every choice of verifying positions and every
 * weighing of the two sides the best position of each issue can be picked by itself (log-rolling, Raiffa 1982).
 * Not here: which of them to propose (principal-plan.ts, mediator-text.ts); gaps between them (package-polish.ts).
 * Invariant: every candidate changes something, has a term of each side, and keeps within the red lines of the tables.
 */
import type { DealTables, Side } from '../bargaining/index.ts';
import { costsOf, groundOf, type Costs, type Ground } from './package-costs.ts';

export type Package = {
  readonly positions: readonly number[];
  /** Margins in worth units, by side. */
  readonly margin: readonly [number, number];
  readonly kind: 'framework' | 'interim';
};

/** rooms[issue]: the positions that may be named; a single one where the issue is closed. */
export type Rooms = readonly (readonly number[])[];

export type Found = { readonly packages: readonly Package[]; readonly steps: number };

/** What a gain of the one side weighs against a gain of the other, in tenths. */
const WEIGHINGS: readonly (readonly [number, number])[] = [
  [10, 1], [10, 3], [10, 5], [10, 7], [10, 9], [10, 10], [9, 10], [7, 10], [5, 10], [3, 10], [1, 10],
];

/** @param budget most packages to weigh up */
export function searchPackages(tables: DealTables, rooms: Rooms, budget: number): Found {
  const search: Search = { ground: groundOf(tables), found: new Map(), steps: 0, budget };
  for (const kind of ['framework', 'interim'] as const) {
    const allowed = roomsFor(tables, rooms, kind);
    if (allowed.some((room) => room.length === 0)) continue;
    forEachVerification(tables, allowed, (positions) => searchWith(search, allowed, { positions, kind }));
  }
  return { packages: [...search.found.values()], steps: search.steps };
}

type Search = { readonly ground: Ground; readonly found: Map<number, Package>; steps: number; readonly budget: number };

/** Positions within the red lines of both sides, and for a framework at least its minimum. */
export function roomsFor(tables: DealTables, rooms: Rooms, kind: Package['kind']): Rooms {
  const lines = [...(tables.redLines[0] ?? []), ...(tables.redLines[1] ?? [])].filter(({ frameworkOnly }) => kind === 'framework' || !frameworkOnly);
  return rooms.map((room, issue) => {
    const own = lines.filter((line) => line.issue === issue);
    const minimum = kind === 'framework' ? (tables.frameworkMinimum[issue] ?? 0) : 0;
    return room.filter((position) => position >= minimum && own.every(({ least, most }) => position >= least && position <= most));
  });
}

function forEachVerification(tables: DealTables, rooms: Rooms, visit: (positions: readonly number[]) => void): void {
  const issues = tables.verifying.map(({ issue }) => issue);
  const positions = [...tables.inForce];
  const choose = (nth: number): void => {
    const issue = issues[nth];
    if (issue === undefined) return visit(positions);
    for (const position of rooms[issue] ?? []) {
      positions[issue] = position;
      choose(nth + 1);
    }
  };
  choose(0);
}

function searchWith(search: Search, rooms: Rooms, { positions, kind }: { readonly positions: readonly number[]; readonly kind: Package['kind'] }): void {
  if (search.steps >= search.budget) return;
  const { tables } = search.ground;
  const costs = costsOf(search.ground, positions, kind);
  const fixed = tables.verifying.map(({ issue }) => issue);
  const picked = [...positions];
  for (const weighing of WEIGHINGS) {
    search.steps += 1;
    pickBest(costs, rooms, { tables, fixed, weighing, picked });
    keep(search, picked, { costs, kind });
  }
}

type Picking = { readonly tables: DealTables; readonly fixed: readonly number[]; readonly weighing: readonly [number, number]; readonly picked: number[] };

/** Writes the best position of every issue that does not verify, and sees to it that both sides give something. */
function pickBest({ gain: [gain0, gain1], width }: Costs, rooms: Rooms, { tables, fixed, weighing: [weight0, weight1], picked }: Picking): void {
  const gives: [boolean, boolean] = [false, false];
  const least: [number, number] = [-Infinity, -Infinity];
  const spare: [number, number] = [-1, -1];
  const sparePosition: [number, number] = [0, 0];
  for (let issue = 0; issue < rooms.length; issue += 1) {
    const giver = tables.giver[issue] ?? 0;
    let best = -Infinity;
    let bestGiving = -Infinity;
    let giving = 0;
    if (!fixed.includes(issue)) {
      for (const position of rooms[issue] ?? []) {
        const at = issue * width + position;
        const score = weight0 * (gain0[at] ?? 0) + weight1 * (gain1[at] ?? 0);
        if (score > best) { best = score; picked[issue] = position; }
        if (position > 0 && score > bestGiving) { bestGiving = score; giving = position; }
      }
    }
    if ((picked[issue] ?? 0) > 0) gives[giver] = true;
    else if (giving > 0 && bestGiving - best > least[giver]) {
      least[giver] = bestGiving - best;
      spare[giver] = issue;
      sparePosition[giver] = giving;
    }
  }
  for (const side of [0, 1] as const) {
    const issue = spare[side];
    if (!gives[side] && issue >= 0) picked[issue] = sparePosition[side];
  }
}

function keep(search: Search, picked: readonly number[], { costs, kind }: { readonly costs: Costs; readonly kind: Package['kind'] }): void {
  const { tables } = search.ground;
  let number = 0;
  for (let issue = 0; issue < picked.length; issue += 1) number = number * (tables.lengths[issue] ?? 1) + (picked[issue] ?? 0);
  if (search.found.has(number) || !isPackage(tables, picked, kind)) return;
  search.found.set(number, { positions: [...picked], margin: [marginOf(costs, picked, 0), marginOf(costs, picked, 1)], kind });
}

export function marginOf({ base, gain, width }: Costs, positions: readonly number[], side: Side): number {
  let margin = base[side];
  for (let issue = 0; issue < positions.length; issue += 1) margin += gain[side][issue * width + (positions[issue] ?? 0)] ?? 0;
  return margin;
}

/** Changes something, has a term of each side, and is of the kind that it was priced as. */
export function isPackage(tables: DealTables, positions: readonly number[], kind: Package['kind']): boolean {
  let changes = false;
  let meetsMinimum = true;
  let givers = 0;
  for (let issue = 0; issue < positions.length; issue += 1) {
    const position = positions[issue] ?? 0;
    if (position !== tables.inForce[issue]) changes = true;
    if (position < (tables.frameworkMinimum[issue] ?? 0)) meetsMinimum = false;
    if (position > 0) givers |= tables.giver[issue] === 0 ? 1 : 2;
  }
  return changes && givers === 3 && meetsMinimum === (kind === 'framework');
}
