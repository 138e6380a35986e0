/**
 * The state of a running game: everything that later play depends on, and nothing else.
 * Not here: rules, history, text. Plain readonly JSON; unions tagged `kind`; no optional keys, so that
 * every state of one phase has the same keys in the same order and JSON.stringify is canonical.
 */
import type {
  ActionId, BriefId, EventId, FamilyId, FlagId, Format, GameLength, GaugeId, IssueId, RedLineId, ScenarioId, SeatId, Terms,
} from './ids.ts';
import type { Confidential, SealedCommand, Statement } from './command.ts';
import type { Outcome, Promises } from './outcome.ts';

export type GameState = {
  readonly scenario: ScenarioId;
  readonly rulesVersion: number;
  /** Secret: the source of all luck. */
  readonly seed: number;
  readonly length: GameLength;
  /** Secret but for a seat's own. */
  readonly briefs: Readonly<Record<SeatId, BriefId>>;
  /** 1 for the first meeting; implementation rounds count on. */
  readonly round: number;
  readonly stage: Stage;
  /** The first implementation round; 0 while the talks go on. */
  readonly implementationFrom: number;
  readonly phase: Phase;
  /** Hundredths of each gauge's unit, keys in the rules' order. */
  readonly gauges: Readonly<Record<GaugeId, number>>;
  /** The last two closes of every gauge, in the rules' order. */
  readonly closes: { readonly older: readonly number[]; readonly newer: readonly number[] };
  /** Last round in which a flag is set; 0 for never. Keys in the rules' order. */
  readonly flags: Readonly<Record<FlagId, number>>;
  /** Round in which each event last happened, each action was last taken; 0 for never. In the rules' order. */
  readonly eventRounds: readonly number[];
  readonly actionRounds: readonly number[];
  /** Uses of actions in the last rounds, oldest first: repeats tell less. */
  readonly uses: readonly Use[];
  readonly lapses: readonly Lapse[];
  /** Questions that events put to a seat, answered in its next dispatch. */
  readonly questions: readonly { readonly event: EventId; readonly seat: SeatId }[];
  /** Terms in force above the status quo. */
  readonly inForce: Terms;
  /** Promises that the mediator guarantees, among the terms in force. */
  readonly guaranteed: readonly IssueId[];
  /** In issue order. */
  readonly commitments: readonly Commitment[];
  /** Secret: of promises that are no longer in force, the rounds in which they were due and honoured. */
  readonly pastPromises: Promises;
  /** What each principal may take back at its next dispatch without leaving the accord. */
  readonly rights: Readonly<Record<SeatId, Right>>;
  /** What was initialled and waits for both capitals. */
  readonly pending: Pending;
  readonly agenda: Agenda;
  /** Each seat's last text on the table since an accord last came into force; empty for none. */
  readonly lastOffers: Readonly<Record<SeatId, Terms>>;
  /** Secret but for a seat's own: the highest own cost it ever put on the table, in points. */
  readonly highestCostOffered: Readonly<Record<SeatId, number>>;
  /** Secret but for a seat's own: red lines that a consultation has moved. */
  readonly widened: Readonly<Record<SeatId, readonly RedLineId[]>>;
  /** Secret but for a seat's own: a hurdle lowered for some rounds. */
  readonly hurdleEase: Readonly<Record<SeatId, { readonly byPercent: number; readonly untilRound: number }>>;
  readonly requests: Readonly<Record<SeatId, { readonly families: readonly FamilyId[]; readonly format: Format }>>;
  /** Secret but for confider and mediator; carried ones are known to the other principal. */
  readonly confidences: readonly Confidence[];
  /** What was said in public and is still owed. */
  readonly words: readonly Word[];
  readonly deadline: Deadline;
  /** Consecutive closes with standing below the recall line. */
  readonly lowCloses: Readonly<Record<SeatId, number>>;
  /** Consecutive rounds ended by a walk-out. */
  readonly walkOuts: number;
  readonly topRungCloses: number;
  readonly peakEscalationCenti: number;
  readonly lastStrikeRound: number;
  /** Principals that gave ground at this round's table, as all could see. */
  readonly gaveGround: readonly SeatId[];
  /** Public: how often the agenda was widened so far. */
  readonly widenings: number;
};

export type Stage = 'talks' | 'implementation';

export type Phase =
  | { readonly kind: 'capitals'; readonly sealed: Sealed }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'floor'; readonly seat: SeatId; readonly table: Table }
  | { readonly kind: 'mediation'; readonly table: Table }
  | { readonly kind: 'bridge'; readonly terms: Terms; readonly guaranteed: readonly IssueId[]; readonly sealed: Sealed; readonly table: Table }
  | { readonly kind: 'statements'; readonly sealed: Sealed }
  | { readonly kind: 'over'; readonly outcome: Outcome };

/** Commands that wait for the others, in seat order. Secret but for a seat's own. */
export type Sealed = readonly { readonly seat: SeatId; readonly command: SealedCommand }[];

export type Table = {
  readonly opener: SeatId;
  /** 1 for the first. */
  readonly exchange: number;
  /** Turns taken in this exchange by principals: 0 or 1 on the floor, 2 at mediation. */
  readonly turns: number;
  readonly passes: number;
  readonly standing: StandingOffer;
  readonly bridged: boolean;
  readonly soundedOut: readonly SeatId[];
  /** Offers made at this table so far. */
  readonly offers: number;
};

export type StandingOffer =
  | { readonly kind: 'none' }
  | { readonly kind: 'offer'; readonly by: SeatId; readonly terms: Terms; readonly guaranteed: readonly IssueId[] };

export type Pending =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'initialled';
      readonly terms: Terms;
      readonly guaranteed: readonly IssueId[];
      readonly source: 'offer' | 'bridging-text';
      readonly by: SeatId;
      /** Principals that initialled without commitment of prestige. */
      readonly adReferendum: readonly SeatId[];
    };

export type Agenda = { readonly families: readonly FamilyId[]; readonly format: Format; readonly wide: boolean };

export type Commitment = {
  readonly issue: IssueId;
  readonly position: number;
  readonly since: number;
  /** Rounds in which it was due, and rounds in which it was honoured (secret but for the giver). */
  readonly due: number;
  readonly honoured: number;
  /** Rounds in which it looked honoured. */
  readonly looked: number;
  /** Conduct ordered and not yet reported (secret but for the giver). */
  readonly conduct: 'none' | 'comply' | 'stall';
  /** The last report. */
  readonly report: 'none' | 'looks-honoured' | 'violation-found';
};

export type Right =
  | 'none'
  /** A violation was found: own terms may be set back at no price. */
  | 'snap-back'
  /** The other side left the accord: own terms may be lowered step by step. */
  | 'roll-back';

export type Use = { readonly action: ActionId; readonly round: number };

export type Lapse = {
  readonly gauge: GaugeId;
  /** What the action really moved: no more is taken back. */
  readonly byCenti: number;
  readonly round: number;
  readonly action: ActionId;
  /** Index of the effect in the action's list: where its `unless` stands. */
  readonly effect: number;
};

export type Confidence = {
  readonly from: SeatId;
  readonly round: number;
  readonly content: Confidential;
  readonly mayPassOn: boolean;
  readonly carried: boolean;
};

export type Word = { readonly seat: SeatId; readonly round: number; readonly statement: Statement };

export type Deadline =
  | { readonly kind: 'none' }
  | { readonly kind: 'set'; readonly author: SeatId; readonly round: number; readonly expired: boolean };
