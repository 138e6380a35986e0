/**
 * Why agents did what they did, as the record of a finished game tells it, and why players did, in their own words.
 * Not here: who may read it (verbs/show.ts), the sentences (text/).
 */
import { type Reason, readReasons } from '../agents/index.ts';
import type { SeatId, Viewer } from '../engine/index.ts';
import { type GameRecord, type Why, whysFor } from '../record/index.ts';
import type { StepEvent } from '../session/index.ts';
import type { Speaker } from '../text/index.ts';
import { chronicleLines } from './chronicle.ts';

export type Thought = { readonly step: number; readonly seat: SeatId; readonly reasons: readonly Reason[] };

export function thoughtsUpTo({ annex: { reasons = [] } }: GameRecord, upTo: number): readonly Thought[] {
  return reasons.filter(({ step }) => step <= upTo).map((each) => ({ ...each, reasons: readReasons(each.reasons) }));
}

/** What the viewer may read up to a step; nothing where that is nothing. */
export function whysUpTo(record: GameRecord, viewer: Viewer, upTo: number): { readonly whys?: readonly Why[] } {
  const whys = whysFor(record, viewer).filter(({ step }) => step <= upTo);
  return whys.length === 0 ? {} : { whys };
}

type Reasoned = { readonly past: readonly StepEvent[]; readonly thoughts: readonly Thought[]; readonly whys: readonly Why[]; readonly lastStep: number };

/** The chronicle with what agents thought and players said below each step. */
export function reasonedLines(speaker: Speaker, { past, thoughts, whys, lastStep }: Reasoned): readonly string[] {
  return Array.from({ length: lastStep + 1 }, (_, step) => [
    ...chronicleLines(speaker, past.filter((each) => each.step === step)),
    ...thoughts.filter((each) => each.step === step).flatMap((each) => linesOf(speaker, each)),
    ...whys.filter((each) => each.step === step).map(({ seat, text }) => `    ${speaker.say('cli.show.why.player', { seat: speaker.seatInSentence(seat), text })}`),
  ]).flat();
}

function linesOf(speaker: Speaker, { seat, reasons }: Thought): readonly string[] {
  return [`    ${speaker.say('cli.show.why', { seat: speaker.seatInSentence(seat) })}`, ...speaker.reasons(reasons).map((reason) => `      ${reason}`)];
}
