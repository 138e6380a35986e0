/**
 * What kind of accord a whole package would be, and how a package is laid over what is in force.
 * Not here: who wants it (ratification.ts).
 * Invariant: a package with terms of one side only is no accord, whatever it promises.
 */
import { at } from './at.ts';
import type { DealTables, Positions } from './tables.ts';

export type AccordKind = 'none' | 'interim' | 'framework';

/**
 * none: not both sides give at least one term; framework: both give and the framework minimum is met; else interim.
 *
 * Minimum [2, 1], side 0 gives issue 0, side 1 gives issue 1: [2, 1] framework, [1, 3] interim, [3, 0] none.
 */
export function accordKind(tables: DealTables, positions: Positions): AccordKind {
  if (!bothGive(tables, positions)) return 'none';
  return meetsFrameworkMinimum(tables, positions) ? 'framework' : 'interim';
}

/** Whether each side owes at least one term. */
export function bothGive(tables: DealTables, positions: Positions): boolean {
  const gives = [false, false];
  positions.forEach((position, issue) => {
    if (position > 0) gives[at(tables.giver, issue)] = true;
  });
  return gives.every(Boolean);
}

/** Whether every issue reaches the least position a framework needs; says nothing about who gives. */
export function meetsFrameworkMinimum(tables: DealTables, positions: Positions): boolean {
  return positions.every((position, issue) => position >= at(tables.frameworkMinimum, issue));
}

/**
 * F ⊕ P: the named package over what is in force; −1 marks an issue that the package does not name,
 * 0 takes a term back.
 *
 * [2, 1, 0] ⊕ [−1, 0, 3] = [2, 0, 3].
 */
export function combine(inForce: Positions, named: readonly number[]): Positions {
  return inForce.map((position, issue) => {
    const wanted = at(named, issue);
    return wanted === -1 ? position : wanted;
  });
}
