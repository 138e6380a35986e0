/**
 * What the engine plays: one scenario, checked and compiled, as plain readonly data.
 * Not here: texts (the engine never writes a sentence), YAML, defaults; `scenario/` fills every field.
 * Invariant: all amounts are integers. Gauge amounts are hundredths of the gauge's unit ("centi"),
 * so that an author's +1.6 is 160; values of briefs are whole points; shares are whole percent.
 */
import type { Condition } from './condition.ts';
import type {
  ActionId, BriefId, EventId, FamilyId, FlagId, Format, GaugeId, IssueId, RedLineId, ResponseId, RungId, ScenarioId, SeatId, VenueId,
} from './ids.ts';
import type { OwnTemper } from './temper.ts';

export type Rules = {
  readonly rulesVersion: number;
  readonly scenario: ScenarioId;
  /** The two principals in the scenario's initiative order: the first opens odd rounds and resolves first in them. */
  readonly principals: readonly [SeatId, SeatId];
  readonly mediator: SeatId;
  readonly full: Calendar;
  readonly class: Calendar;
  readonly families: readonly Family[];
  /** Issue order is the order of this list, everywhere. */
  readonly issues: readonly Issue[];
  readonly frameworkMinimum: readonly { readonly issue: IssueId; readonly position: number }[];
  /** At most three issues whose positions vouch for promises and help to find stalling. */
  readonly verifying: readonly Verifying[];
  readonly gauges: readonly Gauge[];
  readonly flags: readonly { readonly id: FlagId; readonly public: boolean }[];
  readonly briefs: Readonly<Record<SeatId, readonly Brief[]>>;
  readonly actions: readonly Action[];
  readonly events: readonly WorldEvent[];
  /** From calm to war; `from` ascending, the first from 0. */
  readonly ladder: readonly Rung[];
  readonly thirdParty: ThirdParty;
  readonly constants: Constants;
  /** Tempers of agents that this scenario brings; read by agents alone. */
  readonly tempers: readonly OwnTemper[];
  /** For each pair of briefs, what scores are measured against. */
  readonly scales: readonly PairScale[];
};

/** Fixed when the scenario is compiled (game.md §5); centipoints, in the principals' order. */
export type PairScale = {
  readonly briefs: readonly [BriefId, BriefId];
  readonly startCentipoints: readonly [number, number];
  readonly floorCentipoints: readonly [number, number];
  readonly topCentipoints: readonly [number, number];
  /** Greatest joint gain over start at full credibility. */
  readonly jointGainCentipoints: number;
};

export type Calendar = {
  /** Exchanges at each table: turns of each principal. */
  readonly exchanges: number;
  readonly meetings: readonly Meeting[];
  /** Rounds without a table after a framework, or an interim accord at the end. */
  readonly implementationRounds: number;
  /** A deadline that stands when the game opens. */
  readonly deadline: { readonly kind: 'none' } | { readonly kind: 'set'; readonly author: SeatId; readonly round: number };
};

export type Meeting = {
  /** ISO date, for display only. */
  readonly date: string;
  readonly venue: VenueId;
  /** Formats the mediator may choose here; an expert-level meeting allows only `expert`. */
  readonly formats: readonly Format[];
};

export type Family = {
  readonly id: FamilyId;
  /** A wide family is off the agenda unless the mediator widens it; the reluctant side pays for that at home. */
  readonly scope: { readonly kind: 'core' } | { readonly kind: 'wide'; readonly reluctant: SeatId };
};

export type Issue = {
  readonly id: IssueId;
  readonly family: FamilyId;
  readonly giver: SeatId;
  readonly receiver: SeatId;
  /** Highest position; positions run 0 (the status quo) to this. */
  readonly highest: number;
  /** Chance a round that stalling is found, before inspections (percent). */
  readonly detectionPercent: number;
  /** Position whose limits the 2015 agreement had; -1 where it had none. For the overlay only. */
  readonly position2015: number;
  /**
   * What honouring each position visibly costs its giver, in points: the mean over the giver's briefs.
   * Public by construction, so that trust earned by honouring tells nobody which brief was drawn.
   */
  readonly tellingPoints: readonly number[];
};

export type Verifying = {
  readonly issue: IssueId;
  /** vouchesPercent[position][issue index]: added to the credibility of that issue's giver. */
  readonly vouchesPercent: readonly (readonly number[])[];
  /** detectsPercent[position][issue index]: added to the chance that stalling of that issue is found. */
  readonly detectsPercent: readonly (readonly number[])[];
};

export type Gauge = {
  readonly id: GaugeId;
  readonly minCenti: number;
  readonly maxCenti: number;
  readonly startCenti: number;
  /** Who sees the gauge in play; the audience sees a gauge that all three seats see. */
  readonly seenBy: readonly SeatId[];
  /** What moves it each round by itself, in order; the first whose condition holds. */
  readonly drift: readonly { readonly when: Condition; readonly byCenti: number }[];
};

