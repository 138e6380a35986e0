/**
 * What happened in many finished games, as counts and exact sums.
 * Not here: playing them, and means or shares (distribution.ts).
 * Invariant: integers only, so that adding tallies in any grouping gives the same tally.
 */
import { invariant, SEATS, type Ending, type Rules, type SeatId } from '../engine/index.ts';
import type { Course } from '../record/index.ts';

type Counts = Readonly<Record<string, number>>;
type Sums = { readonly sum: number; readonly squares: number };

export type Tally = {
  readonly games: number;
  readonly endings: Readonly<Record<Ending, number>>;
  readonly scores: Readonly<Record<SeatId, Sums>>;
  readonly rounds: number;
  /** Games in which it was taken, or happened, at least once; every declared id. */
  readonly actions: Counts;
  readonly events: Counts;
  /** All dispatches of a seat, and those with the action in them; every action of the seat. */
  readonly dispatches: Readonly<Record<SeatId, { readonly sent: number; readonly with: Counts }>>;
};

const bySeat = <T>(value: (seat: SeatId) => T): Readonly<Record<SeatId, T>> => ({ us: value('us'), iran: value('iran'), oman: value('oman') });

export function emptyTally(rules: Rules): Tally {
  const zeros = (ids: readonly string[]): Counts => Object.fromEntries(ids.map((id) => [id, 0]));
  return {
    games: 0,
    endings: { framework: 0, interim: 0, suspended: 0, war: 0 },
    scores: bySeat(() => ({ sum: 0, squares: 0 })),
    rounds: 0,
    actions: zeros(rules.actions.map(({ id }) => id)),
    events: zeros(rules.events.map(({ id }) => id)),
    dispatches: bySeat((seat) => ({ sent: 0, with: zeros(rules.actions.filter((action) => action.seat === seat).map(({ id }) => id)) })),
  };
}

/** The tally of one finished game. */
export function tallyOf(rules: Rules, course: Course): Tally {
  invariant(course.outcome.kind === 'finished', 'only finished games are counted');
  const { outcome } = course.outcome;
  const empty = emptyTally(rules);
  const events = course.events.flat();
  const commands = course.entries.flat();
  const orders = SEATS.map((seat) => commands.flatMap((sent) => (sent.seat === seat && sent.command.kind === 'dispatch' ? [sent.command.actions.map(({ action }) => action)] : [])));
  return {
    games: 1,
    endings: { ...empty.endings, [outcome.ending]: 1 },
    scores: bySeat((seat) => ({ sum: outcome.scores[seat], squares: outcome.scores[seat] * outcome.scores[seat] })),
    rounds: outcome.round,
    actions: marked(empty.actions, orders.flat(2)),
    events: marked(empty.events, events.flatMap((event) => (event.kind === 'happened' ? [event.event] : []))),
    dispatches: bySeat((seat) => {
      const sent = orders[SEATS.indexOf(seat)] ?? [];
      return { sent: sent.length, with: counted(empty.dispatches[seat].with, sent) };
    }),
  };
}

/** Both together. The keys are those of the first. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    games: one.games + other.games,
    endings: addCounts(one.endings, other.endings),
    scores: bySeat((seat) => addCounts(one.scores[seat], other.scores[seat])),
    rounds: one.rounds + other.rounds,
    actions: addCounts(one.actions, other.actions),
    events: addCounts(one.events, other.events),
    dispatches: bySeat((seat) => ({
      sent: one.dispatches[seat].sent + other.dispatches[seat].sent,
      with: addCounts(one.dispatches[seat].with, other.dispatches[seat].with),
    })),
  };
}

function addCounts<C extends Counts>(one: C, other: C): C {
  return Object.fromEntries(Object.entries(one).map(([key, count]) => [key, count + (other[key] ?? 0)])) as C;
}

/** 1 for every id that occurs. */
function marked(zeros: Counts, ids: readonly string[]): Counts {
  return Object.fromEntries(Object.keys(zeros).map((id) => [id, ids.includes(id) ? 1 : 0]));
}

/** How many of the lists have the id in them. */
function counted(zeros: Counts, lists: readonly (readonly string[])[]): Counts {
  return Object.fromEntries(Object.keys(zeros).map((id) => [id, lists.filter((list) => list.includes(id)).length]));
}
