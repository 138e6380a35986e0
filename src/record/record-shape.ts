/**
 * The shape of a saved game.
 * Not here: that its parts agree with one another (parse-record.ts) and with the rules (rerun.ts).
 * Invariant: commands of older rules are kept as they are, since nobody knows their shapes any more.
 */
import { RULES_VERSION } from '../engine/index.ts';
import { COMMAND, SEAT } from './command-shape.ts';
import { RECORD_FORMAT } from './record.ts';
import { AMOUNT, atLeast, COUNT, DIGEST, exactly, ID, JSON_VALUE, kinds, listOf, type ObjectShape, type Shape, text, word } from './shape.ts';
import { MOST_WHY } from './whys.ts';

/** Most characters of the scenario's source, and of any one text of the annex. */
const MOST_SOURCE = 1_048_576;
const MOST_TEXT = 65_536;
/** No scenario can have a hurdle above it. */
const MOST_HURDLE = 300;

const SEED: Shape = { kind: 'integer', least: 0, most: 4_294_967_295 };
const SEATING = kinds({ human: exactly({}), agent: exactly({ level: ID, temper: ID }) });
const HURDLE: Shape = { kind: 'integer', least: 0, most: MOST_HURDLE };
const WHY = text(MOST_WHY);
const PER_SEAT_TEXT = exactly({ us: text(MOST_TEXT), iran: text(MOST_TEXT), oman: text(MOST_TEXT) }, 'us', 'iran', 'oman');

const PERCENT: Shape = { kind: 'integer', least: 0, most: 100 };
const TURNING_POINT = exactly({
  step: COUNT, seat: SEAT, mark: ID, landmark: ID, lossCenti: exactly({ mean: AMOUNT, low: AMOUNT, high: AMOUNT }), rollouts: COUNT,
  instead: atLeast({ kind: ID }), accordsPercent: exactly({ played: PERCENT, instead: PERCENT }),
  harmedCenti: exactly({ seat: SEAT, mean: AMOUNT, low: AMOUNT, high: AMOUNT }),
}, 'landmark', 'harmedCenti');

/** Keys that a later program adds are kept behind these: what is new stands last, or an older program finds the file out of order. */
export const ANNEX: Shape = atLeast({
  name: text(MOST_TEXT),
  tags: listOf(text(MOST_TEXT)),
  meta: atLeast({ table: text(MOST_TEXT), players: PER_SEAT_TEXT, playedAt: text(MOST_TEXT) }, 'table', 'players', 'playedAt'),
  reasons: listOf(exactly({ step: COUNT, seat: SEAT, reasons: listOf(JSON_VALUE) })),
  notes: listOf(exactly({ step: COUNT, text: text(MOST_TEXT) })),
  branch: exactly({ of: DIGEST, step: COUNT }),
  pending: listOf(exactly({ seat: SEAT, command: atLeast({ kind: ID }), reasons: listOf(JSON_VALUE), why: WHY }, 'reasons', 'why')),
  guesses: listOf(exactly({ step: COUNT, round: COUNT, seat: SEAT, about: SEAT, issue: ID, hurdlePercent: HURDLE })),
  whys: listOf(exactly({ step: COUNT, seat: SEAT, text: WHY })),
  turningPoints: exactly({ rollouts: COUNT, firstSeed: SEED, judged: COUNT, points: listOf(TURNING_POINT) }),
}, 'name', 'tags', 'meta', 'reasons', 'notes', 'branch', 'turningPoints', 'pending', 'guesses', 'whys');

/** The shape for a record of some rules version. */
export function recordShape(rulesVersion: unknown): ObjectShape {
  const command = rulesVersion === RULES_VERSION ? COMMAND : atLeast({ kind: ID });
  return exactly({
    format: word(RECORD_FORMAT),
    rulesVersion: COUNT,
    scenario: exactly({ id: ID, digest: DIGEST, source: text(MOST_SOURCE) }),
    setup: exactly({ seed: SEED, length: word('full', 'class'), briefs: exactly({ us: ID, iran: ID, oman: ID }, 'us', 'iran', 'oman') }),
    seats: exactly({ us: SEATING, iran: SEATING, oman: SEATING }),
    entries: listOf(listOf(exactly({ seat: SEAT, command }))),
    events: listOf(listOf(atLeast({ kind: ID }))),
    chain: listOf(DIGEST),
    outcome: kinds({ unfinished: exactly({}), finished: exactly({ outcome: atLeast({}) }) }),
    annex: ANNEX,
    fileDigest: DIGEST,
  });
}
