/**
 * Good packages for both sides, found without going through all: for every choice of verifying positions and every
 * weighing of the two sides the best position of each issue can be picked by itself (log-rolling, Raiffa 1982).
 * Not here: which of them to propose (principal-plan.ts, mediator-text.ts); gaps between them (package-polish.ts).
 * Invariant: every package found changes something, has a term of each side, and keeps within the red lines of the tables.
 */
import type { DealTables } from '../bargaining/index.ts';
import { beliefsOf, pricesOf, type Costs, type Prices } from './package-costs.ts';
import { isPackage, roomsFor, type PackageKind, type Rooms } from './package-rooms.ts';

export type Package = {
  readonly positions: readonly number[];
  /** Margins in worth units, by side. */
  readonly margin: readonly [number, number];
  readonly kind: PackageKind;
};

export type Found = { readonly packages: readonly Package[]; readonly steps: number };

type Weighing = readonly [number, number];

/** What a gain of the one side weighs against a gain of the other, in tenths: a first look everywhere, a closer one at the best. */
const FIRST_LOOK: readonly Weighing[] = [[10, 5], [10, 10], [5, 10]];
const EVEN_FIRST: readonly Weighing[] = [[10, 10], [10, 5], [5, 10]];
const CLOSER_LOOK: readonly Weighing[] = [[10, 1], [10, 3], [10, 7], [10, 9], [9, 10], [7, 10], [3, 10], [1, 10]];
/** Choices of verifying positions that are looked at more closely. */
const PROMISING = 16;

/** @param budget most packages to weigh up */
export function searchPackages(tables: DealTables, rooms: Rooms, budget: number): Found {
  const search: Search = { tables, found: new Map(), steps: 0 };
  const fields = fieldsOf(tables, rooms);
  const spots: Spot[] = [];
  forEachVerification(tables, rooms, (positions) => {
    const beliefs = beliefsOf(tables, positions);
    for (const field of fields) {
      if (search.steps >= budget || !allows(field, tables, positions)) continue;
      const spot = { field, positions: [...positions], costs: { prices: field.prices, beliefs } };
      spots.push({ ...spot, promise: look(search, spot, FIRST_LOOK) });
    }
  });
  for (const spot of spots.sort((a, b) => b.promise - a.promise).slice(0, PROMISING)) {
    if (search.steps < budget) look(search, spot, CLOSER_LOOK);
  }
  return { packages: [...search.found.values()], steps: search.steps };
}

/**
 * How near the two sides are to an accord, or how good one they may have: the greatest smaller margin, worth units;
 * −Infinity where there is no package. Even weights give the greatest sum; where half of that is less than what was found
 * elsewhere, no other weights can do better.
 * @param leaning by side, what is added to its margins
 */
export function nearestAccord(tables: DealTables, rooms: Rooms, leaning: readonly [number, number]): number {
  const pick: Draft = { positions: [], margin: [0, 0], number: 0 };
  let nearest = -Infinity;
  const fields = fieldsOf(tables, rooms);
  forEachVerification(tables, rooms, (positions) => {
    const beliefs = beliefsOf(tables, positions);
    for (const field of fields) {
      if (!allows(field, tables, positions)) continue;
      for (const weighing of EVEN_FIRST) {
        positions.forEach((position, issue) => { pick.positions[issue] = position; });
        const costs = { prices: field.prices, beliefs };
        pickBest(pick, { field, costs, weighing });
        total(pick, tables, costs);
        const [one, other] = [pick.margin[0] + leaning[0], pick.margin[1] + leaning[1]];
        if (Math.min(one, other) > nearest && isPackage(tables, pick.positions, field.kind)) nearest = Math.min(one, other);
        if (weighing === EVEN_FIRST[0] && one + other <= 2 * nearest) break;
      }
    }
  });
  return nearest;
}

type Search = { readonly tables: DealTables; readonly found: Map<number, Package>; steps: number };

/** The rooms of one kind of package, laid flat for speed: issue n's positions are positions[starts[n]] up to starts[n + 1]. */
type Field = {
  readonly kind: PackageKind;
  readonly prices: Prices;
  readonly isOpen: boolean;
  readonly rooms: Rooms;
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  /** 1 where the issue verifies. */
  readonly fixed: Uint8Array;
};

function fieldsOf(tables: DealTables, rooms: Rooms): readonly Field[] {
  return (['framework', 'interim'] as const).map((kind) => fieldOf(tables, roomsFor(tables, rooms, kind), kind)).filter(({ isOpen }) => isOpen);
}

