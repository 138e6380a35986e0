/**
 * What a seat may do now, as domains: the one place where legality is stated.
 * `apply` accepts exactly what these domains describe (within-choices.ts), and buttons, agents, the
 * server's check and the fuzzer read the same domains.
 * Invariant: choices depend only on what the seat may know.
 */
import type { BridgeAnswer, ConfidenceTopic, SealedCommand } from './command.ts';
import type { ActionId, EventId, FamilyId, Format, IssueId, ResponseId, SeatId, Terms } from './ids.ts';
import type { Rejection } from './rejection.ts';

export type Choices =
  /** Others are to move. */
  | { readonly kind: 'wait'; readonly for: readonly SeatId[] }
  /** Sent and waiting for the others; a session may still take it back. */
  | { readonly kind: 'sealed'; readonly command: SealedCommand; readonly for: readonly SeatId[] }
  | DispatchChoices
  | AgendaChoices
  | FloorChoices
  | MediationChoices
  | { readonly kind: 'answer-bridge'; readonly terms: Terms; readonly answers: readonly BridgeAnswer[] }
  | { readonly kind: 'statement'; readonly statements: readonly StatementChoice[] }
  | { readonly kind: 'over' };

export type DispatchChoices = {
  readonly kind: 'dispatch';
  readonly pointsLeft: number;
  /** Every action of the seat; those closed say so. */
  readonly actions: readonly ActionChoice[];
  /** Own commitments: each may be honoured or stalled. */
  readonly commitments: readonly IssueId[];
  readonly confidences: readonly ConfidenceChoice[];
  readonly confidencesLeft: number;
  readonly questions: readonly { readonly event: EventId; readonly responses: readonly ResponseId[] }[];
  readonly accord: {
    readonly snapBack: readonly IssueId[];
    readonly rollBack: readonly IssueId[];
    readonly leave: boolean;
  };
  readonly families: readonly FamilyId[];
  readonly formats: readonly Format[];
};

export type ActionChoice = {
  readonly action: ActionId;
  readonly points: number;
  readonly open: boolean;
  /** Why it is closed; `rests`: it would be open had it not been ordered lately. */
  readonly closed: 'open' | 'condition' | 'rests' | 'once' | 'points' | 'chosen' | 'no-target';
  /** Issues it may be aimed at; empty for an action without target. */
  readonly issues: readonly IssueId[];
  readonly irreversible: boolean;
};

export type ConfidenceChoice = { readonly topic: ConfidenceTopic; readonly issues: readonly IssueId[] };

export type AgendaChoices = {
  readonly kind: 'agenda';
  readonly coreFamilies: readonly FamilyId[];
  readonly wideFamilies: readonly FamilyId[];
  readonly formats: readonly Format[];
  /** Confidences that may be carried in indirect talks; their order in the mediator's list. */
  readonly carry: readonly number[];
  readonly mostCarried: number;
};

export type IssueChoice = {
  readonly issue: IssueId;
  readonly giver: SeatId;
  /** Positions that may be named. */
  readonly positions: readonly number[];
  readonly inForce: number;
};

export type FloorChoices = {
  readonly kind: 'floor';
  readonly offer: readonly IssueChoice[];
  /** All terms in force, also on issues off the agenda. */
  readonly inForce: Terms;
  readonly initial: { readonly kind: 'none' } | { readonly kind: 'standing'; readonly by: SeatId; readonly terms: Terms };
  /** Whether the table ends with this turn, so that nobody is left to answer an offer. */
  readonly lastWord: boolean;
  /** With a part-built package: what still stands in its way. */
  readonly missing: readonly Rejection[];
};

export type MediationChoices = {
  readonly kind: 'mediation';
  readonly text: readonly IssueChoice[];
  readonly inForce: Terms;
  readonly mayBridge: boolean;
  /** With a part-built text: its promises that may be guaranteed with it. */
  readonly mayGuarantee: readonly IssueId[];
  /** Promises of the standing offer that may be guaranteed now. */
  readonly guaranteeStanding: readonly IssueId[];
  readonly soundOut: readonly SeatId[];
  readonly missing: readonly Rejection[];
};

export type StatementChoice =
  | { readonly kind: 'silent' | 'reassure' | 'praise' }
  | { readonly kind: 'threaten'; readonly actions: readonly ActionId[] }
  | { readonly kind: 'draw-line'; readonly issues: readonly { readonly issue: IssueId; readonly positions: readonly number[] }[] }
  | { readonly kind: 'set-deadline' | 'extend-deadline'; readonly rounds: readonly number[] };
