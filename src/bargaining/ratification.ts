/**
 * Whether a capital ratifies a package, and by how much it falls short.
 * Not here: when it is asked, and what a refusal costs (engine).
 * Invariant: exact integers in worth units (points × 10,000), so that "≥ 0" means what it says.
 */
import { bothGive } from './accord.ts';
import { at } from './at.ts';
import { newOwnCostPoints } from './own-cost.ts';
import { crossedRedLines } from './red-lines.ts';
import type { DealTables, Positions, Side } from './tables.ts';
import { worth } from './worth.ts';

/** Worths, hurdle and margin in worth units; `crossed` are indices of the side's red lines. */
export type Ratification = {
  readonly ratifies: boolean;
  readonly worth: number;
  readonly worthInForce: number;
  readonly hurdle: number;
  /** worth − hurdle − worthInForce. */
  readonly margin: number;
  readonly crossed: readonly number[];
  /** Whether anything differs from what is in force. */
  readonly changes: boolean;
  readonly bothGive: boolean;
};

/**
 * The verdict of one capital on the whole package `positions` (F ⊕ P, see combine): it ratifies what changes
 * something, has a term of each side, crosses none of its red lines and leaves margin ≥ 0 (game.md §2; a two-level
 * game after Putnam 1988).
 *
 * Worth 60,000 against −100,000 in force, hurdle 50 % of 12 points = 60,000: margin 100,000, ratified.
 */
export function ratification(tables: DealTables, side: Side, positions: Positions): Ratification {
  return ratifier(tables, side)(positions);
}

/** The same for many packages: what is in force is weighed once. */
export function ratifier(tables: DealTables, side: Side): (positions: Positions) => Ratification {
  const worthInForce = worth(tables, side, tables.inForce);
  return (positions) => {
    const newWorth = worth(tables, side, positions);
    const hurdle = at(tables.hurdle, side) * newOwnCostPoints(tables, side, positions) * 100;
    const margin = newWorth - hurdle - worthInForce;
    const crossed = crossedRedLines(tables, side, positions);
    const changes = positions.some((position, issue) => position !== at(tables.inForce, issue));
    const both = bothGive(tables, positions);
    return {
      ratifies: changes && both && crossed.length === 0 && margin >= 0,
      worth: newWorth, worthInForce, hurdle, margin, crossed, changes, bothGive: both,
    };
  };
}
