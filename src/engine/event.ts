/**
 * What happened, as codes and numbers: the engine's log. Each variant carries one literal example.
 * Not here: sentences (text/), and who may see an event (visibility.ts, which is exhaustive over kinds).
 */
import type {
  AccordKind, ActionId, EventId, FamilyId, FlagId, Format, GaugeId, IssueId, RedLineId, ResponseId, RungId, SeatId, Terms, VenueId,
} from './ids.ts';
import type { BridgeAnswer, Confidential, Statement } from './command.ts';
import type { Outcome } from './outcome.ts';
import type { Stage } from './state.ts';

export type GameEvent =
  /** @example { kind: 'round-opened', round: 1, stage: 'talks', venue: 'muscat', date: '2026-02-06' } */
  | { readonly kind: 'round-opened'; readonly round: number; readonly stage: Stage; readonly venue: VenueId; readonly date: string }
  /** @example { kind: 'happened', event: 'red-sea-warning' } */
  | { readonly kind: 'happened'; readonly event: EventId }
  /** @example { kind: 'question-put', event: 'militia-rocket', seat: 'iran' } */
  | { readonly kind: 'question-put'; readonly event: EventId; readonly seat: SeatId }
  /** @example { kind: 'question-answered', event: 'militia-rocket', seat: 'iran', response: 'restrain' } */
  | { readonly kind: 'question-answered'; readonly event: EventId; readonly seat: SeatId; readonly response: ResponseId }
  /** What the others believe was answered. @example { kind: 'answer-attributed', event: 'militia-rocket', seat: 'iran', response: 'disown' } */
  | { readonly kind: 'answer-attributed'; readonly event: EventId; readonly seat: SeatId; readonly response: ResponseId }
  /** @example { kind: 'gauge-moved', gauge: 'escalation', byCenti: 160, cause: { kind: 'rule', rule: 'no-accord' } } */
  | { readonly kind: 'gauge-moved'; readonly gauge: GaugeId; readonly byCenti: number; readonly cause: Cause }
  /** @example { kind: 'commitment-reported', issue: 'stockpile', giver: 'iran', report: 'looks-honoured' } */
  | { readonly kind: 'commitment-reported'; readonly issue: IssueId; readonly giver: SeatId; readonly report: 'looks-honoured' | 'violation-found' }
  /** What the giver knows of its own conduct. @example { kind: 'conduct-ordered', issue: 'stockpile', giver: 'iran', conduct: 'stall' } */
  | { readonly kind: 'conduct-ordered'; readonly issue: IssueId; readonly giver: SeatId; readonly conduct: 'comply' | 'stall' }
  /** @example { kind: 'action-taken', seat: 'us', action: 'us-pause-deployments' } */
  | { readonly kind: 'action-taken'; readonly seat: SeatId; readonly action: ActionId; readonly issue?: IssueId; readonly public: boolean }
  /** @example { kind: 'confidence-entrusted', seat: 'iran', content: { topic: 'first-priority', issue: 'energy' }, mayPassOn: true } */
  | { readonly kind: 'confidence-entrusted'; readonly seat: SeatId; readonly content: Confidential; readonly mayPassOn: boolean }
  /** @example { kind: 'confidence-carried', from: 'iran', to: 'us', content: { topic: 'first-priority', issue: 'energy' } } */
  | { readonly kind: 'confidence-carried'; readonly from: SeatId; readonly to: SeatId; readonly content: Confidential }
  /** @example { kind: 'mandate-widened', seat: 'iran', redLine: 'no-zero', issue: 'enrichment-level' } */
  | { readonly kind: 'mandate-widened'; readonly seat: SeatId; readonly redLine: RedLineId; readonly issue: IssueId }
  /** @example { kind: 'hurdle-eased', seat: 'us', byPercent: -6, rounds: 1 } */
  | { readonly kind: 'hurdle-eased'; readonly seat: SeatId; readonly byPercent: number; readonly rounds: number }
  /** @example { kind: 'requested', seat: 'us', families: ['enrichment', 'missiles'], format: 'direct' } */
  | { readonly kind: 'requested'; readonly seat: SeatId; readonly families: readonly FamilyId[]; readonly format: Format }
  /** @example { kind: 'terms-set-back', seat: 'us', issues: ['energy'], how: 'snap-back' } */
  | { readonly kind: 'terms-set-back'; readonly seat: SeatId; readonly issues: readonly IssueId[]; readonly how: 'snap-back' | 'roll-back' }
  /** @example { kind: 'accord-left', seat: 'us', issues: ['energy', 'finance'] } */
  | { readonly kind: 'accord-left'; readonly seat: SeatId; readonly issues: readonly IssueId[] }
  /** @example { kind: 'capital-ratified', seat: 'us' } */
  | { readonly kind: 'capital-ratified'; readonly seat: SeatId }
  /** @example { kind: 'capital-refused', seat: 'iran', adReferendum: false } */
  | { readonly kind: 'capital-refused'; readonly seat: SeatId; readonly adReferendum: boolean }
  /** The text is public from now on. @example { kind: 'accord-in-force', accord: 'interim', terms: { energy: 1, stockpile: 1 }, guaranteed: [] } */
  | { readonly kind: 'accord-in-force'; readonly accord: AccordKind; readonly terms: Terms; readonly guaranteed: readonly IssueId[] }
  /** @example { kind: 'agenda-set', families: ['enrichment'], format: 'indirect', wide: false } */
  | { readonly kind: 'agenda-set'; readonly families: readonly FamilyId[]; readonly format: Format; readonly wide: boolean }
  /** @example { kind: 'offered', seat: 'us', terms: { energy: 1, stockpile: 2 } } */
  | { readonly kind: 'offered'; readonly seat: SeatId; readonly terms: Terms }
  /** @example { kind: 'initialled', seat: 'iran', terms: { energy: 1, stockpile: 2 } } */
  | { readonly kind: 'initialled'; readonly seat: SeatId; readonly terms: Terms }
  /** The public reads what a seat laid on the table last. @example { kind: 'leaked', seat: 'us', terms: { energy: 1, stockpile: 2 } } */
  | { readonly kind: 'leaked'; readonly seat: SeatId; readonly terms: Terms }
  /** @example { kind: 'passed', seat: 'us' } */
  | { readonly kind: 'passed'; readonly seat: SeatId }
  /** @example { kind: 'walked-out', seat: 'us' } */
  | { readonly kind: 'walked-out'; readonly seat: SeatId }
  /** In confidence between mediator and side. @example { kind: 'sounded-out', seat: 'us', terms: { energy: 1, stockpile: 2 }, wouldRatify: false } */
  | { readonly kind: 'sounded-out'; readonly seat: SeatId; readonly terms: Terms; readonly wouldRatify: boolean }
  /** @example { kind: 'guaranteed', issue: 'energy' } */
  | { readonly kind: 'guaranteed'; readonly issue: IssueId }
  /** @example { kind: 'bridge-laid', terms: { energy: 2, stockpile: 2 }, guaranteed: ['energy'] } */
  | { readonly kind: 'bridge-laid'; readonly terms: Terms; readonly guaranteed: readonly IssueId[] }
  /** @example { kind: 'bridge-answered', seat: 'us', answer: 'initial' } */
  | { readonly kind: 'bridge-answered'; readonly seat: SeatId; readonly answer: BridgeAnswer }
  /** @example { kind: 'table-ended', how: 'two-passes' } */
  | { readonly kind: 'table-ended'; readonly how: TableEnd }
  /** @example { kind: 'stated', seat: 'us', statement: { kind: 'reassure' } } */
  | { readonly kind: 'stated'; readonly seat: SeatId; readonly statement: Statement }
  /** @example { kind: 'word-tested', seat: 'us', statement: { kind: 'threaten', action: 'us-strike' }, result: 'broken' } */
  | { readonly kind: 'word-tested'; readonly seat: SeatId; readonly statement: Statement; readonly result: 'kept' | 'broken' }
  /** @example { kind: 'deadline-moved', author: 'us', round: 5 } */
  | { readonly kind: 'deadline-moved'; readonly author: SeatId; readonly round: number }
  /** @example { kind: 'deadline-expired', author: 'us' } */
  | { readonly kind: 'deadline-expired'; readonly author: SeatId }
  /** @example { kind: 'rung-entered', rung: 'brink', direction: 'up' } */
  | { readonly kind: 'rung-entered'; readonly rung: RungId; readonly direction: 'up' | 'down' }
  /** @example { kind: 'third-party-struck' } */
  | { readonly kind: 'third-party-struck' }
  /** @example { kind: 'retaliated' } */
  | { readonly kind: 'retaliated' }
  /** @example { kind: 'flag-set', flag: 'red-sea-hot', rounds: 2 } */
  | { readonly kind: 'flag-set'; readonly flag: FlagId; readonly rounds: number }
  /** @example { kind: 'war-near', closesLeft: 1 } */
  | { readonly kind: 'war-near'; readonly closesLeft: number }
  /** @example { kind: 'recall-near', seat: 'us', closesLeft: 1 } */
  | { readonly kind: 'recall-near'; readonly seat: SeatId; readonly closesLeft: number }
  /** @example { kind: 'ended', outcome: … } */
  | { readonly kind: 'ended'; readonly outcome: Outcome };
