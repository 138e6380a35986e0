/**
 * The shape of every event, as seat copies carry them.
 * Not here: records; their events are compared with those of the re-run.
 * Invariant: exhaustive over kinds, so that a new event does not compile without its shape.
 */
import type { Cause, Confidential, GameEventKind } from '../engine/index.ts';
import { FORMAT, SEAT, STATEMENT, TERMS } from './command-shape.ts';
import { AMOUNT, atLeast, COUNT, exactly, FLAG, ID, kinds, listOf, type ObjectShape, type Shape, text, word } from './shape.ts';

const IDS = listOf(ID);
const SEAT_ONLY = exactly({ seat: SEAT });
const NOTHING_MORE = exactly({});

/** Told apart by `topic`, which comes first. */
export const CONFIDENTIAL: Shape = {
  kind: 'union',
  tag: 'topic',
  variants: {
    'first-priority': exactly({ topic: word('first-priority'), issue: ID }),
    hurdle: exactly({ topic: word('hurdle'), leastPercent: AMOUNT, mostPercent: AMOUNT }),
    price: exactly({ topic: word('price'), issue: ID, points: listOf(AMOUNT) }),
  } satisfies Record<Confidential['topic'], ObjectShape>,
};

const CAUSE = kinds({
  action: exactly({ seat: SEAT, action: ID }),
  lapsed: exactly({ seat: SEAT, action: ID }),
  event: exactly({ event: ID }),
  response: exactly({ event: ID, response: ID }),
  statement: exactly({ seat: SEAT, statement: ID }),
  issue: exactly({ rule: ID, issue: ID }),
  seat: exactly({ rule: ID, seat: SEAT }),
  rule: exactly({ rule: ID }),
} satisfies Record<Cause['kind'], ObjectShape>);

const PER_SEAT_AMOUNT = exactly({ us: AMOUNT, iran: AMOUNT, oman: AMOUNT });

export const OUTCOME: ObjectShape = exactly({
  ending: word('framework', 'interim', 'suspended', 'war'),
  reason: kinds({ 'accord-stands': NOTHING_MORE, 'no-accord': NOTHING_MORE, recall: SEAT_ONLY, 'walk-outs': NOTHING_MORE, war: NOTHING_MORE }),
  round: COUNT,
  scores: PER_SEAT_AMOUNT,
  briefs: exactly({ us: ID, iran: ID, oman: ID }),
  realised: PER_SEAT_AMOUNT,
  efficiencyPercent: AMOUNT,
  fairnessPercent: AMOUNT,
  calmPercent: AMOUNT,
  creditPercent: AMOUNT,
  leftOnTableCentipoints: AMOUNT,
  mistrustCostCentipoints: AMOUNT,
  promises: exactly({ due: COUNT, honoured: COUNT }),
});

export const EVENT: Shape = kinds({
  'round-opened': exactly({ round: COUNT, stage: word('talks', 'implementation'), venue: ID, date: text(64) }),
  happened: exactly({ event: ID }),
  'question-put': exactly({ event: ID, seat: SEAT }),
  'question-answered': exactly({ event: ID, seat: SEAT, response: ID }),
  'answer-attributed': exactly({ event: ID, seat: SEAT, response: ID }),
  'gauge-moved': exactly({ gauge: ID, byCenti: AMOUNT, cause: CAUSE }),
  'commitment-reported': exactly({ issue: ID, giver: SEAT, report: word('looks-honoured', 'violation-found') }),
  'conduct-ordered': exactly({ issue: ID, giver: SEAT, conduct: word('comply', 'stall') }),
  'action-taken': exactly({ seat: SEAT, action: ID, issue: ID, public: FLAG }, 'issue'),
  'confidence-entrusted': exactly({ seat: SEAT, content: CONFIDENTIAL, mayPassOn: FLAG }),
  'confidence-carried': exactly({ from: SEAT, to: SEAT, content: CONFIDENTIAL }),
  'mandate-widened': exactly({ seat: SEAT, redLine: ID, issue: ID }),
  'hurdle-eased': exactly({ seat: SEAT, byPercent: AMOUNT, rounds: COUNT }),
  requested: exactly({ seat: SEAT, families: IDS, format: FORMAT }),
  'terms-set-back': exactly({ seat: SEAT, issues: IDS, how: word('snap-back', 'roll-back') }),
  'accord-left': exactly({ seat: SEAT, issues: IDS }),
  'capital-ratified': SEAT_ONLY,
  'capital-refused': exactly({ seat: SEAT, adReferendum: FLAG }),
  'accord-in-force': exactly({ accord: word('none', 'interim', 'framework'), terms: TERMS, guaranteed: IDS }),
  'agenda-set': exactly({ families: IDS, format: FORMAT, wide: FLAG }),
  offered: exactly({ seat: SEAT, terms: TERMS }),
  initialled: exactly({ seat: SEAT, terms: TERMS }),
  leaked: exactly({ seat: SEAT, terms: TERMS }),
  passed: SEAT_ONLY,
  'walked-out': SEAT_ONLY,
  'sounded-out': exactly({ seat: SEAT, terms: TERMS, wouldRatify: FLAG }),
  guaranteed: exactly({ issue: ID }),
  'bridge-laid': exactly({ terms: TERMS, guaranteed: IDS }),
  'bridge-answered': exactly({ seat: SEAT, answer: word('initial', 'ad-referendum', 'refuse') }),
  'table-ended': exactly({ how: word('initialled', 'two-passes', 'walk-out', 'last-exchange') }),
  stated: exactly({ seat: SEAT, statement: STATEMENT }),
  'word-tested': exactly({ seat: SEAT, statement: STATEMENT, result: word('kept', 'broken') }),
  'deadline-moved': exactly({ author: SEAT, round: COUNT }),
  'deadline-expired': exactly({ author: SEAT }),
  'rung-entered': exactly({ rung: ID, direction: word('up', 'down') }),
  'third-party-struck': NOTHING_MORE,
  retaliated: NOTHING_MORE,
  'flag-set': exactly({ flag: ID, rounds: COUNT }),
  'war-near': exactly({ closesLeft: COUNT }),
  'recall-near': exactly({ seat: SEAT, closesLeft: COUNT }),
  ended: exactly({ outcome: OUTCOME }),
} satisfies Record<GameEventKind, ObjectShape>);

/** An event of other rules: all that is sure is that it has a kind. */
export const FOREIGN_EVENT: Shape = atLeast({ kind: ID });
