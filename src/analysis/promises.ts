/**
 * Promises made, kept and broken: every term that was ever in force, with what became of it.
 * Not here: what a broken promise cost (credibility.ts).
 * Invariant: rounds due and honoured, summed, are those of the game's outcome; a term that moves to another position is a
 * new promise, a stall that nobody came to look at any more was never due.
 */
import type { GameEvent, IssueId, SeatId, Terms } from '../engine/index.ts';
import { inForceAfter, type Place, type Timed, timeline } from './timeline.ts';
import type { Played } from './timeline.ts';

/** stands: in force when the game ended. changed: replaced by another position. taken-back: after the other side's breach. left: openly. fell: with the talks, or as what was left of an accord when the other side’s promises had ended. */
export type PromiseEnd = 'stands' | 'changed' | 'taken-back' | 'left' | 'fell';

export type PromiseStory = {
  readonly giver: SeatId;
  readonly issue: IssueId;
  readonly position: number;
  readonly from: Place;
  readonly to: Place;
  readonly end: PromiseEnd;
  /** Rounds in which it was due, and was honoured or stalled. */
  readonly due: number;
  readonly honoured: number;
  readonly stalled: number;
  /** Of the stalled rounds those that were found out. */
  readonly found: number;
  /** Rounds in which a stall was ordered and nobody came to look any more. */
  readonly unlooked: number;
};

type Open = Omit<PromiseStory, 'to' | 'end'> & { readonly ordered: 'none' | 'comply' | 'stall' };
type Book = { readonly open: readonly Open[]; readonly closed: readonly PromiseStory[]; readonly inForce: Terms };

/**
 * In the order in which they came into force.
 * Worked (golden game rome-framework): Iran's cap on the stock, sealed in round 5, was due and honoured in round 7 and
 * changed in the same round for a farther position, which was honoured three times more.
 */
export function promisesOf({ rules, steps }: Played): readonly PromiseStory[] {
  const giverOf = new Map(rules.issues.map(({ id, giver }) => [id, giver]));
  const givers = (issue: IssueId): SeatId => giverOf.get(issue) ?? rules.mediator;
  const row = timeline(steps);
  const { open, closed } = row.reduce((book, timed) => entered(book, timed, givers), { open: [], closed: [], inForce: {} } as Book);
  const last = row.at(-1);
  return [...closed, ...open.map((one) => closedAs(one, 'stands', last ?? one.from))].sort((one, other) => one.from.step - other.from.step);
}

function entered(book: Book, timed: Timed, giverOf: (issue: IssueId) => SeatId): Book {
  const { event } = timed;
  switch (event.kind) {
    case 'conduct-ordered': return { ...book, open: book.open.map((one) => (one.issue === event.issue ? { ...one, ordered: event.conduct } : one)) };
    case 'commitment-reported': return { ...book, open: book.open.map((one) => (one.issue === event.issue ? reported(one, event.report) : one)) };
    case 'accord-in-force': return moved(book, timed, { inForce: inForceAfter(book.inForce, event), end: 'changed', giverOf });
    case 'terms-set-back': return moved(book, timed, { inForce: inForceAfter(book.inForce, event), end: 'taken-back', giverOf });
    case 'accord-left': return moved(book, timed, { inForce: inForceAfter(book.inForce, event), end: 'left', giverOf });
    case 'ended': return event.outcome.reason.kind === 'accord-stands' ? book : moved(book, timed, { inForce: {}, end: 'fell', giverOf });
    default: return book;
  }
}

function reported(one: Open, report: Extract<GameEvent, { kind: 'commitment-reported' }>['report']): Open {
  const stalled = one.ordered === 'stall' ? 1 : 0;
  return {
    ...one, due: one.due + 1, honoured: one.honoured + 1 - stalled, stalled: one.stalled + stalled,
    found: one.found + (report === 'violation-found' ? 1 : 0), ordered: 'none',
  };
}

type Change = { readonly inForce: Terms; readonly end: PromiseEnd; readonly giverOf: (issue: IssueId) => SeatId };

/** Promises that the change touches end, those that it makes begin; conduct ordered before stays ordered. */
function moved(book: Book, { step, round }: Timed, { inForce, end, giverOf }: Change): Book {
  const here = { step, round };
  const touched = book.open.filter(({ issue, position }) => inForce[issue] !== position);
  const kept = book.open.filter((one) => !touched.includes(one));
  const begun = Object.entries(inForce).filter(([issue, position]) => !kept.some((one) => one.issue === issue && one.position === position)).map(([issue, position]): Open => ({
    giver: giverOf(issue), issue, position, from: here, due: 0, honoured: 0, stalled: 0, found: 0, unlooked: 0,
    ordered: touched.find((one) => one.issue === issue)?.ordered ?? 'none',
  }));
  const ended = touched.map((one) => closedAs(inForce[one.issue] === undefined ? one : { ...one, ordered: 'none' }, end, here));
  return { open: [...kept, ...begun], closed: [...book.closed, ...ended], inForce };
}

function closedAs({ ordered, ...one }: Open, end: PromiseEnd, { step, round }: Place): PromiseStory {
  return { ...one, unlooked: one.unlooked + (ordered === 'stall' ? 1 : 0), to: { step, round }, end };
}
