/**
 * The score of the mediator and the three measures of the outcome it is made of.
 * Not here: the principals' score (principal-score.ts).
 * Invariant: whole percents from 0 to 100, each truncated once.
 */

type Pair = readonly [number, number];

/** By side: realised in worth units; start and top in centipoints; jointGain the greatest one at full credibility, centipoints. */
export type EfficiencyInput = { readonly realised: Pair; readonly start: Pair; readonly jointGain: number };
export type FairnessInput = { readonly realised: Pair; readonly start: Pair; readonly top: Pair };

/**
 * Joint gain over start ÷ the greatest joint gain at full credibility, in percent; 0 where there is none to have.
 *
 * Realised [40,000, 25,000] (4 and 2.5 points), starts 0, greatest 1,700: 65,000 ÷ 170,000 = 38.2 → 38.
 */
export function efficiencyPercent({ realised, start, jointGain }: EfficiencyInput): number {
  const gain = realised[0] + realised[1] - (start[0] + start[1]) * 100;
  return jointGain <= 0 ? 0 : percentOf(BigInt(gain), BigInt(jointGain) * 100n);
}

/**
 * Smaller ÷ larger of the principals' shares of their own (top − start), in percent; 0 if either gain is ≤ 0.
 *
 * Gains of 4 points of 18 and 2.5 of 13: 5/26 ÷ 2/9 = 45/52 = 86.5 → 86.
 */
export function fairnessPercent({ realised, start, top }: FairnessInput): number {
  const gains: Pair = [realised[0] - start[0] * 100, realised[1] - start[1] * 100];
  const spans: Pair = [top[0] - start[0], top[1] - start[1]];
  if (Math.min(...gains, ...spans) <= 0) return 0;
  const first = BigInt(gains[0]) * BigInt(spans[1]);
  const second = BigInt(gains[1]) * BigInt(spans[0]);
  return first <= second ? percentOf(first, second) : percentOf(second, first);
}

/**
 * 100 − 100 × (peak − start) ÷ (100 − start) of escalation, both in hundredths; a game that starts at 100 has no calm.
 *
 * Start 62.00, peak 81.00: 100 − 1,900/38 = 50.
 */
export function calmPercent(peakCenti: number, startCenti: number): number {
  return startCenti >= 10_000 ? 0 : percentOf(BigInt(10_000 - peakCenti), BigInt(10_000 - startCenti));
}

/** A part of a positive whole in percent, truncated and clamped to 0–100. */
function percentOf(part: bigint, whole: bigint): number {
  if (part <= 0n) return 0;
  return part >= whole ? 100 : Number((part * 100n) / whole);
}

export type MediatorOutcome = {
  readonly war: boolean;
  readonly efficiency: number;
  readonly fairness: number;
  readonly calm: number;
  readonly creditPercent: number;
  /** From the scenario; 50, 20, 15, 15 of 100. */
  readonly weights: {
    readonly efficiency: number; readonly fairness: number; readonly calm: number; readonly credit: number;
  };
};

/**
 * 0 in war; else (w₁ × efficiency + w₂ × fairness + w₃ × calm + w₄ × credit × efficiency / 100) / 100, truncated once
 * (game.md §5): credit counts only as far as it was put to use.
 *
 * Efficiency 38, fairness 86, calm 50, credit 60 at 50/20/15/15: (1,900 + 1,720 + 750 + 342) / 100 = 47.12 → 47.
 */
export function mediatorScore({ war, efficiency, fairness, calm, creditPercent, weights }: MediatorOutcome): number {
  if (war) return 0;
  const outcome = weights.efficiency * efficiency + weights.fairness * fairness + weights.calm * calm;
  return Math.floor((100 * outcome + weights.credit * creditPercent * efficiency) / 10_000);
}
