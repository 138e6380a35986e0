/**
 * Why agents did what they did, as the record of a finished game tells it.
 * Not here: who may read it (verbs/show.ts), the sentences (text/).
 */
import { type Reason, readReasons } from '../agents/index.ts';
import type { SeatId } from '../engine/index.ts';
import type { GameRecord } from '../record/index.ts';
import type { StepEvent } from '../session/index.ts';
import type { Speaker } from '../text/index.ts';
import { chronicleLines } from './chronicle.ts';

export type Thought = { readonly step: number; readonly seat: SeatId; readonly reasons: readonly Reason[] };

export function thoughtsUpTo({ annex: { reasons = [] } }: GameRecord, upTo: number): readonly Thought[] {
  return reasons.filter(({ step }) => step <= upTo).map((each) => ({ ...each, reasons: readReasons(each.reasons) }));
}

type Reasoned = { readonly past: readonly StepEvent[]; readonly thoughts: readonly Thought[]; readonly lastStep: number };

/** The chronicle with what the agents thought below each step. */
export function reasonedLines(speaker: Speaker, { past, thoughts, lastStep }: Reasoned): readonly string[] {
  return Array.from({ length: lastStep + 1 }, (_, step) => [
    ...chronicleLines(speaker, past.filter((each) => each.step === step)),
    ...thoughts.filter((each) => each.step === step).flatMap((each) => linesOf(speaker, each)),
  ]).flat();
}

function linesOf(speaker: Speaker, { seat, reasons }: Thought): readonly string[] {
  return [`    ${speaker.say('cli.show.why', { seat: speaker.seatInSentence(seat) })}`, ...speaker.reasons(reasons).map((reason) => `      ${reason}`)];
}
