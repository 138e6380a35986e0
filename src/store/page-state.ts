/**
 * What the page shows, and nothing that the present viewer may not see.
 * Not here: the session, the seed, other seats' orders; they live in closures behind the actions.
 * Invariant: behind the hand-over curtain there is no observation, no choice and no draft in this state.
 */
import type { Advice } from '../agents/index.ts';
import type { Choices, Command, GameLength, Observation, Rejection, Rules, SeatId, Viewer } from '../engine/index.ts';
import type { Annex, GameRecord, Guess, Mismatch, Seating, Why } from '../record/index.ts';
import type { Problem, ScenarioTexts } from '../scenario/index.ts';
import type { ResumeError, StepEvent } from '../session/index.ts';
import type { BrokeOff, FileFault } from '../workers/index.ts';
import type { DebriefView } from './debrief-view.ts';
import type { LibraryFault, ShelvedCard } from './library.ts';
import type { OlderEnding } from './older-game.ts';
import type { ReplayMarks } from './replay-marks.ts';
import type { StageView } from './stage-view.ts';
import type { Preferences, SavedInfo } from './storage/saved-game.ts';
import type { StorageFault } from './storage/storage.ts';

export type Screen = 'opening' | 'title' | 'content-note' | 'new-game' | 'saved-games' | 'game' | 'replay' | 'debrief' | 'broken';

export type PageState = {
  readonly screen: Screen;
  /** Language tag of the page: what panels and scenes make their speaker with. */
  readonly language: string;
  /** What the pictured world shows, and what is pointed at in it. */
  readonly stage: StageView;
  readonly catalog: Catalog;
  readonly saved: readonly SavedInfo[];
  /** The game that was just removed and may be taken back. */
  readonly removed: SavedInfo | undefined;
  readonly game: GameView | undefined;
  /** What the adviser of the seat that sits here says. */
  readonly advice: AdviceView;
  readonly replay: ReplayView | undefined;
  /** What was worked out about the game in the replay, once its debrief was opened. */
  readonly debrief: DebriefView | undefined;
  /** What a new game starts from: the settings of one that is over, for "play again". */
  readonly suggestion: Suggestion | undefined;
  readonly preferences: Preferences;
  /** Whether the browser keeps what it is given. */
  readonly storage: StorageNotice;
  /** The game that another page plays, when it was asked for here. */
  readonly elsewhere: SavedInfo | undefined;
  /** A file that was refused, and why. */
  readonly refused: Refused | undefined;
  /** A scenario that a file just brought. */
  readonly added: AddedScenario | undefined;
  /** gone: the browser lets the page have no worker; what it would do happens on the page's own thread. */
  readonly worker: 'fine' | 'gone';
  readonly busy: Busy;
  /** Whose agent is thinking; a new value each time that a thought begins or is asked again. */
  readonly thinking: { readonly seat: SeatId } | undefined;
  /** Whether an agent's thought was asked again since the player's last command, and why. */
  readonly askedAgain: BrokeOff | 'no';
  /** What went wrong for good; the game, if there is one, can still be saved. */
  readonly broken: string;
};

/** failed: it took too long, or broke (`said`); the game goes on without it. */
export type AdviceView =
  | { readonly kind: 'none' | 'thinking' }
  | { readonly kind: 'ready'; readonly advice: Advice }
  | { readonly kind: 'failed'; readonly said?: string };

export type Busy = 'no' | 'loading' | 'agents' | 'file';
export type StorageNotice = { readonly kind: 'fine' } | { readonly kind: 'in-memory'; readonly fault: StorageFault };
/** A file that the page does not take, in the words that text/ has for it. */
export type Refused = { readonly file: string } & (
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  /** A scenario with errors; warnings stand among them. */
  | { readonly kind: 'scenario'; readonly problems: readonly Problem[] }
  /** not-a-file: a folder, or something that went away meanwhile. */
  | { readonly kind: 'too-large' | 'not-a-file' | Exclude<FileFault, 'cancelled'> }
  /** Not the game that was played: the first step that differs. */
  | { readonly kind: 'differs'; readonly mismatch: Mismatch }
  /** How it ended, where its file tells that. */
  | { readonly kind: 'older-rules'; readonly ended: OlderEnding | undefined }
  | { readonly kind: 'unknown-scenario' }
  | { readonly kind: 'not-resumed'; readonly error: ResumeError }
  /** No file, but a link to a step of a saved game; `file` is the game's name, empty where it is not known. */
  | { readonly kind: 'link'; readonly fault: LinkFault }
);
/** garbled: it cannot be read; gone: this browser has no such game; unfinished: it may not be watched before it is over. */
export type LinkFault = 'garbled' | 'gone' | 'unfinished';

