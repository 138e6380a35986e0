/**
 * A saved game as the shelf keeps it: a label that is listed, and the game itself.
 * Not here: how it is stored (idb-storage.ts) or made safe (keeper.ts).
 * Invariant: `record` ends at the last acknowledged step; `pending` holds sealed commands sent after it,
 * `drafts` what was not sent yet. All three together are what a reopened page resumes from.
 */
import type { Command, Ending, GameLength, SeatId } from '../../engine/index.ts';
import type { PendingCommand, Seating } from '../../record/index.ts';
import type { Localised } from '../../scenario/index.ts';

export type SavedInfo = {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly scenario: string;
  readonly scenarioTitle: Localised;
  /** Until the ending without the tempers that are a surprise. */
  readonly seats: Readonly<Record<SeatId, Seating>>;
  /** Seats whose temper is told at the ending only. A label of an older page has none. */
  readonly surprises?: readonly SeatId[];
  /** Whether the adviser is called in. A label of an older page does not say. */
  readonly adviser?: 'on' | 'off' | 'forbidden';
  readonly length: GameLength;
  readonly step: number;
  readonly round: number;
  /** Where the talks are; not told by an older label, nor once the game is over. */
  readonly venue?: Localised;
  readonly over: boolean;
  /** How it ended; not told by an older label. */
  readonly ending?: Ending;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
};

/** A command that was not sent yet, why it would be, and the step they were meant for. */
export type StoredDraft = { readonly step: number; readonly command?: Command; readonly why?: string };
export type Drafts = Readonly<Partial<Record<SeatId, StoredDraft>>>;

export type SavedGame = {
  readonly info: SavedInfo;
  /** The record as text, canonical. */
  readonly record: string;
  readonly pending: readonly PendingCommand[];
  readonly drafts: Drafts;
};

/** How a player likes the page. Kept in the browser, never in a record. */
export type Preferences = {
  readonly contentNoteRead: boolean;
  /** Papers only: the same page without the pictured world. */
  readonly textView: boolean;
  /** 0 redraws at once; 1 as made; up to 3. */
  readonly animationSpeed: number;
  /** What the system asks for, or the player's own word. */
  readonly motion: 'system' | 'less' | 'full';
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
  readonly musicPercent: number;
  readonly effectsPercent: number;
  readonly muted: boolean;
  /** Words for sounds that inform. */
  readonly captions: boolean;
  /** Keys without a modifier: m for mute, v for the view, … */
  readonly singleKeys: boolean;
};

export const FIRST_PREFERENCES: Preferences = {
  contentNoteRead: false,
  textView: false,
  animationSpeed: 1,
  motion: 'system',
  theme: 'system',
  contrast: 'system',
  musicPercent: 50,
  effectsPercent: 70,
  muted: false,
  captions: false,
  singleKeys: true,
};
