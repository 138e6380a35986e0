/**
 * Everything a seat can order. One literal example each.
 * Not here: what is allowed now (choices.ts) and what follows (rules/).
 */
import type { ActionId, EventId, FamilyId, Format, IssueId, ResponseId, SeatId, Terms } from './ids.ts';

export type Command = Dispatch | AgendaCommand | Offer | Initial | Pass | WalkOut | SoundOut | Guarantee | Bridge | AnswerBridge | StatementCommand;
export type CommandKind = Command['kind'];
/** Given unseen by the others; takes effect when the last seat has sent. */
export type SealedCommand = Dispatch | AnswerBridge | StatementCommand;

/**
 * Sealed orders for a round.
 * @example { kind: 'dispatch', actions: [{ action: 'us-pause-deployments' }], stall: [], confidences: [], responses: [],
 *   accord: { kind: 'keep' }, request: { families: ['enrichment', 'sanctions'], format: 'direct' } }
 */
export type Dispatch = {
  readonly kind: 'dispatch';
  readonly actions: readonly ActionOrder[];
  /** Own commitments that are stalled this round; the others are honoured. */
  readonly stall: readonly IssueId[];
  readonly confidences: readonly ConfidenceOrder[];
  readonly responses: readonly { readonly event: EventId; readonly response: ResponseId }[];
  readonly accord: AccordOrder;
  /** What this principal asks of the mediator for the coming table; the mediator's own is ignored. */
  readonly request: { readonly families: readonly FamilyId[]; readonly format: Format };
};

/** @example { action: 'iran-consult-capital', issue: 'enrichment-level' } */
export type ActionOrder = { readonly action: ActionId; readonly issue?: IssueId };

/** @example { topic: 'price', issue: 'stockpile', mayPassOn: true } */
export type ConfidenceOrder = { readonly topic: ConfidenceTopic; readonly issue?: IssueId; readonly mayPassOn: boolean };
export type ConfidenceTopic = 'first-priority' | 'hurdle' | 'price';

/** A true statement; the engine fills in the truth. */
export type Confidential =
  /** The issue that matters most: the widest spread of value. */
  | { readonly topic: 'first-priority'; readonly issue: IssueId }
  /** The hurdle at home, in percent, as a range of 20. */
  | { readonly topic: 'hurdle'; readonly leastPercent: number; readonly mostPercent: number }
  /** What each position of one issue is worth to the confider, in points. */
  | { readonly topic: 'price'; readonly issue: IssueId; readonly points: readonly number[] };

export type AccordOrder =
  | { readonly kind: 'keep' }
  /** After a violation was found: own terms on these issues back to the status quo, at no price. */
  | { readonly kind: 'snap-back'; readonly issues: readonly IssueId[] }
  /** After the other side left: own terms on these issues down by one position. */
  | { readonly kind: 'roll-back'; readonly issues: readonly IssueId[] }
  /** Leave the accord openly: all own terms end, at full price. */
  | { readonly kind: 'leave' };

/** The mediator's. @example { kind: 'agenda', families: ['enrichment', 'sanctions'], format: 'indirect', carry: [0] } */
export type AgendaCommand = {
  readonly kind: 'agenda';
  readonly families: readonly FamilyId[];
  readonly format: Format;
  /** Indices of confidences to carry to the other side (indirect talks only). */
  readonly carry: readonly number[];
};

/** @example { kind: 'offer', terms: { 'enrichment-level': 2, energy: 1 } } */
export type Offer = { readonly kind: 'offer'; readonly terms: Terms };
/** Initial the standing offer. @example { kind: 'initial' } */
export type Initial = { readonly kind: 'initial' };
/** @example { kind: 'pass' } */
export type Pass = { readonly kind: 'pass' };
/** @example { kind: 'walk-out' } */
export type WalkOut = { readonly kind: 'walk-out' };
/**
 * The mediator asks one side, in confidence, whether its capital would ratify.
 * @example { kind: 'sound-out', seat: 'iran', terms: { energy: 2, stockpile: 1 } }
 */
export type SoundOut = { readonly kind: 'sound-out'; readonly seat: SeatId; readonly terms: Terms };
/** The mediator vouches for one promise of the standing offer. @example { kind: 'guarantee', issue: 'energy' } */
export type Guarantee = { readonly kind: 'guarantee'; readonly issue: IssueId };
/** The mediator lays a text of its own. @example { kind: 'bridge', terms: { energy: 2, stockpile: 1 }, guarantee: 'energy' } */
export type Bridge = { readonly kind: 'bridge'; readonly terms: Terms; readonly guarantee?: IssueId };
/** @example { kind: 'answer-bridge', answer: 'ad-referendum' } */
export type AnswerBridge = { readonly kind: 'answer-bridge'; readonly answer: BridgeAnswer };
export type BridgeAnswer = 'initial' | 'ad-referendum' | 'refuse';
/** @example { kind: 'statement', statement: { kind: 'reassure' } } */
export type StatementCommand = { readonly kind: 'statement'; readonly statement: Statement };

export type Statement =
  | { readonly kind: 'silent' }
  /** "We mean to keep talking": raises trust a little, and is owed: no pressure next round. */
  | { readonly kind: 'reassure' }
  /** Thanks the host and calls the talks constructive. */
  | { readonly kind: 'praise' }
  /** Names one's own pressure action; carried out next round, or a bluff. */
  | { readonly kind: 'threaten'; readonly action: ActionId }
  /** "No further than this": on an issue one gives. */
  | { readonly kind: 'draw-line'; readonly issue: IssueId; readonly position: number }
  | { readonly kind: 'set-deadline'; readonly round: number }
  | { readonly kind: 'extend-deadline'; readonly round: number };
export type StatementKind = Statement['kind'];