/** `card` is the id of its card. */
export type AddedScenario = { readonly file: string; readonly card: string; readonly warnings: readonly Problem[] };

export type Catalog =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly cards: readonly ShelvedCard[] }
  | { readonly kind: 'failed'; readonly fault: LibraryFault };

export type Suggestion = {
  readonly scenario: string;
  readonly seats: Readonly<Record<SeatId, Seating>>;
  readonly length: GameLength;
  readonly seed: number | undefined;
};

export type NewGame = {
  readonly scenario: string;
  readonly seats: Readonly<Record<SeatId, Seating>>;
  readonly length: GameLength;
  readonly seed: number;
  readonly name: string;
  /** Whether the people at this device begin with an adviser. */
  readonly adviser: 'on' | 'off';
};

export type GameView = {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  /** Until the ending without the tempers that are a surprise (SURPRISE stands there). */
  readonly seats: Readonly<Record<SeatId, Seating>>;
  /** Seats whose temper was drawn when the game began. */
  readonly surprises: readonly SeatId[];
  /** Seats that a person at this device plays. */
  readonly people: readonly SeatId[];
  readonly length: GameLength;
  readonly step: number;
  /** forbidden: the scenario gives none. */
  readonly adviser: 'on' | 'off' | 'forbidden';
  readonly sitting: Sitting;
};

/** Who looks at the game now. */
export type Sitting =
  /** The device changes hands: nobody's papers are open. */
  | { readonly kind: 'curtain'; readonly awaited: readonly SeatId[]; readonly lastSent: SeatId | undefined }
  | SeatSitting
  | { readonly kind: 'over'; readonly now: Observation; readonly past: readonly StepEvent[] };

export type SeatSitting = {
  readonly kind: 'seat';
  readonly seat: SeatId;
  /** The brief is shown by itself before a seat's first task. */
  readonly paper: 'brief' | 'round';
  readonly now: Observation;
  readonly choices: Choices;
  readonly past: readonly StepEvent[];
  /** Events after this step are new to the seat. */
  readonly seenTo: number;
  readonly draft: Command | undefined;
  readonly mayUndo: boolean;
  /** Why it will give the command that it drafts, or gave the one that waits, in its player's words; empty for nothing. */
  readonly why: string;
  /** What this seat has guessed so far of the others. */
  readonly guesses: readonly Guess[];
  readonly rejection: Rejection | undefined;
};

export type ReplayView = {
  readonly name: string;
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  /** Not known from a seat copy, nor before a game is over. */
  readonly seats: GameRecord['seats'] | undefined;
  readonly reasons: Annex['reasons'];
  /** Why players did what they did, once the game is over. */
  readonly whys: readonly Why[];
  readonly viewer: Viewer;
  readonly viewers: readonly Viewer[];
  readonly step: number;
  readonly lastStep: number;
  /** Where the game stood when the step was taken. */
  readonly taken: { readonly round: number; readonly phase: Observation['phase']['kind'] };
  /** How it stands after it. */
  readonly now: Observation;
  /** What the viewer saw happen up to this step. */
  readonly past: readonly StepEvent[];
  /** What the viewer saw happen in all steps: the film's table of contents. */
  readonly whole: readonly StepEvent[];
  readonly marks: ReplayMarks;
  /** Step → its commands, once the game is over. */
  readonly entries: GameRecord['entries'];
  /** hidden: of what comes after this step nothing is in this view, but that there are so many steps. */
  readonly ahead: Ahead;
  /** Seats that are asked for the next command; none at the end. */
  readonly toMove: readonly SeatId[];
  /** It runs by itself. */
  readonly playing: boolean;
  readonly speed: ReplaySpeed;
  /** Id of the saved game that a link to a step may name; none for an unfinished game or a seat's copy. */
  readonly linked: string | undefined;
};

/** What comes after the present step of a replay. */
export type Ahead = 'shown' | 'hidden';

/** Times the usual pace. */
export type ReplaySpeed = 0.5 | 1 | 2 | 4 | 8;
