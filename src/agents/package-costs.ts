/**
 * What each position of each issue adds to both sides' margins, once the verifying positions are given: then all of
 * it simply adds up (game.md §2), which is what makes a quick search possible.
 * Not here: the search (package-search.ts), the arithmetic of credibility (bargaining/).
 * Invariant: base + Σ gains over a whole package of the stated kind = the margin that ratification() finds.
 */
import { credibilityPercents, worth, type DealTables, type Side } from '../bargaining/index.ts';
import type { PackageKind } from './package-rooms.ts';

/** For one kind of package, worth units; entry issue × width + position. */
export type Prices = {
  readonly width: number;
  /** What it takes from its giver, hurdle included (≤ 0). */
  readonly paid: Float64Array;
  /** What it brings its receiver for each percent of belief (≥ 0). */
  readonly brings: Float64Array;
  /** Giver of each issue. */
  readonly giver: readonly Side[];
  readonly base: readonly [number, number];
};

/** Prices with how far each issue's receiver believes its giver, percent. */
export type Costs = { readonly prices: Prices; readonly beliefs: readonly number[] };

export function pricesOf(tables: DealTables, kind: PackageKind): Prices {
  const width = Math.max(...tables.lengths);
  const durability = kind === 'framework' ? 100 : tables.durability;
  const prices: Prices = {
    width,
    paid: new Float64Array(tables.lengths.length * width),
    brings: new Float64Array(tables.lengths.length * width),
    giver: tables.giver,
    base: [baseOf(tables, 0, durability), baseOf(tables, 1, durability)],
  };
  for (let issue = 0; issue < tables.lengths.length; issue += 1) priceIssue(tables, prices, { issue, durability });
  return prices;
}

function baseOf(tables: DealTables, side: Side, durability: number): number {
  return (100 - durability) * tables.noDeal[side] - worth(tables, side, tables.inForce);
}

function priceIssue(tables: DealTables, { paid, brings, width }: Prices, { issue, durability }: { readonly issue: number; readonly durability: number }): void {
  const giver = tables.giver[issue] ?? 0;
  const costs = tables.value[giver]?.[issue] ?? [];
  const benefits = tables.value[giver === 0 ? 1 : 0]?.[issue] ?? [];
  const already = costs[tables.inForce[issue] ?? 0] ?? 0;
  const hurdle = tables.hurdle[giver] * 100;
  costs.forEach((cost, position) => {
    paid[issue * width + position] = durability * 100 * cost - hurdle * Math.max(0, already - cost);
    brings[issue * width + position] = durability * (benefits[position] ?? 0);
  });
}

/** Of the positions only the verifying issues' are read. */
export function costsOf(tables: DealTables, positions: readonly number[], kind: PackageKind): Costs {
  return { prices: pricesOf(tables, kind), beliefs: credibilityPercents(tables, positions) };
}

/** What one position adds to both margins. */
export function gainsOf({ prices: { paid, brings, giver, width }, beliefs }: Costs, issue: number, position: number): readonly [number, number] {
  const at = issue * width + position;
  const [own, other] = [paid[at] ?? 0, (beliefs[issue] ?? 0) * (brings[at] ?? 0)];
  return giver[issue] === 0 ? [own, other] : [other, own];
}

export function marginsOf(costs: Costs, positions: readonly number[]): readonly [number, number] {
  let [margin0, margin1] = costs.prices.base;
  for (let issue = 0; issue < positions.length; issue += 1) {
    const [gain0, gain1] = gainsOf(costs, issue, positions[issue] ?? 0);
    margin0 += gain0;
    margin1 += gain1;
  }
  return [margin0, margin1];
}
