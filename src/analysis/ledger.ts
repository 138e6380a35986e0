/**
 * Concessions given and got: how far each principal ever went on what it gives, who moved first in which family, and
 * what came of it, in points of the true briefs.
 * Not here: what a promise was believed to be worth when it was made (offers.ts).
 * Invariant: values at full credibility; only texts that a principal laid or initialled itself count as its moves.
 */
import { briefOf, type FamilyId, type Issue, type IssueId, issueIndex, type Rules, type SeatId } from '../engine/index.ts';
import { textsInitialled } from './texts-of-game.ts';
import { type Place, type Played, type Timed, timeline } from './timeline.ts';

export type IssueLedger = {
  readonly issue: IssueId;
  readonly family: FamilyId;
  /** Where its giver first put a position above the status quo on the table; nothing where it never did. */
  readonly firstMove?: Place;
  /** Highest position that its giver ever put on the table, and the one in force at the end; 0 is the status quo. */
  readonly farthest: number;
  readonly inForce: number;
  /** Points: what those cost their giver (≥ 0) and are worth to the receiver if believed. */
  readonly farthestCost: number;
  readonly farthestWorth: number;
  readonly inForceCost: number;
  readonly inForceWorth: number;
};

export type SideLedger = {
  readonly seat: SeatId;
  /** The issues that it gives, in the rules' order. */
  readonly issues: readonly IssueLedger[];
  /** Points, summed over issues: own cost of the farthest that it went on each, and what the farthest that the other went would have been worth to it. */
  readonly offered: number;
  readonly wasOffered: number;
  /** The same of what is in force at the end. */
  readonly given: number;
  readonly got: number;
};

/** Who first put something of a family on the table; nobody where all that was asked was never offered. */
export type FamilyLedger = { readonly family: FamilyId; readonly givers: readonly SeatId[]; readonly first: readonly SeatId[]; readonly place?: Place };

export type Ledger = { readonly sides: readonly SideLedger[]; readonly families: readonly FamilyLedger[] };

/**
 * Worked (golden game rome-war): Iran went to “300 kg” on the stock in its very first text, step 4; nothing came into force,
 * so that given and got are 0 on both sides.
 */
export function ledgerOf(played: Played): Ledger {
  const moves = movesOf(played.rules, timeline(played.steps));
  return {
    sides: played.rules.principals.map((seat) => sideLedger(played, moves, seat)),
    families: played.rules.families.map(({ id }) => familyLedger(played.rules, moves, id)),
  };
}

type OwnMove = Place & { readonly seat: SeatId; readonly issue: Issue; readonly position: number };

/** Every own position above the status quo that a principal put on the table, text by text. */
function movesOf(rules: Rules, row: readonly Timed[]): readonly OwnMove[] {
  const offered = row.flatMap(({ step, round, event }) => (event.kind === 'offered' ? [{ step, round, terms: event.terms, seats: [event.seat] }] : []));
  const initialled = textsInitialled(rules, row).map(({ step, round, terms }) => ({ step, round, terms, seats: rules.principals }));
  const texts = [...offered, ...initialled].sort((one, other) => one.step - other.step);
  return texts.flatMap(({ step, round, terms, seats }) => rules.issues.flatMap((issue) => {
    const position = terms[issue.id] ?? 0;
    return position > 0 && seats.includes(issue.giver) ? [{ step, round, seat: issue.giver, issue, position }] : [];
  }));
}

function sideLedger({ rules, steps }: Played, moves: readonly OwnMove[], seat: SeatId): SideLedger {
  const own = rules.issues.filter(({ giver }) => giver === seat).map((issue) => issueLedger({ rules, steps }, moves, issue));
  const received = rules.issues.filter(({ receiver }) => receiver === seat).map((issue) => issueLedger({ rules, steps }, moves, issue));
  const sum = (of: (one: IssueLedger) => number, all: readonly IssueLedger[]): number => all.reduce((total, one) => total + of(one), 0);
  return {
    seat, issues: own,
    offered: sum((one) => one.farthestCost, own), wasOffered: sum((one) => one.farthestWorth, received),
    given: sum((one) => one.inForceCost, own), got: sum((one) => one.inForceWorth, received),
  };
}

function issueLedger({ rules, steps }: Played, moves: readonly OwnMove[], issue: Issue): IssueLedger {
  const own = moves.filter((move) => move.issue === issue);
  const [first] = own;
  const end = steps.at(-1)?.state;
  const farthest = own.reduce((most, { position }) => Math.max(most, position), 0);
  const inForce = end?.inForce[issue.id] ?? 0;
  const worth = (seat: SeatId, position: number): number =>
    (end === undefined ? 0 : Math.abs(briefOf(rules, end, seat).valuePoints[issueIndex(rules, issue.id)]?.[position] ?? 0));
  return {
    issue: issue.id, family: issue.family, ...(first !== undefined && { firstMove: { step: first.step, round: first.round } }), farthest, inForce,
    farthestCost: worth(issue.giver, farthest), farthestWorth: worth(issue.receiver, farthest),
    inForceCost: worth(issue.giver, inForce), inForceWorth: worth(issue.receiver, inForce),
  };
}

/** Two that initial one text move in one step: both are first. */
function familyLedger({ issues }: Rules, moves: readonly OwnMove[], family: FamilyId): FamilyLedger {
  const givers = [...new Set(issues.filter((issue) => issue.family === family).map(({ giver }) => giver))];
  const own = moves.filter(({ issue }) => issue.family === family);
  const [first] = own;
  if (first === undefined) return { family, givers, first: [] };
  return { family, givers, first: [...new Set(own.filter(({ step }) => step === first.step).map(({ seat }) => seat))], place: { step: first.step, round: first.round } };
}
