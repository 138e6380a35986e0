/**
 * The one thing that moved a door most: which part of whose account, in which direction, and the move behind it.
 * Not here: when doors moved, and all that moved with them (doors.ts).
 * Invariant: a gauge is named only if it worked in the direction in which its part went.
 */
import { type DealTables, type Side } from '../bargaining/index.ts';
import { briefOf, ESCALATION, type GameState, type GaugeId, type Rules, type SeatId } from '../engine/index.ts';
import type { Step } from '../record/index.ts';
import type { DealStep } from './deal-course.ts';
import type { Because, Door, GaugeMove, Part } from './doors.ts';
import { worthOfMove } from './no-deal-move.ts';

export type DoorCause = {
  readonly part: Part['kind'];
  /** Whose account; none for what is in force and for verification, which are everybody's. */
  readonly seat?: SeatId;
  readonly turn: 'up' | 'down';
  /** The gauge behind it and the greatest of its moves that worked this way in the step, where there is one. */
  readonly gauge?: GaugeId;
  readonly move?: GaugeMove;
};

/** Nothing where a deal was possible from the first state on. The first part that doors.ts names is told, its strongest gauge and move with it. */
export function doorCause(rules: Rules, { course, steps }: { readonly course: readonly DealStep[]; readonly steps: readonly Step[] }, { step, because }: Door): DoorCause | undefined {
  const [first] = because;
  const place = course.findIndex((each) => each.step === step);
  const [before, after] = [course[place - 1], course[place]];
  const [old, now] = [steps[step - 1], steps[step]];
  if (first === undefined || before === undefined || after === undefined || old === undefined || now === undefined) return undefined;
  const { part } = first;
  if (!('side' in part)) return { part: part.kind, turn: 'up' };
  const turn = levelOf(after.tables, part) > levelOf(before.tables, part) ? 'up' : 'down';
  const seat = rules.principals[part.side];
  const weighed = weighedMoves(rules, { old: old.state, now: now.state, seat }, first);
  const strongest = weighed.filter(({ push }) => (turn === 'up' ? push > 0 : push < 0)).sort((one, other) => Math.abs(other.push) - Math.abs(one.push))[0];
  return { part: part.kind, seat, turn, ...(strongest !== undefined && { gauge: strongest.move.gauge, move: strongest.move }) };
}

type Sided = Extract<Part, { side: Side }>;

function levelOf(tables: DealTables, { kind, side }: Sided): number {
  switch (kind) {
    case 'trust': return tables.trust[side];
    case 'hurdle': return tables.hurdle[side];
    case 'no-deal': return tables.noDeal[side];
    case 'mandate': return (tables.redLines[side] ?? []).reduce((sum, { least, most }) => sum + most - least, 0);
  }
}

type Weighed = { readonly move: GaugeMove; readonly push: number };
type Between = { readonly old: GameState; readonly now: GameState; readonly seat: SeatId };

/** How hard each move pushed the part upwards; below 0 downwards. */
function weighedMoves(rules: Rules, between: Between, { part, moves }: Because): readonly Weighed[] {
  return moves.map((move) => ({ move, push: pushOf(rules, between, { part, move }) }));
}

function pushOf(rules: Rules, { old, now, seat }: Between, { part, move: { gauge, byCenti } }: { readonly part: Part; readonly move: GaugeMove }): number {
  switch (part.kind) {
    case 'trust': return byCenti;
    case 'hurdle': return gauge !== ESCALATION ? -byCenti : isUnderFire(rules, old) !== isUnderFire(rules, now) ? byCenti : 0;
    case 'no-deal': return worthOfMove(briefOf(rules, now, seat), { gauge, byCenti, atCenti: now.gauges[gauge] ?? 0 });
    default: return 0;
  }
}

/** Escalation touches the hurdle only where it crosses the brink. */
function isUnderFire({ ladder, constants }: Rules, { gauges }: GameState): boolean {
  const brink = ladder.find(({ id }) => id === constants.hurdle.brinkRung)?.fromCenti ?? 0;
  return (gauges[ESCALATION] ?? 0) >= brink;
}
