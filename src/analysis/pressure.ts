/**
 * What pressure bought and what it cost: every act of pressure, threat and deadline of a principal, what it set off, and whether
 * the other side gave ground in the rounds that followed; beside it the same count for gestures.
 * Not here: whether it was a mistake (turning-points.ts plays on; this only adds up).
 * Invariant: sums of moves whose cause is the act itself, or the bluff or blow that came of the threat; that ground was given
 * after an act does not show that it was given because of it.
 */
import {
  type ActionId, type ActionKind, actionOf, briefOf, combineTerms, ESCALATION, isPrincipal, otherOf, ownCostPoints, type Rules, type SeatId, standingGauge, trustGauge,
} from '../engine/index.ts';
import { worthOfMove } from './no-deal-move.ts';
import { textsInitialled } from './texts-of-game.ts';
import { ofKind, type Place, type Played, stateBefore, type Timed, timeline } from './timeline.ts';
import { sumOf, type TimedMove, trailOf } from './trail.ts';

/** gave: by so many points of own cost more than ever before. no-yardstick: it had laid nothing yet that could be gone beyond. */
export type Ground =
  | (Place & { readonly kind: 'gave'; readonly points: number })
  | { readonly kind: 'nothing-new' | 'no-yardstick' };

export type PressureAct = Place & {
  readonly seat: SeatId;
  readonly act: { readonly kind: 'action' | 'threat'; readonly action: ActionId } | { readonly kind: 'deadline'; readonly untilRound: number };
  /** Hundredths: trust of the other side in the seat, escalation, the seat's own standing at home. */
  readonly trustCenti: number;
  readonly escalationCenti: number;
  readonly standingCenti: number;
  /** Centipoints by which it changed what having no deal is worth, to the other side and to the seat itself, once it counts in full. */
  readonly otherNoDeal: number;
  readonly ownNoDeal: number;
  readonly ground: Ground;
};

/** How many acts could be told by what followed, and after how many the other side gave ground. */
export type Followed = { readonly acts: number; readonly gave: number };
export type Pressure = { readonly acts: readonly PressureAct[]; readonly afterPressure: Followed; readonly afterGestures: Followed };

/** Rounds after its own in which an act may still be answered. */
export const ANSWER_ROUNDS = 2;

/**
 * Worked (golden game rome-war): the “Drill in the Strait of Hormuz” of Iran in round 2 raised escalation by 1.7 and took 3 off
 * the trust of the United States.
 */
export function pressureOf(played: Played): Pressure {
  const row = timeline(played.steps);
  const costs = costsOffered(played, row);
  const acts = row.flatMap((head) => actAt(played, { row, costs, head }));
  const gestures = headsOf(played.rules, row, 'gesture').map(({ event: { seat }, ...place }) => groundAfter(costs, otherOf(played.rules, seat), place));
  return { acts, afterPressure: followed(acts.map(({ ground }) => ground)), afterGestures: followed(gestures) };
}

function headsOf(rules: Rules, row: readonly Timed[], kind: ActionKind): ReturnType<typeof ofKind<'action-taken'>> {
  return ofKind(row, 'action-taken').filter(({ event: { seat, action } }) => isPrincipal(rules, seat) && actionOf(rules, action).kind === kind);
}

function followed(grounds: readonly Ground[]): Followed {
  const told = grounds.filter(({ kind }) => kind !== 'no-yardstick');
  return { acts: told.length, gave: told.filter(({ kind }) => kind === 'gave').length };
}

type Looking = { readonly row: readonly Timed[]; readonly costs: readonly OfferedCost[]; readonly head: Timed };

