/**
 * From a played game to its record.
 * Not here: the text of the file (format-file.ts).
 * Invariant: seats and briefs stand in seat order, whatever order they were given in.
 */
import { type Rules, type Setup } from '../engine/index.ts';
import { chainOf } from './chain.ts';
import { sealRecord } from './format-file.ts';
import type { Step } from './play-entry.ts';
import { type Annex, type GameRecord, RECORD_FORMAT } from './record.ts';

export type PlayedGame = {
  readonly rules: Rules;
  readonly scenario: GameRecord['scenario'];
  readonly setup: Setup;
  readonly seats: GameRecord['seats'];
  /** Step 0, the start, and one for each entry. */
  readonly steps: readonly Step[];
  readonly annex: Annex;
  /** The first links of the chain, where somebody kept them. */
  readonly chain?: readonly string[];
};

/** The record of a game up to its last complete step. */
export function recordOf(game: PlayedGame): GameRecord {
  const { rules, scenario, steps, annex, chain } = game;
  const beginning = { rulesVersion: rules.rulesVersion, scenario, setup: setupOf(game.setup), seats: seatsOf(game.seats) };
  const { entries, events, outcome } = courseOf(steps);
  return sealRecord({ format: RECORD_FORMAT, ...beginning, entries, events, chain: chainOf(beginning, steps, chain), outcome, annex });
}

/** What was played, what happened, and how it stands: a record without its seals. */
export type Course = Pick<GameRecord, 'entries' | 'events' | 'outcome'>;

export function courseOf(steps: readonly Step[]): Course {
  return { entries: steps.slice(1).map(({ entry }) => entry), events: steps.map(({ events }) => events), outcome: outcomeOf(steps[steps.length - 1]) };
}

/** The setup as records have it: briefs in seat order, empty where none were fixed. */
export function setupOf({ seed, length, briefs = {} }: Setup): GameRecord['setup'] {
  const { us, iran, oman } = briefs;
  return { seed, length, briefs: { ...(us && { us }), ...(iran && { iran }), ...(oman && { oman }) } };
}

export function outcomeOf(last: Step | undefined): GameRecord['outcome'] {
  const phase = last?.state.phase;
  return phase?.kind === 'over' ? { kind: 'finished', outcome: phase.outcome } : { kind: 'unfinished' };
}

function seatsOf({ us, iran, oman }: GameRecord['seats']): GameRecord['seats'] {
  return { us: seatingOf(us), iran: seatingOf(iran), oman: seatingOf(oman) };
}

function seatingOf(seating: GameRecord['seats']['us']): GameRecord['seats']['us'] {
  return seating.kind === 'human' ? { kind: 'human' } : { kind: 'agent', level: seating.level, temper: seating.temper };
}
