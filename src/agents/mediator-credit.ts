/** The mediator's credit: how much it has with the side that trusts it least. */
import { creditGauge } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

export function lowestCreditCenti({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>): number {
  return Math.min(...rules.principals.map((side) => now.gauges[creditGauge(side)] ?? 0));
}

/** Whether a price, given as a change of credit (≤ 0), leaves the reserve of the temper. */
export function affords(input: PolicyInput, changeCenti: number): boolean {
  return lowestCreditCenti(input) + changeCenti >= input.temper.creditReservePoints * 100;
}