function fieldOf(tables: DealTables, rooms: Rooms, kind: PackageKind): Field {
  const starts = new Int32Array(rooms.length + 1);
  rooms.forEach((room, issue) => { starts[issue + 1] = (starts[issue] ?? 0) + room.length; });
  const fixed = new Uint8Array(rooms.length);
  for (const { issue } of tables.verifying) fixed[issue] = 1;
  return { kind, prices: pricesOf(tables, kind), isOpen: rooms.every((room) => room.length > 0), rooms, starts, positions: Int32Array.from(rooms.flat()), fixed };
}

const allows = ({ rooms }: Field, tables: DealTables, positions: readonly number[]): boolean =>
  tables.verifying.every(({ issue }) => rooms[issue]?.includes(positions[issue] ?? 0));

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

/** One choice of verifying positions, for one kind of package. */
type Place = { readonly field: Field; readonly positions: readonly number[]; readonly costs: Costs };
/** `promise`: the greatest smaller margin at the first look. */
type Spot = Place & { readonly promise: number };

/** @returns the greatest smaller margin of what it saw */
function look(search: Search, { field, positions, costs }: Place, weighings: readonly Weighing[]): number {
  const { tables } = search;
  const pick: Draft = { positions: [...positions], margin: [0, 0], number: 0 };
  let promise = -Infinity;
  for (const weighing of weighings) {
    search.steps += 1;
    pickBest(pick, { field, costs, weighing });
    total(pick, tables, costs);
    promise = Math.max(promise, Math.min(pick.margin[0], pick.margin[1]));
    if (search.found.has(pick.number) || !isPackage(tables, pick.positions, field.kind)) continue;
    search.found.set(pick.number, { positions: [...pick.positions], margin: [pick.margin[0], pick.margin[1]], kind: field.kind });
  }
  return promise;
}

/** A package in the making; its number is its positions read as digits. */
type Draft = { readonly positions: number[]; readonly margin: [number, number]; number: number };
type Picking = { readonly field: Field; readonly costs: Costs; readonly weighing: Weighing };

/** Writes the best position of every issue that does not verify, and sees to it that both sides give something. */
function pickBest(pick: Draft, { field: { starts, positions, fixed }, costs: { prices, beliefs }, weighing }: Picking): void {
  const { paid, brings, giver, width } = prices;
  const spareIssue = [-1, -1];
  const sparePosition = [0, 0];
  const spareLoss = [-Infinity, -Infinity];
  const gives = [false, false];
  for (let issue = 0; issue < giver.length; issue += 1) {
    const from = giver[issue] ?? 0;
    const weightPaid = weighing[from];
    const weightBrought = weighing[from === 0 ? 1 : 0] * (beliefs[issue] ?? 0);
    let best = -Infinity;
    let giving = -Infinity;
    let givingPosition = 0;
    const end = fixed[issue] === 1 ? 0 : (starts[issue + 1] ?? 0);
    for (let nth = starts[issue] ?? 0; nth < end; nth += 1) {
      const position = positions[nth] ?? 0;
      const at = issue * width + position;
      const score = weightPaid * (paid[at] ?? 0) + weightBrought * (brings[at] ?? 0);
      if (score > best) { best = score; pick.positions[issue] = position; }
      if (position > 0 && score > giving) { giving = score; givingPosition = position; }
    }
    if ((pick.positions[issue] ?? 0) > 0) gives[from] = true;
    else if (giving - best > (spareLoss[from] ?? -Infinity)) {
      spareLoss[from] = giving - best;
      spareIssue[from] = issue;
      sparePosition[from] = givingPosition;
    }
  }
  for (let side = 0; side < 2; side += 1) {
    const issue = spareIssue[side] ?? -1;
    if (gives[side] === false && issue >= 0) pick.positions[issue] = sparePosition[side] ?? 0;
  }
}

/** Works out the number and the margins of the positions that were picked. */
function total(pick: Draft, { lengths }: DealTables, { prices: { base, paid, brings, giver, width }, beliefs }: Costs): void {
  let number = 0;
  let [margin0, margin1] = base;
  for (let issue = 0; issue < lengths.length; issue += 1) {
    const position = pick.positions[issue] ?? 0;
    const at = issue * width + position;
    const own = paid[at] ?? 0;
    const other = (beliefs[issue] ?? 0) * (brings[at] ?? 0);
    number = number * (lengths[issue] ?? 1) + position;
    margin0 += giver[issue] === 0 ? own : other;
    margin1 += giver[issue] === 0 ? other : own;
  }
  pick.number = number;
  pick.margin[0] = margin0;
  pick.margin[1] = margin1;
}
