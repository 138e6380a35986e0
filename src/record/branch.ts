/**
 * A game cut off at one of its steps, to be played on from there.
 * Not here: playing on (session/ resumes it like any unfinished game).
 * Invariant: the cut record re-runs to the digests that the whole one had up to that step.
 */
import { invariant } from '../engine/index.ts';
import { sealRecord } from './format-file.ts';
import type { Annex, GameRecord } from './record.ts';
import { lastLink } from './verify-record.ts';

/** The record up to a step, 0 to its last. What the annex has of later steps and of the whole stays behind; the annex names where it came from. */
export function branchAt(record: GameRecord, step: number): GameRecord {
  invariant(Number.isInteger(step) && step >= 0 && step <= record.entries.length, `no step ${step} to branch at`);
  const isWhole = step === record.entries.length;
  return sealRecord({
    ...record,
    entries: record.entries.slice(0, step),
    events: record.events.slice(0, step + 1),
    chain: record.chain.slice(0, step + 1),
    outcome: isWhole ? record.outcome : { kind: 'unfinished' },
    annex: { ...upTo(record.annex, step), branch: { of: lastLink(record), step } },
  });
}

function upTo({ notes, reasons, guesses, whys, turningPoints: _, ...annex }: Annex, step: number): Annex {
  return {
    ...annex,
    ...(reasons && { reasons: reasons.filter((each) => each.step <= step) }),
    ...(notes && { notes: notes.filter((each) => each.step <= step) }),
    ...(guesses && { guesses: guesses.filter((each) => each.step <= step) }),
    ...(whys && { whys: whys.filter((each) => each.step <= step) }),
  };
}
