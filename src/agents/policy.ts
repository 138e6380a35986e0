/**
 * What an agent is: a function from what its seat saw to a command with reasons. It has no other memory.
 * Not here: any particular agent.
 * Invariant: deterministic. The same input gives the same decision on every machine, so thought is counted in
 * steps, never in time.
 */
import type {
  ActionId, Choices, Command, ConfidenceTopic, EventId, FamilyId, Format, GameEvent, GaugeId, IssueId, Observation, RedLineId, ResponseId, Rules, SeatId, TemperTraits, Terms,
} from '../engine/index.ts';

export type PolicyInput = {
  readonly rules: Rules;
  readonly seat: SeatId;
  readonly now: Observation;
  /** Every event that this seat saw so far, oldest first. */
  readonly past: readonly GameEvent[];
  readonly choices: Choices;
  /** A number of this agent's own, one-way from the game's seed and the seat (engine: agentNumber). */
  readonly luck: number;
  readonly temper: Temper;
  /** Steps of thought that it may take. */
  readonly budget: number;
};

export type Decision = {
  readonly command: Command;
  readonly reasons: readonly Reason[];
  /** Steps of thought that it took. */
  readonly steps: number;
};

export type Policy = (input: PolicyInput) => Decision;

/** How an agent behaves, under the name by which it was chosen. */
export type Temper = TemperTraits & { readonly id: string };
export type Level = 'random' | 'novice' | 'standard' | 'expert';

