/**
 * The shape of a seat copy: what one seat saw, field by field.
 * Not here: what may be seen (engine: observe).
 * Invariant: exhaustive over the fields of an observation; a copy with any field more is refused.
 */
import type { Observation, PhaseView } from '../engine/index.ts';
import { COMMAND, FORMAT, SEAT, STATEMENT, TERMS } from './command-shape.ts';
import { CONFIDENTIAL, EVENT, OUTCOME } from './event-shape.ts';
import { SEAT_FORMAT } from './record.ts';
import { AMOUNT, COUNT, DIGEST, exactly, FLAG, ID, kinds, listOf, mapOf, type ObjectShape, type Shape, word } from './shape.ts';

const IDS = listOf(ID);
const AMOUNTS = mapOf(AMOUNT);
const NONE = exactly({});
const perSeat = (of: Shape): Shape => exactly({ us: of, iran: of, oman: of });

const OWN_SEALED = kinds({ open: NONE, sent: exactly({ command: COMMAND }) });
const TABLE = exactly({
  opener: SEAT, exchange: COUNT, turns: COUNT, passes: COUNT,
  standing: kinds({ none: NONE, offer: exactly({ by: SEAT, terms: TERMS, guaranteed: IDS }) }),
  bridged: FLAG, soundedOut: listOf(SEAT), offers: COUNT,
});
const PHASE = kinds({
  capitals: exactly({ own: OWN_SEALED }),
  agenda: NONE,
  floor: exactly({ seat: SEAT, table: TABLE }),
  mediation: exactly({ table: TABLE }),
  bridge: exactly({ terms: TERMS, guaranteed: IDS, own: OWN_SEALED, table: TABLE }),
  statements: exactly({ own: OWN_SEALED }),
  over: exactly({ outcome: OUTCOME }),
} satisfies Record<PhaseView['kind'], ObjectShape>);

const COMMITMENT = exactly({
  issue: ID, position: COUNT, since: COUNT, due: COUNT, looked: COUNT, report: word('none', 'looks-honoured', 'violation-found'),
  own: kinds({ hidden: NONE, known: exactly({ honoured: COUNT, conduct: word('none', 'comply', 'stall') }) }),
});
const PENDING = kinds({
  none: NONE,
  initialled: exactly({ terms: TERMS, guaranteed: IDS, source: word('offer', 'bridging-text'), by: SEAT, adReferendum: listOf(SEAT) }),
});
const CONFIDENCE = exactly({ from: SEAT, round: COUNT, content: CONFIDENTIAL, mayPassOn: FLAG, carried: FLAG, index: COUNT });
const OWN = kinds({
  none: NONE,
  seat: exactly({
    seat: SEAT, brief: ID, widened: IDS, hurdleEase: exactly({ byPercent: AMOUNT, untilRound: COUNT }), highestCostOffered: AMOUNT,
    lowCloses: COUNT, hurdlePercent: AMOUNT, noDealCentipoints: AMOUNT,
  }),
});

const OBSERVATION_FIELDS = {
  viewer: SEAT,
  scenario: ID,
  rulesVersion: COUNT,
  length: word('full', 'class'),
  round: COUNT,
  stage: word('talks', 'implementation'),
  implementationFrom: COUNT,
  phase: PHASE,
  gauges: AMOUNTS,
  closes: exactly({ older: AMOUNTS, newer: AMOUNTS }),
  flags: AMOUNTS,
  eventRounds: AMOUNTS,
  actionRounds: AMOUNTS,
  uses: listOf(exactly({ action: ID, round: COUNT })),
  lapses: listOf(exactly({ gauge: ID, byCenti: AMOUNT, round: COUNT, action: ID, effect: COUNT })),
  questions: listOf(exactly({ event: ID, seat: SEAT })),
  inForce: TERMS,
  guaranteed: IDS,
  commitments: listOf(COMMITMENT),
  rights: perSeat(word('none', 'snap-back', 'roll-back')),
  pending: PENDING,
  agenda: exactly({ families: IDS, format: FORMAT, wide: FLAG }),
  lastOffers: perSeat(TERMS),
  requests: perSeat(exactly({ families: IDS, format: FORMAT })),
  confidences: listOf(CONFIDENCE),
  words: listOf(exactly({ seat: SEAT, round: COUNT, statement: STATEMENT })),
  deadline: kinds({ none: NONE, set: exactly({ author: SEAT, round: COUNT, expired: FLAG }) }),
  walkOuts: COUNT,
  topRungCloses: COUNT,
  peakEscalationCenti: AMOUNT,
  lastStrikeRound: COUNT,
  gaveGround: listOf(SEAT),
  widenings: COUNT,
  own: OWN,
} satisfies Record<keyof Observation, Shape>;

const ANSWER = exactly({ event: COUNT, by: SEAT, answer: exactly({ kind: ID, issue: ID, family: ID }, 'issue', 'family') });

export const SEAT_COPY: ObjectShape = exactly({
  format: word(SEAT_FORMAT),
  rulesVersion: COUNT,
  scenario: exactly({ id: ID, digest: DIGEST }),
  seat: SEAT,
  steps: listOf(exactly({ observation: exactly(OBSERVATION_FIELDS), events: listOf(EVENT), answers: listOf(ANSWER) }, 'answers')),
  fileDigest: DIGEST,
});
