/** The mediator's credit: how much it has with both sides, and what it may spend. */
import { creditGauge } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

/** With the side that trusts it least. */
export function lowestCreditCenti({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>): number {
  return Math.min(...rules.principals.map((side) => now.gauges[creditGauge(side)] ?? 0));
}

/** The mean over both sides, which is what the score counts. */
export function meanCreditCenti({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>): number {
  return rules.principals.reduce((sum, side) => sum + (now.gauges[creditGauge(side)] ?? 0), 0) / rules.principals.length;
}

/** Whether a price, given as a change of credit (≤ 0), leaves the reserve of the temper. */
export function affords(input: PolicyInput, changeCenti: number): boolean {
  return lowestCreditCenti(input) + changeCenti >= input.temper.creditReservePoints * 100;
}
