/**
 * Amounts with their units, from the engine's integers.
 * Not here: digits and signs (language.ts).
 */
import type { GaugeId } from '../engine/index.ts';
import type { Say } from './say.ts';

export type Amounts = {
  /** A gauge's value: hundredths of its unit → "34", "11.5 weeks". One decimal. */
  gaugeValue(id: GaugeId, centi: number): string;
  /** How far a gauge moved, without sign: "1.6", "0.25 weeks". As exact as the rules, so that moves add up. */
  gaugeAmount(id: GaugeId, centi: number): string;
  /** Centipoints → "12.5 points". */
  points(centipoints: number): string;
  /** Worth units (points × 10,000) → "12.5 points". */
  worth(units: number): string;
  /** Percent → "35 percent", as it is read aloud. */
  percent(percent: number): string;
};

type Means = {
  readonly say: Say;
  readonly number: (value: number, digits?: number) => string;
  readonly unit: (id: GaugeId) => string;
};

export function amountsIn({ say, number, unit }: Means): Amounts {
  const withUnit = (id: GaugeId, amount: string): string => (unit(id) === '' ? amount : say('amount.with-unit', { amount, unit: unit(id) }));
  const points = (value: number): string => {
    const shown = number(value, 1);
    return say('amount.points', { count: Math.round(Math.abs(value) * 10) / 10, shown });
  };
  return {
    gaugeValue: (id, centi) => withUnit(id, number(centi / 100, 1)),
    gaugeAmount: (id, centi) => withUnit(id, number(Math.abs(centi) / 100, 2)),
    points: (centipoints) => points(centipoints / 100),
    worth: (units) => points(units / 10_000),
    percent: (percent) => say('amount.percent', { shown: number(percent) }),
  };
}
