/**
 * The words of a scenario, by id: what text/ and ui/ show beside the engine's codes.
 * Not here: numbers and rules (engine/ruleset.ts).
 * Invariant: every text has the scenario's own language; others are optional per field.
 */
import type { Ending, Format, SeatId } from '../engine/index.ts';
import type { Idea } from './glossary.ts';

/** Language tag → text. Plain text; {us}, {iran}, {oman}, {third-party} stand for short names; [id] cites a source. */
export type Localised = Readonly<Record<string, string>>;

/** A question to talk about after the game. */
export type Question = {
  readonly text: Localised;
  /** The entry of the glossary that it leads to. */
  readonly about?: Idea;
  /** Put only after this ending. */
  readonly when?: Ending;
};

type ById<T> = Readonly<Record<string, T>>;

export type ScenarioTexts = {
  readonly id: string;
  /** The scenario's own language: what a missing language falls back to. */
  readonly language: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly minutes: number;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  /** Whether a person's seat has an adviser at the start; forbidden: it can have none. */
  readonly adviser: 'on' | 'off' | 'forbidden';
  /** ISO date. */
  readonly asOf: string;
  readonly invented: Localised;
  readonly authors: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly address: string; readonly date: string }[];
  readonly seats: Readonly<Record<SeatId, { readonly name: Localised; readonly short: Localised; readonly temper: string }>>;
  /** The scenario's own; text/ has words for those that always exist. */
  readonly tempers: ById<{ readonly name: Localised; readonly about: Localised }>;
  readonly venues: ById<{ readonly name: Localised; readonly light: 'day' | 'dusk' | 'night' | 'rain' }>;
  readonly families: ById<{ readonly name: Localised; readonly about: Localised }>;
  readonly issues: ById<{
    readonly name: Localised;
    readonly question: Localised;
    readonly about: Localised;
    readonly positions: readonly Localised[];
    readonly labels: readonly Localised[];
    readonly sources: readonly string[];
  }>;
  /** `builtIn`: the gauge always exists, and text/ has a name for it where `name` is empty. */
  readonly gauges: ById<{ readonly name: Localised; readonly about: Localised; readonly unit: Localised; readonly worse: 'higher' | 'lower'; readonly builtIn: boolean; readonly place: string }>;
  readonly flags: ById<{ readonly name: Localised }>;
  readonly rungs: ById<{ readonly name: Localised; readonly about: Localised }>;
  readonly briefs: ById<{ readonly seat: SeatId; readonly name: Localised; readonly text: Localised; readonly format: Format }>;
  readonly redLines: ById<{ readonly text: Localised }>;
  /** `place`: a place of the map that the file names; empty where it names none (theatre/). */
  readonly actions: ById<{ readonly name: Localised; readonly about: Localised; readonly place: string; readonly sources: readonly string[] }>;
  readonly events: ById<{
    readonly name: Localised;
    readonly text: Localised;
    readonly question: Localised;
    readonly responses: ById<{ readonly name: Localised; readonly about: Localised; readonly seen: Localised }>;
    readonly place: string;
    readonly sources: readonly string[];
  }>;
  readonly thirdParty: {
    readonly name: Localised;
    readonly reason: Localised;
    readonly headline: Localised;
    readonly text: Localised;
    readonly retaliationHeadline: Localised;
    readonly retaliationText: Localised;
  };
  readonly debrief: { readonly questions: readonly Question[] };
};
