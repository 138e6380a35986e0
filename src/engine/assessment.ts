/**
 * A seat's own account of a package: what the live panel, the adviser and the agents read.
 * Not here: how it is worked out (assess.ts, over bargaining/).
 * Invariant: only from the seat's own observation; the other side's values are never in it.
 */
import type { AccordKind, IssueId, RedLineId, Terms } from './ids.ts';

/** Worths and margins in worth units (points × 10,000), values in centipoints (points × 100). */
export type Assessment = {
  /** What would be in force: F ⊕ P, status quo dropped. */
  readonly whole: Terms;
  readonly accord: AccordKind;
  readonly worth: number;
  readonly worthInForce: number;
  readonly noDealCentipoints: number;
  readonly hurdlePercent: number;
  /** What the hurdle takes off: hurdle × newly added own cost. */
  readonly hurdle: number;
  /** worth − hurdle − worthInForce. */
  readonly margin: number;
  readonly ratifies: boolean;
  readonly changes: boolean;
  readonly bothGive: boolean;
  readonly crossed: readonly { readonly redLine: RedLineId; readonly issue: IssueId }[];
  /** Every term of the whole, in issue order. */
  readonly terms: readonly TermAssessment[];
};

export type TermAssessment = {
  readonly issue: IssueId;
  readonly position: number;
  /** As in the brief: own cost ≤ 0, benefit ≥ 0. */
  readonly points: number;
  /** 100 for own costs. */
  readonly credibilityPercent: number;
  readonly centipoints: number;
};
