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

/** @param positions a whole package, of which only the verifying issues' positions are read */
export function costsOf({ tables, width, inForceWorth }: Ground, positions: readonly number[], kind: 'framework' | 'interim'): Costs {
  const durability = kind === 'framework' ? 100 : tables.durability;
  const gain = [new Float64Array(tables.lengths.length * width), new Float64Array(tables.lengths.length * width)] as const;
  tables.lengths.forEach((length, issue) => {
    const giver = tables.giver[issue] ?? 0;
    const receiver: Side = giver === 0 ? 1 : 0;
    const costs = tables.value[giver]?.[issue] ?? [];
    const benefits = tables.value[receiver]?.[issue] ?? [];
    const believed = durability * credibilityPercent(tables, receiver, issue, positions);
    const paid = costs[tables.inForce[issue] ?? 0] ?? 0;
    const hurdle = tables.hurdle[giver] * 100;
    for (let position = 0; position < length; position += 1) {
      const cost = costs[position] ?? 0;
      gain[giver][issue * width + position] = durability * 100 * cost - hurdle * Math.max(0, paid - cost);
      gain[receiver][issue * width + position] = believed * (benefits[position] ?? 0);
    }
  });
  const base = (side: Side): number => (100 - durability) * tables.noDeal[side] - inForceWorth[side];
  return { width, gain, base: [base(0), base(1)] };
}
