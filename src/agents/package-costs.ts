/**
 * What each position of each issue adds to both sides' margins, once the verifying positions are given: then all of
 * it simply adds up (game.md §2), which is what makes a quick search possible.
 * Not here: the search (package-search.ts), the arithmetic of credibility (bargaining/).
 * Invariant: base + Σ gain over a whole package of the stated kind = the margin that ratification() finds.
 */
import { credibilityPercent, worth, type DealTables, type Side } from '../bargaining/index.ts';

/** Worth units. Entry issue × width + position. */
export type Costs = {
  readonly width: number;
  readonly gain: readonly [Float64Array, Float64Array];
  readonly base: readonly [number, number];
};

/** What does not change while one state is searched. */
export type Ground = {
  readonly tables: DealTables;
  readonly width: number;
  readonly inForceWorth: readonly [number, number];
};

export function groundOf(tables: DealTables): Ground {
  return {
    tables,
    width: Math.max(...tables.lengths),
    inForceWorth: [worth(tables, 0, tables.inForce), worth(tables, 1, tables.inForce)],
  };
}

/** How far each issue's receiver believes its giver, percent; of the positions only the verifying issues' are read. */
export function beliefsOf(tables: DealTables, positions: readonly number[]): readonly number[] {
  return tables.giver.map((giver, issue) => credibilityPercent(tables, giver === 0 ? 1 : 0, issue, positions));
}

export function costsOf(ground: Ground, beliefs: readonly number[], kind: 'framework' | 'interim'): Costs {
  const { tables, width, inForceWorth } = ground;
  const durability = kind === 'framework' ? 100 : tables.durability;
  const gain = [new Float64Array(tables.lengths.length * width), new Float64Array(tables.lengths.length * width)] as const;
  for (let issue = 0; issue < tables.lengths.length; issue += 1) addIssue(ground, gain, { issue, durability, believed: beliefs[issue] ?? 0 });
  const base = (side: Side): number => (100 - durability) * tables.noDeal[side] - inForceWorth[side];
  return { width, gain, base: [base(0), base(1)] };
}

type Adding = { readonly issue: number; readonly durability: number; readonly believed: number };

function addIssue({ tables, width }: Ground, gain: Costs['gain'], { issue, durability, believed }: Adding): void {
  const giver = tables.giver[issue] ?? 0;
  const receiver: Side = giver === 0 ? 1 : 0;
  const costs = tables.value[giver]?.[issue] ?? [];
  const benefits = tables.value[receiver]?.[issue] ?? [];
  const paid = costs[tables.inForce[issue] ?? 0] ?? 0;
  const hurdle = tables.hurdle[giver] * 100;
  const length = tables.lengths[issue] ?? 0;
  for (let position = 0; position < length; position += 1) {
    const cost = costs[position] ?? 0;
    gain[giver][issue * width + position] = durability * 100 * cost - hurdle * Math.max(0, paid - cost);
    gain[receiver][issue * width + position] = durability * believed * (benefits[position] ?? 0);
  }
}

export function marginOf({ base, gain, width }: Costs, positions: readonly number[], side: Side): number {
  let margin = base[side];
  for (let issue = 0; issue < positions.length; issue += 1) margin += gain[side][issue * width + (positions[issue] ?? 0)] ?? 0;
  return margin;
}
