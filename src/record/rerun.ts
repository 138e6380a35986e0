/**
 * A record played again: every state, or the first step that is not what the record says.
 * Not here: whether the file itself was sound (parse-record.ts).
 * Invariant: nothing in the record is believed: commands are applied, events, chain and outcome counted again and compared.
 */
import {
  err, type GameEvent, ok, type Rejection, type Result, type Rules, SEATS, type SeatId, type Setup, startGame,
} from '../engine/index.ts';
import { asciiJson } from './ascii-json.ts';
import { outcomeOf } from './build-record.ts';
import { firstLink, nextLink } from './chain.ts';
import { canonicalCommand } from './command-shape.ts';
import { type EntryFault, inSeatOrder, playEntry, type Step } from './play-entry.ts';
import type { Entry, GameRecord } from './record.ts';

export type Rerun = {
  readonly rules: Rules;
  readonly record: GameRecord;
  /** steps[n]: entry, events and state of step n; one more than the record has entries. */
  readonly steps: readonly Step[];
};

/** The first step that differs, and in what. */
export type Mismatch = { readonly step: number } & (
  | { readonly kind: 'rules-version'; readonly recorded: number; readonly present: number }
  | { readonly kind: 'scenario'; readonly recorded: string; readonly present: string }
  | { readonly kind: 'brief'; readonly seat: SeatId; readonly brief: string }
  | { readonly kind: 'rejected'; readonly seat: SeatId; readonly rejection: Rejection }
  | { readonly kind: 'entry-incomplete' | 'entry-too-long' | 'entry-order' | 'entry-form' }
  | { readonly kind: 'events'; readonly index: number }
  | { readonly kind: 'chain'; readonly recorded: string; readonly present: string }
  | { readonly kind: 'outcome' }
);

/** Plays a record again under the rules of its scenario. Never throws for a record that parseRecord let pass. */
export function rerun(record: GameRecord, rules: Rules): Result<Rerun, Mismatch> {
  const unfit = checkBeginning(record, rules);
  if (unfit !== undefined) return err(unfit);
  const steps: Step[] = [{ entry: [], ...startGame(rules, setupToStart(record)) }];
  let link = '';
  for (let nth = 0; ; nth += 1) {
    const step = steps[nth];
    if (step === undefined) break;
    link = nth === 0 ? firstLink(record, step) : nextLink(link, step);
    const differs = checkStep(record, { nth, step, link });
    if (differs !== undefined) return err(differs);
    const entry = record.entries[nth];
    if (entry === undefined) break;
    const next = playRecorded(rules, step, entry);
    if (!next.ok) return err({ step: nth + 1, ...next.error });
    steps.push(next.value);
  }
  const isOutcome = asciiJson(outcomeOf(steps[steps.length - 1])) === asciiJson(record.outcome);
  return isOutcome ? ok({ rules, record, steps }) : err({ step: record.entries.length, kind: 'outcome' });
}

function setupToStart({ setup: { seed, length, briefs } }: GameRecord): Setup {
  return { seed, length, briefs };
}

function checkBeginning(record: GameRecord, rules: Rules): Mismatch | undefined {
  if (record.rulesVersion !== rules.rulesVersion) {
    return { step: 0, kind: 'rules-version', recorded: record.rulesVersion, present: rules.rulesVersion };
  }
  if (record.scenario.id !== rules.scenario) return { step: 0, kind: 'scenario', recorded: record.scenario.id, present: rules.scenario };
  for (const seat of SEATS) {
    const brief = record.setup.briefs[seat];
    if (brief !== undefined && !rules.briefs[seat].some(({ id }) => id === brief)) return { step: 0, kind: 'brief', seat, brief };
  }
  return undefined;
}

type Reached = { readonly nth: number; readonly step: Step; readonly link: string };

function checkStep(record: GameRecord, { nth, step, link }: Reached): Mismatch | undefined {
  const index = firstDifference(step.events, record.events[nth] ?? []);
  if (index !== undefined) return { step: nth, kind: 'events', index };
  const recorded = record.chain[nth] ?? '';
  return recorded === link ? undefined : { step: nth, kind: 'chain', recorded, present: link };
}

function firstDifference(present: readonly GameEvent[], recorded: readonly GameEvent[]): number | undefined {
  if (asciiJson(present) === asciiJson(recorded)) return undefined;
  const index = present.findIndex((event, nth) => asciiJson(event) !== (asciiJson(recorded[nth] ?? {})));
  return index === -1 ? present.length : index;
}

type EntryMismatch =
  | Extract<EntryFault, { kind: 'rejected' }>
  | { readonly kind: 'entry-incomplete' | 'entry-too-long' | 'entry-order' | 'entry-form' };

/** An entry of a file must be in its one form before it is played: seats in order, every command canonical. */
function playRecorded(rules: Rules, { state }: Step, entry: Entry): Result<Step, EntryMismatch> {
  if (inSeatOrder(entry).some((each, index) => each !== entry[index])) return err({ kind: 'entry-order' });
  for (const { command } of entry) {
    const canonical = canonicalCommand(rules, command);
    if (!canonical.ok || asciiJson(canonical.value) !== asciiJson(command)) return err({ kind: 'entry-form' });
  }
  const played = playEntry(rules, state, entry);
  if (played.ok || played.error.kind === 'rejected') return played as Result<Step, Extract<EntryFault, { kind: 'rejected' }>>;
  return err({ kind: `entry-${played.error.kind}` });
}
