/**
 * All gauges of a scenario: those that always exist, then the author's own, with every default filled in.
 * Not here: hundredths (compile/), complaints (lint/).
 * Invariant: bounds and viewers of the gauges that always exist are fixed; a file can only start and drift them.
 */
import { creditGauge, ESCALATION, type GaugeId, type SeatId, SEATS, standingGauge, trustGauge } from '../engine/index.ts';
import type { Parties } from './parties.ts';
import type { GaugeSource, ScenarioSource } from './schema.ts';

/** In the gauge's own units. */
export type ResolvedGauge = {
  readonly id: GaugeId;
  readonly builtIn: boolean;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly seenBy: readonly SeatId[];
  readonly worse: 'higher' | 'lower';
  readonly source: GaugeSource | undefined;
};

type BuiltIn = Pick<ResolvedGauge, 'id' | 'start' | 'seenBy' | 'worse'>;

/** trust-X: how far X trusts the other principal. credit-X: the mediator's credit with X. standing-X: X at home. */
export function builtInGauges({ principals, mediator }: Parties): readonly BuiltIn[] {
  const sides = SEATS.filter((seat) => principals.includes(seat));
  return [
    ...sides.map((seat): BuiltIn => ({ id: trustGauge(seat), start: 25, seenBy: SEATS, worse: 'lower' })),
    ...sides.map((seat): BuiltIn => ({
      id: creditGauge(seat), start: 50, seenBy: SEATS.filter((each) => each === seat || each === mediator), worse: 'lower',
    })),
    ...SEATS.map((seat): BuiltIn => ({ id: standingGauge(seat), start: 55, seenBy: [seat], worse: 'lower' })),
    { id: ESCALATION, start: 50, seenBy: SEATS, worse: 'higher' },
  ];
}

/** In the order of the rules. */
export function resolvedGauges({ gauges }: Pick<ScenarioSource, 'gauges'>, parties: Parties): readonly ResolvedGauge[] {
  const builtIn = builtInGauges(parties);
  const ids = builtIn.map(({ id }) => id);
  return [
    ...builtIn.map((gauge): ResolvedGauge => {
      const source = gauges[gauge.id];
      return { ...gauge, builtIn: true, min: 0, max: 100, start: source?.start ?? gauge.start, source };
    }),
    ...Object.entries(gauges).filter(([id]) => !ids.includes(id)).map(([id, source]): ResolvedGauge => ({
      id,
      builtIn: false,
      min: source.min ?? 0,
      max: source.max ?? 100,
      start: source.start ?? source.min ?? 0,
      seenBy: SEATS.filter((seat) => source.seenBy?.includes(seat) ?? true),
      worse: source.worse,
      source,
    })),
  ];
}
