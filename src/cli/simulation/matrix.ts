/** `simulate --matrix`: what each level of agent gains over the level below it, seat by seat, paired by seed. */
import { gainOf, intervalFactor, type GameResult } from '../../analysis/index.ts';
import { LEVELS } from '../../agents/index.ts';
import { SEATS, type SeatId } from '../../engine/index.ts';
import type { Played } from '../../workers/index.node.ts';
import type { Seats } from '../seating.ts';
import type { LineUp } from './games.ts';

/** Mean score, and for all but the weakest level the gain over the level below with its interval at 95 percent. */
export type MatrixCell = { readonly mean: number; readonly gain?: number; readonly low95?: number; readonly high95?: number };
export type Matrix = Readonly<Record<SeatId, Readonly<Record<string, MatrixCell>>>>;

/** The level of all seats that are not looked at. */
const YARDSTICK = 'standard';

/** A line-up for every level that differs from the yardstick, seat by seat, after one in which everybody is at it. */
export function matrixLineUps({ rules, seats }: LineUp): readonly LineUp[] {
  const even = evenSeats(seats);
  return [{ rules, seats: even }, ...cells().map(({ seat, level }) => ({ rules, seats: { ...even, [seat]: at(even, seat, level) } }))];
}

export function matrixOf([even, ...others]: readonly Played[]): Matrix {
  const resultsAt = (seat: SeatId, level: string): readonly GameResult[] =>
    (level === YARDSTICK ? even : others[cells().findIndex((cell) => cell.seat === seat && cell.level === level)])?.results ?? [];
  const columnOf = (seat: SeatId): Readonly<Record<string, MatrixCell>> => Object.fromEntries(LEVELS.map((level, nth) => {
    const scores = resultsAt(seat, level).map((result) => result.scores[seat]);
    const mean = meanOf(scores);
    const below = LEVELS[nth - 1];
    if (below === undefined) return [level, { mean }];
    const gain = gainOf(resultsAt(seat, below).map((result) => result.scores[seat]), scores, intervalFactor(0.95, 1));
    return [level, { mean, gain: gain.mean, low95: gain.low, high95: gain.high }];
  }));
  return { us: columnOf('us'), iran: columnOf('iran'), oman: columnOf('oman') };
}

function cells(): readonly { readonly seat: SeatId; readonly level: string }[] {
  return SEATS.flatMap((seat) => LEVELS.filter((level) => level !== YARDSTICK).map((level) => ({ seat, level })));
}

function evenSeats(seats: Seats): Seats {
  return { us: at(seats, 'us', YARDSTICK), iran: at(seats, 'iran', YARDSTICK), oman: at(seats, 'oman', YARDSTICK) };
}

/** The seat with its temper, at this level. */
export function at(seats: Seats, seat: SeatId, level: string): Seats[SeatId] {
  const seating = seats[seat];
  return { kind: 'agent', level, temper: seating.kind === 'agent' ? seating.temper : 'pragmatic' };
}

export function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
