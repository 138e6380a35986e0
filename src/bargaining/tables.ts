/**
 * The plain tables over which the arithmetic of deals runs: what one state means for bargaining.
 * Not here: seats, scenarios, rounds. Sides are 0 and 1, issues and positions are indices.
 * Invariant: integers only. Values are whole points, credibility and shares whole percent,
 * deal values centipoints (points × 100), worth "worth units" (points × 10,000): every division of
 * game rules in percent is multiplied out, so that an independent count gives the same answer.
 */

export type Side = 0 | 1;
export const SIDES: readonly Side[] = [0, 1];

export type DealTables = {
  /** Number of positions an issue has, status quo included. */
  readonly lengths: readonly number[];
  /** Who owes the issue. */
  readonly giver: readonly Side[];
  /** value[side][issue][position] in points: ≤ 0 for the giver, ≥ 0 for the receiver, 0 at position 0. */
  readonly value: readonly (readonly (readonly number[])[])[];
  readonly verifying: readonly VerifyingTable[];
  /** guaranteed[issue] in percent: what a mediator's guarantee adds now (0 without one). */
  readonly guaranteed: readonly number[];
  /** trust[side]: how far that side trusts the other, whole percent. */
  readonly trust: readonly [number, number];
  /** inForce[issue]: the position in force, 0 for none. */
  readonly inForce: readonly number[];
  /** No-deal value in centipoints, by side. */
  readonly noDeal: readonly [number, number];
  /** Share of an interim accord's gain that counts, percent. */
  readonly durability: number;
  /** Hurdle in percent of newly added own cost, by side. */
  readonly hurdle: readonly [number, number];
  /** Least position an issue needs for a framework; 0 where none is asked. */
  readonly frameworkMinimum: readonly number[];
  readonly redLines: readonly (readonly RedLineTable[])[];
};

export type VerifyingTable = {
  readonly issue: number;
  /** vouches[position][issue] in percent. */
  readonly vouches: readonly (readonly number[])[];
  /** Found stalled: it vouches for nothing while its position is the one in force. */
  readonly foundStalled: boolean;
};

export type RedLineTable = {
  readonly issue: number;
  /** Binds where the issue is in the package at all, and in every framework. */
  readonly least: number;
  readonly most: number;
  /** Only a package that meets the framework minimum is held to it. */
  readonly frameworkOnly: boolean;
};

/** A whole package: a position for every issue. */
export type Positions = readonly number[];
