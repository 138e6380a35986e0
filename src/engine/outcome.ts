/**
 * How a game ended and what it was worth. Revealed to everyone when the game is over.
 * Not here: the arithmetic of scores (bargaining/) and when a game ends (rules/ending.ts).
 */
import type { BriefId, Ending, SeatId } from './ids.ts';

export type Outcome = {
  readonly ending: Ending;
  readonly reason: EndReason;
  readonly round: number;
  /** 0 to 100, truncated. */
  readonly scores: Readonly<Record<SeatId, number>>;
  readonly briefs: Readonly<Record<SeatId, BriefId>>;
  /** Realised worth by principal, in points × 10,000; 0 for the mediator. */
  readonly realised: Readonly<Record<SeatId, number>>;
  readonly efficiencyPercent: number;
  readonly fairnessPercent: number;
  readonly calmPercent: number;
  readonly creditPercent: number;
  /** Centipoints: joint gain that was possible at full credibility, and not realised. */
  readonly leftOnTableCentipoints: number;
  /** Centipoints: what the accord in force would have been worth more had every promise been believed. */
  readonly mistrustCostCentipoints: number;
  /** Of all promises that were ever in force: rounds in which they were due and honoured. */
  readonly promises: Promises;
};

/** Rounds, summed over promises. */
export type Promises = { readonly due: number; readonly honoured: number };

export type EndReason =
  | { readonly kind: 'accord-stands' }
  | { readonly kind: 'no-accord' }
  | { readonly kind: 'recall'; readonly seat: SeatId }
  | { readonly kind: 'walk-outs' }
  | { readonly kind: 'war' };