export type GameEventKind = GameEvent['kind'];

export type TableEnd = 'initialled' | 'two-passes' | 'walk-out' | 'last-exchange';

/** Why a gauge moved. */
export type Cause =
  | { readonly kind: 'action'; readonly seat: SeatId; readonly action: ActionId }
  | { readonly kind: 'lapsed'; readonly seat: SeatId; readonly action: ActionId }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'response'; readonly event: EventId; readonly response: ResponseId }
  | { readonly kind: 'statement'; readonly seat: SeatId; readonly statement: Statement['kind'] }
  | { readonly kind: 'issue'; readonly rule: 'violation' | 'benefit' | 'broken-guarantee'; readonly issue: IssueId }
  | { readonly kind: 'seat'; readonly rule: SeatRule; readonly seat: SeatId }
  | { readonly kind: 'rule'; readonly rule: GeneralRule };

export type SeatRule =
  | 'honoured' | 'refused-after-initialling' | 'walked-out' | 'went-back' | 'left-accord' | 'conceded' | 'conceded-to-bridge' | 'agenda-widened'
  | 'bluff-called' | 'threat-carried-out' | 'word-broken' | 'line-crossed' | 'confidence-kept' | 'carried' | 'sounded-out'
  | 'bridge-refused' | 'bridge-initialled';
export type GeneralRule =
  | 'drift' | 'no-accord' | 'talks-held' | 'accord-ratified' | 'hosting' | 'guarantee-given' | 'bridge-laid' | 'deadline-expired'
  | 'third-party-strike' | 'retaliation';