/** Why a command was chosen, as codes and numbers; text/ says it. Each variant carries one literal example. */
export type Reason =
  /** My capital would not ratify it. @example { kind: 'would-not-ratify', marginPoints: -4 } */
  | { readonly kind: 'would-not-ratify'; readonly marginPoints: number }
  /** @example { kind: 'red-line', redLine: 'iran-no-zero', issue: 'enrichment-level' } */
  | { readonly kind: 'red-line'; readonly redLine: RedLineId; readonly issue: IssueId }
  /** It brings less than I still hold out for. @example { kind: 'below-aspiration', sharePercent: 35, wantedPercent: 60 } */
  | { readonly kind: 'below-aspiration'; readonly sharePercent: number; readonly wantedPercent: number }
  /** Ratifiable, and yet with less left over than I want of any text. @example { kind: 'wants-margin', marginPoints: 1, wantedPoints: 2 } */
  | { readonly kind: 'wants-margin'; readonly marginPoints: number; readonly wantedPoints: number }
  /** Ratifiable, but going on is worth more: what it lacks, and the text that is hoped for. @example { kind: 'expects-more', marginPoints: 3, morePoints: 2, textPoints: 12, chancePercent: 55 } */
  | { readonly kind: 'expects-more'; readonly marginPoints: number; readonly morePoints: number; readonly textPoints: number; readonly chancePercent: number }
  /** What mistrust takes off its benefits. @example { kind: 'credibility-lost', points: 14 } */
  | { readonly kind: 'credibility-lost'; readonly points: number }
  /** @example { kind: 'hurdle', percent: 51, points: 9 } */
  | { readonly kind: 'hurdle'; readonly percent: number; readonly points: number }
  /** @example { kind: 'good-enough', marginPoints: 6, sharePercent: 70, wantedPercent: 62 } */
  | { readonly kind: 'good-enough'; readonly marginPoints: number; readonly sharePercent: number; readonly wantedPercent: number }
  /** @example { kind: 'beats-waiting', marginPoints: 6, hopePoints: 4 } */
  | { readonly kind: 'beats-waiting'; readonly marginPoints: number; readonly hopePoints: number }
  /** What would change the answer. @example { kind: 'would-change', issue: 'energy', position: 2 } */
  | { readonly kind: 'would-change'; readonly issue: IssueId; readonly position: number }
  /** It has no term by which the other side's promises would be seen being kept. @example { kind: 'wants-verification', issue: 'inspections' } */
  | { readonly kind: 'wants-verification'; readonly issue: IssueId }
  /** A step answered in kind. @example { kind: 'reciprocates', what: 'gesture' } */
  | { readonly kind: 'reciprocates'; readonly what: 'gesture' | 'pressure' | 'concession' | 'violation' }
  /** @example { kind: 'no-deal-in-reach' } */
  | { readonly kind: 'no-deal-in-reach' }
  /** An interim step because a framework is out of reach. @example { kind: 'interim-first' } */
  | { readonly kind: 'interim-first' }
  /** @example { kind: 'calms', escalationPoints: 74 } */
  | { readonly kind: 'calms'; readonly escalationPoints: number }
  /** @example { kind: 'needs-mandate', issue: 'missile-range' } */
  | { readonly kind: 'needs-mandate'; readonly issue: IssueId }
  /** @example { kind: 'at-home', standingPoints: 22 } */
  | { readonly kind: 'at-home'; readonly standingPoints: number }
  /** The mediator keeps its credit. @example { kind: 'saves-credit', creditPoints: 18 } */
  | { readonly kind: 'saves-credit'; readonly creditPoints: number }
  /** The gauge for which the mediator orders, and where it stands. @example { kind: 'tends', what: 'trust', gauge: 'trust-us', points: 24 } */
  | { readonly kind: 'tends'; readonly what: 'calm' | 'trust' | 'credit' | 'home' | 'world'; readonly gauge: GaugeId; readonly points: number }
  /** The mediator sees a text both might take. @example { kind: 'bridge-in-reach', terms: { energy: 1, stockpile: 1 } } */
  | { readonly kind: 'bridge-in-reach'; readonly terms: Terms }
  /** @example { kind: 'does', action: 'us-pause-deployments' } */
  | { readonly kind: 'does'; readonly action: ActionId }
  /** What the order gains for its seat as far as it looks ahead, points. @example { kind: 'looks-ahead', action: 'us-pause-deployments', points: 2 } */
  | { readonly kind: 'looks-ahead'; readonly action: ActionId; readonly points: number }
  /** @example { kind: 'answers', event: 'militia-rocket', response: 'restrain' } */
  | { readonly kind: 'answers'; readonly event: EventId; readonly response: ResponseId }
  /** The best text for me that the other side might take. @example { kind: 'asks', sharePercent: 70, wantedPercent: 62 } */
  | { readonly kind: 'asks'; readonly sharePercent: number; readonly wantedPercent: number }
  /** Of all texts worth laying the one that promises most, by what it brings and by the chance to get it. @example { kind: 'best-bet', textPoints: 12, chancePercent: 55 } */
  | { readonly kind: 'best-bet'; readonly textPoints: number; readonly chancePercent: number }
  /** Nothing better to say than what lies on the table. @example { kind: 'nothing-better' } */
  | { readonly kind: 'nothing-better' }
  /** Nothing laid yet, and nothing now. @example { kind: 'hears-first' } */
  | { readonly kind: 'hears-first' }
  /** A text that is laid to be heard, not to be signed. @example { kind: 'shows-position' } */
  | { readonly kind: 'shows-position' }
  /** A text laid now would find no answer at this table. @example { kind: 'too-late-to-lay' } */
  | { readonly kind: 'too-late-to-lay' }
  /** A last chance at this table. @example { kind: 'last-exchange', marginPoints: 3 } */
  | { readonly kind: 'last-exchange'; readonly marginPoints: number }
  /** Ratifiable, but only just: no prestige is put on it. @example { kind: 'narrow', marginPoints: 1 } */
  | { readonly kind: 'narrow'; readonly marginPoints: number }
  /** @example { kind: 'presses', action: 'us-sanctions', escalationPoints: 58 } */
  | { readonly kind: 'presses'; readonly action: ActionId; readonly escalationPoints: number }
  /** Something said in public is owed. @example { kind: 'keeps-word' } */
  | { readonly kind: 'keeps-word' }
  /** Nothing is ordered. @example { kind: 'bides-its-time' } */
  | { readonly kind: 'bides-its-time' }
  /** @example { kind: 'confides', topic: 'price' } */
  | { readonly kind: 'confides'; readonly topic: ConfidenceTopic }
  /** @example { kind: 'honours', promises: 3 } */
  | { readonly kind: 'honours'; readonly promises: number }
  /** @example { kind: 'stalls', issue: 'energy' } */
  | { readonly kind: 'stalls'; readonly issue: IssueId }
  /** @example { kind: 'takes-back', issue: 'energy' } */
  | { readonly kind: 'takes-back'; readonly issue: IssueId }
  /** The accord no longer serves. @example { kind: 'leaves-accord' } */
  | { readonly kind: 'leaves-accord' }
  /** @example { kind: 'provoked', marginPoints: -20 } */
  | { readonly kind: 'provoked'; readonly marginPoints: number }
  /** The mediator's agenda. @example { kind: 'widens', family: 'missiles' } */
  | { readonly kind: 'widens'; readonly family: FamilyId }
  /** @example { kind: 'format', format: 'indirect', because: 'carries' } */
  | { readonly kind: 'format'; readonly format: Format; readonly because: 'meeting' | 'carries' | 'earns-trust' | 'quieter' | 'asked' | 'open' }
  /** @example { kind: 'carries', count: 2 } */
  | { readonly kind: 'carries'; readonly count: number }
  /** @example { kind: 'sounds-out', seat: 'iran' } */
  | { readonly kind: 'sounds-out'; readonly seat: SeatId }
  /** The promise that is believed least. @example { kind: 'guarantees', issue: 'energy' } */
  | { readonly kind: 'guarantees'; readonly issue: IssueId }
  /** @example { kind: 'lets-them-talk', exchange: 2 } */
  | { readonly kind: 'lets-them-talk'; readonly exchange: number }
  /** Public words. @example { kind: 'no-pressure-planned' } */
  | { readonly kind: 'no-pressure-planned' }
  /** @example { kind: 'thanks-host' } */
  | { readonly kind: 'thanks-host' }
  /** @example { kind: 'threatens', action: 'us-strike' } */
  | { readonly kind: 'threatens'; readonly action: ActionId }
  /** @example { kind: 'draws-line', issue: 'enrichment-level', position: 2 } */
  | { readonly kind: 'draws-line'; readonly issue: IssueId; readonly position: number }
  /** @example { kind: 'presses-for-time', round: 5 } */
  | { readonly kind: 'presses-for-time'; readonly round: number }
  /** @example { kind: 'gives-time', round: 6 } */
  | { readonly kind: 'gives-time'; readonly round: number }
  /** @example { kind: 'says-nothing' } */
  | { readonly kind: 'says-nothing' }
  /** Chance decided. @example { kind: 'chance' } */
  | { readonly kind: 'chance' };
export type ReasonKind = Reason['kind'];