export type Brief = {
  readonly id: BriefId;
  /** Relative chance to be drawn. */
  readonly weight: number;
  /** valuePoints[issue index][position]: ≤ 0 where the seat gives, ≥ 0 where it receives. All 0 for the mediator. */
  readonly valuePoints: readonly (readonly number[])[];
  readonly redLines: readonly RedLine[];
  readonly noDeal: NoDeal;
  /** Standing drifts to this and starts there. */
  readonly standingCenti: number;
  /** What the delegation asks of the mediator unless its dispatch says otherwise. */
  readonly request: { readonly families: readonly FamilyId[]; readonly format: Format };
};

export type RedLine = {
  readonly id: RedLineId;
  readonly issue: IssueId;
  /** at-most: no position above; at-least: no position below. */
  readonly bound: 'at-most' | 'at-least';
  readonly position: number;
  /** A consultation may move it by one position, once. */
  readonly widens: boolean;
  /** any: every accord; framework: only one that meets the framework minimum. */
  readonly scope: 'any' | 'framework';
};

export type NoDeal = {
  readonly basePoints: number;
  readonly weights: readonly NoDealWeight[];
};

export type NoDealWeight = {
  readonly gauge: GaugeId;
  /** Centipoints lost for each unit that the gauge is worse than the reference. */
  readonly centipointsPerUnit: number;
  readonly referenceCenti: number;
  readonly worse: 'higher' | 'lower';
  /** A pressure gauge counts with the mean of its last two closes. */
  readonly meanOfTwoCloses: boolean;
  /** Most that this gauge can take off, in centipoints. */
  readonly mostCentipoints: number;
};

/** pressure hurts or threatens the other side; gesture gives; mandate speaks to one's own capital; channel is the mediator's craft; home is everything else. */
export type ActionKind = 'pressure' | 'gesture' | 'mandate' | 'channel' | 'home';

export type Action = {
  readonly id: ActionId;
  readonly seat: SeatId;
  readonly kind: ActionKind;
  /** Pressure of one family repeated tells less; so does the same gesture. */
  readonly family: string;
  readonly points: number;
  readonly when: Condition;
  readonly effects: readonly Effect[];
  /** issue: the dispatch names the issue whose red line the capital is asked about. */
  readonly target: 'none' | 'issue';
  readonly once: boolean;
  /** Cannot be undone: the page asks before it is sent. */
  readonly irreversible: boolean;
  /** A public action is seen by all; another one only by its own seat. */
  readonly public: boolean;
};

export type Effect =
  | {
      readonly kind: 'gauge';
      readonly gauge: GaugeId;
      readonly byCenti: number;
      /** The change is taken back after so many rounds unless the condition then holds. */
      readonly lapse: { readonly kind: 'never' } | { readonly kind: 'after'; readonly rounds: number; readonly unless: Condition };
    }
  /** Sets a flag for this many rounds beyond the present one; 0 clears it; 99 is for good. */
  | { readonly kind: 'flag'; readonly flag: FlagId; readonly rounds: number }
  /** Moves the red line on the targeted issue by one position. */
  | { readonly kind: 'mandate' }
  /** Lowers (or raises) the acting seat's hurdle for this and so many further rounds. */
  | { readonly kind: 'hurdle'; readonly byPercent: number; readonly rounds: number }
  /** What lay on the table last comes out: from now on the public has read it too. */
  | { readonly kind: 'leak' };

export type WorldEvent = {
  readonly id: EventId;
  readonly family: string;
  readonly when: Condition;
  /** Chance in percent when the condition holds. */
  readonly percent: number;
  readonly once: boolean;
  /** Rounds before it may happen again. */
  readonly pause: number;
  /** Empty: everybody sees it; else a private cable to these seats. */
  readonly cableTo: readonly SeatId[];
  readonly effects: readonly Effect[];
  /** A seat answers it in its next dispatch; the others see a noisy attribution. */
  readonly question: { readonly kind: 'none' } | Question;
};

export type Question = {
  readonly kind: 'asked';
  readonly seat: SeatId;
  readonly responses: readonly EventResponse[];
  /** Chance in percent that the others see the response that was given, not another one. */
  readonly attributionPercent: number;
};

export type EventResponse = {
  readonly id: ResponseId;
  /** What it does at home, by the response that was given; only gauges that its own seat alone sees. */
  readonly effects: readonly Effect[];
  /** What it does abroad, by the response that was seen. */
  readonly seenEffects: readonly Effect[];
};

export type Rung = { readonly id: RungId; readonly fromCenti: number };

