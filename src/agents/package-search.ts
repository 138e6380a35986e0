/**
 * Good packages for both sides, found without going through all: for every choice of verifying positions and every
 * weighing of the two sides the best position of each issue can be picked by itself (log-rolling, Raiffa 1982).
 * Not here: which of them to propose (principal-plan.ts, mediator-text.ts); gaps between them (package-polish.ts).
 * Invariant: every package found changes something, has a term of each side, and keeps within the red lines of the tables.
 */
import type { DealTables } from '../bargaining/index.ts';
import { groundOf, type Ground, type Verification } from './package-ground.ts';
import { allows, fieldsOf, greatestSums, pickBest, type Draft, type Field, type Weighing } from './package-pick.ts';
import { isPackage, type PackageKind, type Rooms } from './package-rooms.ts';

export type Package = {
  readonly positions: readonly number[];
  /** Margins in worth units, by side. */
  readonly margin: readonly [number, number];
  readonly kind: PackageKind;
};

export type Found = { readonly packages: readonly Package[]; readonly steps: number };

const EVEN: Weighing = [10, 10];
const EVEN_FIRST: readonly Weighing[] = [EVEN, [10, 5], [5, 10]];
/** A first look everywhere, a closer one at the best. */
const FIRST_LOOK: readonly Weighing[] = [EVEN];
const CLOSER_LOOK: readonly Weighing[] = [[10, 1], [10, 3], [10, 5], [10, 7], [10, 9], [9, 10], [7, 10], [5, 10], [3, 10], [1, 10]];
/** Choices of verifying positions that are looked at more closely. */
const PROMISING = 12;

/** @param budget most packages to weigh up */
export function searchPackages(tables: DealTables, rooms: Rooms, budget: number): Found {
  const search: Search = { tables, found: new Map(), steps: 0 };
  const ground = groundOf(tables, rooms);
  const fields = fieldsOf(ground, tables.redLines);
  const spots: Spot[] = [];
  for (const verification of ground.verifications) {
    for (const field of fields) {
      if (search.steps >= budget || !allows(field, verification)) continue;
      const place = { field, verification };
      spots.push({ ...place, promise: look(search, place, FIRST_LOOK) });
    }
  }
  for (const spot of spots.sort((a, b) => b.promise - a.promise).slice(0, PROMISING)) {
    if (search.steps < budget) look(search, spot, CLOSER_LOOK);
  }
  return { packages: [...search.found.values()], steps: search.steps };
}

export type Nearest = {
  readonly redLines: DealTables['redLines'];
  /** By side, what is added to its margins. */
  readonly leaning: readonly [number, number];
  /** What does not come nearer than this is of no interest. */
  readonly above: number;
};

/**
 * How near the two sides are to an accord, or how good one they may have: the greatest smaller margin, worth units;
 * `above` where no package comes nearer. Even weights give the greatest sum; where half of that is no more than what was
 * found elsewhere, no other weights can do better.
 */
export function nearestAccord(ground: Ground, { redLines, leaning, above }: Nearest): number {
  const pick = emptyDraft();
  const lean = leaning[0] + leaning[1];
  let nearest = above;
  for (const field of fieldsOf(ground, redLines)) {
    const greatestSum = greatestSums(field);
    for (const verification of ground.verifications) {
      if (!allows(field, verification) || greatestSum(verification) + lean <= 2 * nearest) continue;
      for (const weighing of EVEN_FIRST) {
        pickBest(pick, { field, verification, weighing });
        const [one, other] = [pick.margin[0] + leaning[0], pick.margin[1] + leaning[1]];
        if (Math.min(one, other) > nearest && isPackage(ground.tables, pick.positions, field.kind)) nearest = Math.min(one, other);
        if (weighing === EVEN && one + other <= 2 * nearest) break;
      }
    }
  }
  return nearest;
}

type Search = { readonly tables: DealTables; readonly found: Map<number, Package>; steps: number };

/** One choice of verifying positions, for one kind of package. */
type Place = { readonly field: Field; readonly verification: Verification };
/** `promise`: the greatest smaller margin at the first look. */
type Spot = Place & { readonly promise: number };

const emptyDraft = (): Draft => ({ positions: [], margin: [0, 0], number: 0 });

/** @returns the greatest smaller margin of what it saw */
function look(search: Search, { field, verification }: Place, weighings: readonly Weighing[]): number {
  const pick = emptyDraft();
  let promise = -Infinity;
  for (const weighing of weighings) {
    search.steps += 1;
    pickBest(pick, { field, verification, weighing });
    promise = Math.max(promise, Math.min(pick.margin[0], pick.margin[1]));
    if (search.found.has(pick.number) || !isPackage(search.tables, pick.positions, field.kind)) continue;
    search.found.set(pick.number, { positions: pick.positions.slice(), margin: [pick.margin[0], pick.margin[1]], kind: field.kind });
  }
  return promise;
}
