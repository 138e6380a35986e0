/**
 * The best package for one weighing of the two sides once the verifying positions are given: the best position of each
 * issue picked by itself (log-rolling, Raiffa 1982).
 * Not here: which verifying positions and weighings are looked at (package-search.ts).
 */
import type { DealTables } from '../bargaining/index.ts';
import type { Prices } from './package-costs.ts';
import type { Ground, Verification } from './package-ground.ts';
import { roomsFor, type PackageKind, type Rooms } from './package-rooms.ts';

/** What a gain of the one side weighs against a gain of the other, in tenths. */
export type Weighing = readonly [number, number];

/** What the red lines leave open for one kind of package, laid flat for speed: issue n's positions are positions[starts[n]] up to starts[n + 1]. */
export type Field = {
  readonly kind: PackageKind;
  readonly prices: Prices;
  readonly lengths: DealTables['lengths'];
  readonly rooms: Rooms;
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  /** 1 where the issue verifies. */
  readonly fixed: Uint8Array;
};

export function fieldsOf(ground: Ground, redLines: DealTables['redLines']): readonly Field[] {
  return (['framework', 'interim'] as const)
    .map((kind) => fieldOf(ground, roomsFor({ ...ground.tables, redLines }, ground.rooms, kind), kind))
    .filter(({ rooms }) => rooms.every((room) => room.length > 0));
}

function fieldOf({ tables, prices }: Ground, rooms: Rooms, kind: PackageKind): Field {
  const starts = new Int32Array(rooms.length + 1);
  rooms.forEach((room, issue) => { starts[issue + 1] = (starts[issue] ?? 0) + room.length; });
  const fixed = new Uint8Array(rooms.length);
  for (const { issue } of tables.verifying) fixed[issue] = 1;
  return { kind, prices: prices[kind], lengths: tables.lengths, rooms, starts, positions: Int32Array.from(rooms.flat()), fixed };
}

export function allows({ rooms, fixed }: Field, { positions }: Verification): boolean {
  return positions.every((position, issue) => fixed[issue] === 0 || rooms[issue]?.includes(position));
}

/**
 * For a choice of verifying positions a sum of both sides' margins that no package on it exceeds: every issue at what is best
 * for both together. What an issue adds depends on how far its giver is believed alone, so it is worked out once for each.
 */
export function greatestSums({ prices: { base, paid, brings, width }, starts, positions, fixed }: Field): (verification: Verification) => number {
  const known = new Float64Array(fixed.length * BELIEFS).fill(NaN);
  const most = (issue: number, belief: number): number => {
    let best = -Infinity;
    for (let nth = starts[issue] ?? 0; nth < (starts[issue + 1] ?? 0); nth += 1) {
      const at = issue * width + (positions[nth] ?? 0);
      best = Math.max(best, (paid[at] ?? 0) + belief * (brings[at] ?? 0));
    }
    return best;
  };
  return ({ positions: chosen, beliefs }) => {
    let sum = base[0] + base[1];
    for (let issue = 0; issue < fixed.length; issue += 1) {
      const belief = beliefs[issue] ?? 0;
      if (fixed[issue] === 1) {
        const at = issue * width + (chosen[issue] ?? 0);
        sum += (paid[at] ?? 0) + belief * (brings[at] ?? 0);
        continue;
      }
      const slot = issue * BELIEFS + belief;
      if (Number.isNaN(known[slot])) known[slot] = most(issue, belief);
      sum += known[slot] ?? 0;
    }
    return sum;
  };
}

/** 0 to 100 percent. */
const BELIEFS = 101;

/** A package in the making; its number is its positions read as digits. */
export type Draft = { readonly positions: number[]; readonly margin: [number, number]; number: number };
export type Picking = { readonly field: Field; readonly verification: Verification; readonly weighing: Weighing };

/** Writes the best position of every issue, sees to it that both sides give something, and adds up. */
export function pickBest(pick: Draft, { field, verification, weighing }: Picking): void {
  const { prices: { paid, brings, giver, width }, starts, positions, fixed } = field;
  const { beliefs } = verification;
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
    if (fixed[issue] === 1) pick.positions[issue] = verification.positions[issue] ?? 0;
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
  total(pick, field, beliefs);
}

/** Works out the number and the margins of the positions that were picked. */
function total(pick: Draft, { lengths, prices: { base, paid, brings, giver, width } }: Field, beliefs: readonly number[]): void {
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