export type ThirdParty = {
  readonly fromCenti: number;
  readonly basePercent: number;
  /** Chance in hundredths of a percent for each whole point of escalation above `fromCenti`. */
  readonly perPointCentipercent: number;
  readonly adds: readonly { readonly when: Condition; readonly percent: number }[];
  /** Never when this holds (the visible conditions that hold it back). */
  readonly restrainedWhen: Condition;
  readonly effects: readonly Effect[];
  /** What follows in the same close: retaliation. */
  readonly retaliation: readonly Effect[];
  /** Rounds before another strike. */
  readonly pause: number;
};

export type Constants = {
  readonly actionPoints: number;
  /** Most headlines that chance may bring in one round; certain events (100 percent) come on top. */
  readonly eventsPerRound: number;
  readonly confidencesPerDispatch: number;
  readonly trust: {
    readonly driftCenti: number;
    readonly wordsCeilingCenti: number;
    readonly gesturesCeilingCenti: number;
    readonly signedCeilingCenti: number;
    readonly honouredCenti: number;
    /** Telling points at which honouring earns exactly honouredCenti. */
    readonly honouredScalePoints: number;
    readonly honouredMostPercent: number;
    readonly violationCenti: number;
    readonly ratifiedCenti: number;
    readonly refusedCenti: number;
    readonly walkOutCenti: number;
    readonly goingBackCenti: number;
    readonly talksHeldCenti: number;
    readonly leftAccordCenti: number;
    readonly carriedCenti: number;
    readonly widenedAgendaCenti: number;
  };
  /** How much the same gesture counts the first, second, third … time within `repeatRounds`. */
  readonly repeatRounds: number;
  readonly gestureRepeatPercents: readonly number[];
  readonly pressureRepeatPercents: readonly number[];
  readonly standing: {
    readonly driftCenti: number;
    readonly recallBelowCenti: number;
    readonly recallCloses: number;
    /** Standing lost for each point of own cost newly offered. */
    readonly concessionCentiPerPoint: number;
    readonly bridgePercent: number;
    readonly accordWonCenti: number;
    readonly benefitDeliveredCenti: number;
    readonly violationSufferedCenti: number;
    readonly widenedFirstCenti: number;
    readonly widenedAgainCenti: number;
    readonly walkOutCenti: number;
    readonly leftAccordCenti: number;
    readonly mediatorAccordCenti: number;
  };
  readonly hurdle: {
    readonly basePercent: number;
    readonly mostPercent: number;
    readonly brinkRung: RungId;
    readonly aboveBrinkPercent: number;
    /** Added while the agenda is wide, by principal. */
    readonly wideAgendaPercent: Readonly<Record<SeatId, number>>;
  };
  readonly durabilityPercent: number;
  readonly guaranteePercent: number;
  readonly formats: Readonly<Record<Format, { readonly trustPercent: number; readonly standingPercent: number }>>;
  readonly credit: {
    readonly hostingCenti: number;
    readonly carryingCenti: number;
    readonly soundingCenti: number;
    readonly guaranteeCenti: number;
    readonly brokenGuaranteeCenti: number;
    readonly bridgeCenti: number;
    readonly bridgeInitialledCenti: number;
    readonly bridgeRefusedCenti: number;
    readonly confidenceKeptCenti: number;
    readonly accordCenti: number;
  };
  readonly escalation: {
    readonly withoutAccordCenti: number;
    readonly talksHeldCenti: number;
    readonly accordCenti: number;
    readonly walkOutCenti: number;
    readonly expiredDeadlineCenti: number;
    readonly leftAccordCenti: number;
    readonly warCloses: number;
  };
  readonly statements: {
    readonly reassureTrustCenti: number;
    readonly brokenWordTrustCenti: number;
    readonly praiseCreditCenti: number;
    readonly praiseStandingCenti: number;
    readonly praiseEscalationCenti: number;
    /** The mediator's praise gives both delegations cover at home. */
    readonly mediatorPraiseStandingCenti: number;
    readonly threatTrustCenti: number;
    readonly threatEscalationCenti: number;
    readonly threatStandingCenti: number;
    readonly bluffCalledStandingCenti: number;
    readonly threatCarriedOutStandingCenti: number;
    readonly lineStandingCenti: number;
    readonly lineCrossedStandingCenti: number;
    readonly deadlineStandingCenti: number;
    readonly deadlineEscalationCenti: number;
    readonly extendStandingCenti: number;
    readonly extendEscalationCenti: number;
    readonly mediatorCalmEscalationCenti: number;
  };
  readonly mediatorScore: {
    readonly efficiency: number;
    readonly fairness: number;
    readonly calm: number;
    readonly credit: number;
  };
  readonly walkOutRounds: number;
  /** When the capitals speak on an initialled text: after the next dispatch, or as soon as it is initialled. */
  readonly ratification: 'next-round' | 'at-once';
};
