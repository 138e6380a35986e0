/**
 * What an agent is: a function from what its seat saw to a command with reasons. It has no other memory.
 * Not here: any particular agent.
 * Invariant: deterministic. The same input gives the same decision on every machine, so thought is counted in
 * steps, never in time.
 */
import type {
  ActionId, Choices, Command, ConfidenceTopic, EventId, FamilyId, Format, GameEvent, IssueId, Observation, RedLineId, ResponseId, Rules, SeatId, Terms,
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

/** How an agent of one level behaves: plain data. */
export type Temper = {
  readonly id: TemperId;
  /** Share in percent of the gain that it holds out for at the first table, and at the last. */
  readonly aspirationFirstPercent: number;
  readonly aspirationLastPercent: number;
  /** How fast aspiration falls between them: percent of the way at half time (50 is linear; less holds out longer). */
  readonly halfTimePercent: number;
  /** How readily kindness and pressure are answered in kind, percent. */
  readonly reciprocityPercent: number;
  /** Readiness to press, percent. */
  readonly pressurePercent: number;
  /** Readiness to stall a commitment that hurts, percent. */
  readonly stallPercent: number;
  /** Least margin (points) for which it will initial, over bare ratifiability. */
  readonly marginPoints: number;
  /** Share in percent of its aspiration that a small first step must bring while a framework is out of reach. */
  readonly interimPercent: number;
  /** Readiness to reassure the other side unasked, percent. */
  readonly gesturePercent: number;
  /** Readiness to threaten in public, and how often a threat is then carried out, percent. */
  readonly threatPercent: number;
  readonly carryOutPercent: number;
  /** Readiness to leave the table when provoked, percent. */
  readonly walkOutPercent: number;
  /** Readiness to confide in the mediator, percent. */
  readonly confidePercent: number;
  /** How much a step up the ladder frightens, percent of its price. */
  readonly cautionPercent: number;
  /** How far below the top rung its own pressure stops, hundredths of a point of escalation; and whether it also stops under fire. */
  readonly brinkCenti: number;
  readonly brinkUnderFire: 'heeds' | 'forgets';
  /** Whether a round of pressure may hold a gesture too. */
  readonly whilePressing: 'gives' | 'withholds';
  /** After a breach, or when the other side has left: how much of what could be taken back it takes back, percent (one issue at least). */
  readonly takesBackPercent: number;
  /** Readiness to leave an accord that was broken again and again, percent of the usual. */
  readonly leavesPercent: number;
  /** Its own deadlines are extended by the least that is open, or by one more. */
  readonly extends: 'least' | 'amply';
  /** Whether it signs what it cannot see being kept: `first` holds out for a term of every issue that verifies the other side's promises. */
  readonly verification: 'first' | 'weighed';
  /** For the mediator: credit it keeps in hand, points. */
  readonly creditReservePoints: number;
  /** For the mediator: exchanges it lets the sides try alone before it bridges. */
  readonly bridgeAfterExchange: number;
  /** For the mediator: readiness to widen the agenda, percent. */
  readonly widenPercent: number;
};
export type TemperId = 'hawkish' | 'pragmatic' | 'conciliatory' | 'boulware' | 'reciprocator' | 'legalist';
export type Level = 'random' | 'novice' | 'standard' | 'expert';

/** Why a command was chosen, as codes and numbers; text/ says it. Each variant carries one literal example. */
export type Reason =
  /** My capital would not ratify it. @example { kind: 'would-not-ratify', marginPoints: -4 } */
  | { readonly kind: 'would-not-ratify'; readonly marginPoints: number }
  /** @example { kind: 'red-line', redLine: 'iran-no-zero', issue: 'enrichment-level' } */
  | { readonly kind: 'red-line'; readonly redLine: RedLineId; readonly issue: IssueId }
  /** It brings less than I still hold out for. @example { kind: 'below-aspiration', sharePercent: 35, wantedPercent: 60 } */
  | { readonly kind: 'below-aspiration'; readonly sharePercent: number; readonly wantedPercent: number }
  /** What mistrust takes off its benefits. @example { kind: 'credibility-lost', points: 14 } */
  | { readonly kind: 'credibility-lost'; readonly points: number }
  /** @example { kind: 'hurdle', percent: 51, points: 9 } */
  | { readonly kind: 'hurdle'; readonly percent: number; readonly points: number }
  /** @example { kind: 'good-enough', marginPoints: 6, sharePercent: 70, wantedPercent: 62 } */
  | { readonly kind: 'good-enough'; readonly marginPoints: number; readonly sharePercent: number; readonly wantedPercent: number }
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
  /** The mediator sees a text both might take. @example { kind: 'bridge-in-reach', terms: { energy: 1, stockpile: 1 } } */
  | { readonly kind: 'bridge-in-reach'; readonly terms: Terms }
  /** @example { kind: 'does', action: 'us-pause-deployments' } */
  | { readonly kind: 'does'; readonly action: ActionId }
  /** What the order gains in what may still be agreed, points. @example { kind: 'looks-ahead', action: 'us-pause-deployments', points: 2 } */
  | { readonly kind: 'looks-ahead'; readonly action: ActionId; readonly points: number }
  /** @example { kind: 'answers', event: 'militia-rocket', response: 'restrain' } */
  | { readonly kind: 'answers'; readonly event: EventId; readonly response: ResponseId }
  /** The best text for me that the other side might take. @example { kind: 'asks', sharePercent: 70, wantedPercent: 62 } */
  | { readonly kind: 'asks'; readonly sharePercent: number; readonly wantedPercent: number }
  /** Nothing better to say than what lies on the table. @example { kind: 'nothing-better' } */
  | { readonly kind: 'nothing-better' }
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
  | { readonly kind: 'format'; readonly format: Format; readonly because: 'meeting' | 'carries' | 'trust' | 'mistrust' | 'asked' }
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
