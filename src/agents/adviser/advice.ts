/**
 * What the adviser of a person's own seat says, as codes and numbers: commands that the seat could give, what each is
 * expected to do, what the other sides seem to want, and what a draft may cost.
 * Not here: how it is found (advise.ts, estimate-of-others.ts, warnings.ts); sentences (text/).
 * Invariant: what cannot be known is a range or a chance.
 */
import type { ActionId, Command, GameEvent, GaugeId, IssueId, RedLine, RedLineId, SeatId } from '../../engine/index.ts';
import type { Reason } from '../policy.ts';

export type Advice = {
  /** What holds of all options, said once. */
  readonly notes: readonly Note[];
  /** Up to three different legal commands, best first by their worth; leaving and what the own capital would refuse only where nothing is better. */
  readonly options: readonly Option[];
  /** One for each other principal, in the rules' order. */
  readonly estimates: readonly Estimate[];
};

/** Each variant carries one literal example. */
export type Note =
  /**
   * No text that could be laid now is likely to be taken: at best so likely (0: none is in sight), and what would open more,
   * in points of the own value, most first.
   * @example { kind: 'far-apart', seat: 'iran', percent: 5, ways: [{ what: 'trust', points: 15 }] }
   */
  | { readonly kind: 'far-apart'; readonly seat: SeatId; readonly percent: number; readonly ways: readonly { readonly what: 'trust' | 'home' | 'agenda'; readonly points: number }[] }
  /**
   * An initialled text waits for the capitals: what they would do as things stand, the own one by so many points.
   * @example { kind: 'before-capitals', own: 'ratifies', points: 3, others: [{ seat: 'iran', percent: 75 }] }
   */
  | { readonly kind: 'before-capitals'; readonly own: 'ratifies' | 'refuses'; readonly points: number; readonly others: readonly Ratifying[] }
  | { readonly kind: 'before-capitals'; readonly own: 'none'; readonly others: readonly Ratifying[] };

export type Ratifying = { readonly seat: SeatId; readonly percent: number };

export type Option = {
  readonly command: Command;
  /** What the options of one advice are compared by, worth units (points × 10,000). */
  readonly worth: number;
  readonly expects: readonly Expectation[];
  readonly why: readonly Reason[];
};

/** Each variant carries one literal example. */
export type Expectation =
  /** What the text brings over what is in force, as the own capital counts it now. @example { kind: 'own-margin', points: 6 } */
  | { readonly kind: 'own-margin'; readonly points: number }
  /** @example { kind: 'own-capital-refuses' } */
  | { readonly kind: 'own-capital-refuses' }
  /** That a side takes the text. @example { kind: 'agrees', seat: 'iran', percent: 55 } */
  | { readonly kind: 'agrees'; readonly seat: SeatId; readonly percent: number }
  /** The table ends with it: nobody is left to answer. @example { kind: 'unanswered' } */
  | { readonly kind: 'unanswered' }
  /** What may still be had by going on. @example { kind: 'still-hoped', points: 4 } */
  | { readonly kind: 'still-hoped'; readonly points: number }
  /** What it gains in what may still be agreed. @example { kind: 'gains-ahead', points: 2 } */
  | { readonly kind: 'gains-ahead'; readonly points: number }
  /** As the scenario declares it; hundredths of the gauge's unit. @example { kind: 'moves', gauge: 'escalation', byCenti: -300 } */
  | { readonly kind: 'moves'; readonly gauge: GaugeId; readonly byCenti: number }
  /** What is owed for public words. @example { kind: 'owed', what: 'no-pressure' } */
  | { readonly kind: 'owed'; readonly what: 'no-pressure' | 'threat' | 'line' | 'deadline' };

/** What a side seems to want: ranges over every brief that nothing confided contradicts. */
export type Estimate = {
  readonly seat: SeatId;
  /** What matters most to it first. */
  readonly priorities: readonly Priority[];
  readonly hurdle: { readonly lowPercent: number; readonly highPercent: number; readonly confided: boolean };
  /** Likeliest first. */
  readonly lines: readonly LikelyLine[];
  /** What this rests on, oldest first; empty while nothing has been shown. */
  readonly evidence: readonly Shown[];
};

export type Priority = {
  readonly issue: IssueId;
  /** Between its best and its worst position of the issue; exact where it confided its price. */
  readonly lowPoints: number;
  readonly highPoints: number;
  /** The same as a share of all that is at stake for it. */
  readonly lowPercent: number;
  readonly highPercent: number;
  readonly confided: boolean;
};

/** Of a framework only, or of any accord. */
export type LikelyLine = Pick<RedLine, 'issue' | 'bound' | 'position' | 'scope'> & { readonly percent: number };

export type Shown = { readonly round: number; readonly event: GameEvent };

/** What a draft may cost. Each variant carries one literal example. */
export type Warning =
  /** @example { kind: 'crosses-red-line', redLine: 'iran-no-zero', issue: 'enrichment-level' } */
  | { readonly kind: 'crosses-red-line'; readonly redLine: RedLineId; readonly issue: IssueId }
  /** @example { kind: 'capital-refuses', missingCentipoints: 400 } */
  | { readonly kind: 'capital-refuses'; readonly missingCentipoints: number }
  /** It would ratify if it believed what is promised. @example { kind: 'mistrust-refuses', missingCentipoints: 400, mistrustPoints: 9 } */
  | { readonly kind: 'mistrust-refuses'; readonly missingCentipoints: number; readonly mistrustPoints: number }
  /** @example { kind: 'goes-back', issue: 'energy', trustCenti: -100 } */
  | { readonly kind: 'goes-back'; readonly issue: IssueId; readonly trustCenti: number }
  /** @example { kind: 'ends-talks' } */
  | { readonly kind: 'ends-talks' }
  /**
   * What an accord is worth over no deal, the own promises that end with it, and the price as it is declared.
   * @example { kind: 'leaves-accord', issues: ['energy'], worthPoints: 6, trustCenti: -1500, standingCenti: -500, escalationCenti: 600 }
   */
  | {
    readonly kind: 'leaves-accord'; readonly issues: readonly IssueId[]; readonly worthPoints: number;
    readonly trustCenti: number; readonly standingCenti: number; readonly escalationCenti: number;
  }
  /** @example { kind: 'top-rung', escalationPoints: 91 } */
  | { readonly kind: 'top-rung'; readonly escalationPoints: number }
  /** @example { kind: 'near-recall', standingPoints: 12, linePoints: 15 } */
  | { readonly kind: 'near-recall'; readonly standingPoints: number; readonly linePoints: number }
  /** @example { kind: 'breaks-word', action: 'us-sanctions', trustCenti: -300 } */
  | { readonly kind: 'breaks-word'; readonly action: ActionId; readonly trustCenti: number }
  /** @example { kind: 'counts-nothing', action: 'us-pause-deployments' } */
  | { readonly kind: 'counts-nothing'; readonly action: ActionId };
