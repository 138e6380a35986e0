/**
 * What one viewer may know of a state: the only form in which agents, panels and scenes ever see a game.
 * Not here: how it is made from a state (observe.ts).
 * Invariant: an allow-list. A field of the state is here because somebody decided that it may be; luck, initial
 * state, other seats' sealed commands, briefs, mandates and conduct are not here in any form.
 */
import type { SealedCommand } from './command.ts';
import type {
  ActionId, BriefId, EventId, FlagId, GameLength, GaugeId, IssueId, RedLineId, ScenarioId, SeatId, Terms, Viewer,
} from './ids.ts';
import type { Outcome } from './outcome.ts';
import type {
  Agenda, Commitment, Confidence, Deadline, GameState, Lapse, Pending, Right, Stage, StandingOffer, Use, Word,
} from './state.ts';

export type Observation = {
  readonly viewer: Viewer;
  readonly scenario: ScenarioId;
  readonly rulesVersion: number;
  readonly length: GameLength;
  readonly round: number;
  readonly stage: Stage;
  /** The first implementation round; 0 while the talks go on. */
  readonly implementationFrom: number;
  readonly phase: PhaseView;
  /** Hundredths of each gauge's unit; only gauges that the viewer sees, in the rules' order. */
  readonly gauges: Readonly<Record<GaugeId, number>>;
  /** The last two closes of the gauges that the viewer sees. */
  readonly closes: {
    readonly older: Readonly<Record<GaugeId, number>>;
    readonly newer: Readonly<Record<GaugeId, number>>;
  };
  /** Public flags: the last round in which each is set, 0 for never. */
  readonly flags: Readonly<Record<FlagId, number>>;
  /** Round in which each event that the viewer heard of last happened. */
  readonly eventRounds: Readonly<Record<EventId, number>>;
  /** Round in which each action that the viewer saw was last taken. */
  readonly actionRounds: Readonly<Record<ActionId, number>>;
  readonly uses: readonly Use[];
  readonly lapses: readonly Lapse[];
  readonly questions: GameState['questions'];
  readonly inForce: Terms;
  readonly guaranteed: readonly IssueId[];
  readonly commitments: readonly CommitmentView[];
  readonly rights: Readonly<Record<SeatId, Right>>;
  readonly pending: Pending;
  readonly agenda: Agenda;
  readonly lastOffers: Readonly<Record<SeatId, Terms>>;
  readonly requests: GameState['requests'];
  /** Own ones, those entrusted to the mediator (for the mediator), and those carried to the viewer. */
  readonly confidences: readonly ConfidenceView[];
  readonly words: readonly Word[];
  readonly deadline: Deadline;
  readonly walkOuts: number;
  readonly topRungCloses: number;
  readonly peakEscalationCenti: number;
  readonly lastStrikeRound: number;
  readonly gaveGround: readonly SeatId[];
  readonly widenings: number;
  /** What only the viewer's own seat knows of itself. */
  readonly own: OwnView;
};

export type OwnView =
  /** The audience has no seat. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'seat';
      readonly seat: SeatId;
      readonly brief: BriefId;
      readonly widened: readonly RedLineId[];
      readonly hurdleEase: { readonly byPercent: number; readonly untilRound: number };
      readonly highestCostOffered: number;
      readonly lowCloses: number;
      /** Own hurdle now, percent; 0 for the mediator. */
      readonly hurdlePercent: number;
      /** Own no-deal value now, centipoints; 0 for the mediator. */
      readonly noDealCentipoints: number;
    };

/** The own sealed command, once sent. Whether others have sent is nobody's business but the session's. */
export type OwnSealed = { readonly kind: 'open' } | { readonly kind: 'sent'; readonly command: SealedCommand };

export type PhaseView =
  | { readonly kind: 'capitals'; readonly own: OwnSealed }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'floor'; readonly seat: SeatId; readonly table: TableView }
  | { readonly kind: 'mediation'; readonly table: TableView }
  | {
      readonly kind: 'bridge';
      readonly terms: Terms;
      readonly guaranteed: readonly IssueId[];
      readonly own: OwnSealed;
      readonly table: TableView;
    }
  | { readonly kind: 'statements'; readonly own: OwnSealed }
  | { readonly kind: 'over'; readonly outcome: Outcome };

export type TableView = {
  readonly opener: SeatId;
  readonly exchange: number;
  readonly turns: number;
  readonly passes: number;
  /** Hidden from the audience (none). */
  readonly standing: StandingOffer;
  readonly bridged: boolean;
  /** The mediator sees all; a principal only itself. */
  readonly soundedOut: readonly SeatId[];
  readonly offers: number;
};

/** `honoured` and `conduct` only for the giver; others have what it looked like. */
export type CommitmentView = Omit<Commitment, 'honoured' | 'conduct'> & {
  readonly own: { readonly kind: 'hidden' } | { readonly kind: 'known'; readonly honoured: number; readonly conduct: Commitment['conduct'] };
};

export type ConfidenceView = Confidence & {
  /** Its number among those that the viewer sees; for the mediator, who sees all, what an agenda's `carry` names. */
  readonly index: number;
};

