/**
 * What an order or a word set off at once: the events that follow it in its step before anything else is done.
 * Not here: what follows later (a threat that is carried out or not).
 * Invariant: every event of a step belongs to one trail at most.
 */
import type { Cause, GameEvent, GaugeId } from '../engine/index.ts';
import type { GaugeMove } from './doors.ts';
import type { Timed } from './timeline.ts';

const FOLLOWS: readonly GameEvent['kind'][] = ['gauge-moved', 'flag-set', 'mandate-widened', 'hurdle-eased', 'leaked', 'word-tested', 'deadline-moved'];

export type TimedMove = Timed<Extract<GameEvent, { kind: 'gauge-moved' }>>;

/** The moves of gauges in the trail of an event of the row. */
export function trailOf(row: readonly Timed[], head: Timed): readonly TimedMove[] {
  const start = row.indexOf(head) + 1;
  const rest = row.slice(start);
  const end = rest.findIndex(({ step, event }) => step !== head.step || !FOLLOWS.includes(event.kind));
  return movesIn(end === -1 ? rest : rest.slice(0, end));
}

export function movesIn(row: readonly Timed[]): readonly TimedMove[] {
  return row.filter((timed): timed is TimedMove => timed.event.kind === 'gauge-moved');
}

/** Hundredths by which the moves moved a gauge in all. */
export function sumOf(moves: readonly TimedMove[], gauge: GaugeId): number {
  return moves.reduce((sum, { event }) => (event.gauge === gauge ? sum + event.byCenti : sum), 0);
}

/** Causes of the greatest moves of a gauge in one direction, the greatest first; moves of one cause count together. */
export function largestCauses(moves: readonly TimedMove[], gauge: GaugeId, way: 'up' | 'down'): readonly Cause[] {
  const sums = new Map<string, { readonly cause: Cause; readonly byCenti: number }>();
  for (const { event } of moves) {
    if (event.gauge !== gauge) continue;
    const key = JSON.stringify(event.cause);
    sums.set(key, { cause: event.cause, byCenti: (sums.get(key)?.byCenti ?? 0) + event.byCenti });
  }
  const sign = way === 'up' ? 1 : -1;
  return [...sums.values()].filter(({ byCenti }) => byCenti * sign > 0).sort((one, other) => (other.byCenti - one.byCenti) * sign).map(({ cause }) => cause);
}

export const asMove = ({ event: { gauge, byCenti, cause } }: TimedMove): GaugeMove => ({ gauge, byCenti, cause });