function actAt(played: Played, { row, costs, head }: Looking): readonly PressureAct[] {
  const found = pressureIn(played.rules, head);
  if (found === undefined) return [];
  const { seat, act } = found;
  const { rules, steps } = played;
  const other = otherOf(rules, seat);
  const moves = [...trailOf(row, head), ...(act.kind === 'threat' ? sequelOf(row, head, { seat, action: act.action }) : [])];
  const { step, round } = head;
  return [{
    step, round, seat, act,
    trustCenti: sumOf(moves, trustGauge(other)), escalationCenti: sumOf(moves, ESCALATION), standingCenti: sumOf(moves, standingGauge(seat)),
    otherNoDeal: noDealMoved(played, moves, other), ownNoDeal: noDealMoved({ rules, steps }, moves, seat),
    ground: groundAfter(costs, other, head),
  }];
}

function pressureIn(rules: Rules, { event }: Timed): Pick<PressureAct, 'seat' | 'act'> | undefined {
  if (event.kind === 'action-taken') {
    const pressed = isPrincipal(rules, event.seat) && actionOf(rules, event.action).kind === 'pressure';
    return pressed ? { seat: event.seat, act: { kind: 'action', action: event.action } } : undefined;
  }
  if (event.kind !== 'stated' || !isPrincipal(rules, event.seat)) return undefined;
  const { seat, statement } = event;
  if (statement.kind === 'threaten') return { seat, act: { kind: 'threat', action: statement.action } };
  return statement.kind === 'set-deadline' ? { seat, act: { kind: 'deadline', untilRound: statement.round } } : undefined;
}

/** What became of a threat at home: called a bluff, or carried out. */
function sequelOf(row: readonly Timed[], head: Timed, { seat, action }: { readonly seat: SeatId; readonly action: ActionId }): readonly TimedMove[] {
  const tested = ofKind(row, 'word-tested').find(({ step, event }) =>
    step > head.step && event.seat === seat && event.statement.kind === 'threaten' && event.statement.action === action);
  if (tested === undefined) return [];
  return trailOf(row, tested).filter(({ event: { cause } }) => cause.kind === 'seat' && (cause.rule === 'bluff-called' || cause.rule === 'threat-carried-out'));
}

function noDealMoved({ rules, steps }: Played, moves: readonly TimedMove[], seat: SeatId): number {
  return moves.reduce((sum, { step, nth, event: { gauge, byCenti } }) => {
    const state = stateBefore(steps, { step, nth });
    return sum + worthOfMove(briefOf(rules, state, seat), { gauge, byCenti, atCenti: (state.gauges[gauge] ?? 0) + byCenti });
  }, 0);
}

/** Own cost of the whole package that a seat put its name to, over what was then in force, points. */
type OfferedCost = Place & { readonly seat: SeatId; readonly points: number };

function costsOffered({ rules, steps }: Played, row: readonly Timed[]): readonly OfferedCost[] {
  const offered = ofKind(row, 'offered').map(({ step, round, event: { seat, terms } }) => ({ step, round, terms, seats: [seat] }));
  const initialled = textsInitialled(rules, row).map(({ step, round, terms }) => ({ step, round, terms, seats: rules.principals }));
  const all = [...offered, ...initialled].sort((one, other) => one.step - other.step);
  return all.flatMap(({ step, round, terms, seats }) => {
    const state = steps[step]?.state;
    return state === undefined ? [] : seats.map((seat) => ({ step, round, seat, points: ownCostPoints(rules, state, { seat, terms: combineTerms(rules, state.inForce, terms) }) }));
  });
}

function groundAfter(costs: readonly OfferedCost[], other: SeatId, { step, round }: Place): Ground {
  const own = costs.filter(({ seat }) => seat === other);
  const before = own.filter((cost) => cost.step < step);
  if (before.length === 0) return { kind: 'no-yardstick' };
  const most = Math.max(...before.map(({ points }) => points));
  const better = own.find((cost) => cost.step >= step && cost.round <= round + ANSWER_ROUNDS && cost.points > most);
  return better === undefined ? { kind: 'nothing-new' } : { kind: 'gave', step: better.step, round: better.round, points: better.points - most };
}
