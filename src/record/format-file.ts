/**
 * From a saved game or seat copy to its one text.
 * Not here: reading (parse-record.ts).
 * Invariant: one line of ASCII JSON and a line feed; keys as the shapes have them; the file digest is counted anew,
 * so that what was changed in the annex is never written under an old digest.
 */
import { asciiJson } from './ascii-json.ts';
import { fileDigestOf } from './file-digest.ts';
import { inOrder } from './in-order.ts';
import { recordShape } from './record-shape.ts';
import type { GameRecord } from './record.ts';
import type { SeatCopy } from './seat-copy.ts';
import { SEAT_COPY } from './seat-copy-shape.ts';

/** The text of a `.muscat.json` file. parseRecord reads it back to the same record. */
export function formatRecord(record: GameRecord): string {
  return `${asciiJson(sealRecord(record))}\n`;
}

export function formatSeatCopy(copy: SeatCopy): string {
  return `${asciiJson(sealSeatCopy(copy))}\n`;
}

/** The record with keys in order and its file digest. */
export function sealRecord(record: Omit<GameRecord, 'fileDigest'>): GameRecord {
  const { format, rulesVersion, scenario, setup, seats, entries, events, chain, outcome, annex } = record;
  const content = { format, rulesVersion, scenario, setup, seats, entries, events, chain, outcome, annex };
  const ordered = inOrder(recordShape(rulesVersion), content) as typeof content;
  return { ...ordered, fileDigest: fileDigestOf(ordered) };
}

/** The seat copy with keys in order and its file digest. */
export function sealSeatCopy(copy: Omit<SeatCopy, 'fileDigest'>): SeatCopy {
  const { format, rulesVersion, scenario, seat, steps } = copy;
  const content = { format, rulesVersion, scenario, seat, steps };
  const ordered = inOrder(SEAT_COPY, content) as typeof content;
  return { ...ordered, fileDigest: fileDigestOf(ordered) };
}
