/**
 * From a state to the plain tables of bargaining/: the one bridge between rules and arithmetic.
 * Not here: arithmetic. A found violation counts as both capitals know it; undetected stalling is nobody's
 * knowledge but its giver's, so it never enters here.
 */
import type { DealTables, Ratification, RedLineTable } from '../bargaining/index.ts';
import { ratification } from '../bargaining/index.ts';
import { hurdleOf, noDealCentipoints, readState } from './home.ts';
import type { IssueId, SeatId, Terms } from './ids.ts';
import { briefOf, issueIndex, sideOf, trustGauge } from './lookup.ts';
import { lineBounds } from './mandate.ts';
import type { Brief, Rules } from './ruleset.ts';
import type { Commitment, GameState } from './state.ts';
import { combineTerms, positionsOf } from './terms.ts';

/** What of a state the tables depend on. */
export type DealState = Pick<GameState, 'briefs' | 'round' | 'gauges' | 'closes' | 'inForce' | 'guaranteed' | 'agenda' | 'widened' | 'hurdleEase'>
  & { readonly commitments: readonly Pick<Commitment, 'issue' | 'report'>[] };

/** The tables of a state, over all issues, seen by somebody who knows both briefs. */
export function dealTables(rules: Rules, state: DealState, guaranteed: readonly IssueId[] = []): DealTables {
  const both = <T>(read: (seat: SeatId) => T): [T, T] => [read(rules.principals[0]), read(rules.principals[1])];
  return {
    ...scenarioTables(rules),
    value: both((seat) => briefOf(rules, state, seat).valuePoints),
    verifying: verifyingTables(rules, state.commitments),
    guaranteed: guaranteedPercents(rules, [...state.guaranteed, ...guaranteed]),
    trust: both((seat) => Math.trunc((state.gauges[trustGauge(seat)] ?? 0) / 100)),
    inForce: positionsOf(rules, state.inForce),
    noDeal: both((seat) => noDealCentipoints(briefOf(rules, state, seat), readState(rules, state))),
    hurdle: both((seat) => hurdleOf(rules, state, seat)),
    redLines: both((seat) => redLineTables(rules, briefOf(rules, state, seat), state.widened[seat])),
  };
}

type ScenarioTables = Pick<DealTables, 'lengths' | 'giver' | 'durability' | 'frameworkMinimum'>;

const known = new WeakMap<Rules, ScenarioTables>();

/** The part of the tables that never changes in a game; worked out once per rules object. */
export function scenarioTables(rules: Rules): ScenarioTables {
  const found = known.get(rules) ?? tabulate(rules);
  known.set(rules, found);
  return found;
}

function tabulate(rules: Rules): ScenarioTables {
  const minimum = new Map(rules.frameworkMinimum.map(({ issue, position }) => [issue, position]));
  return {
    lengths: rules.issues.map(({ highest }) => highest + 1),
    giver: rules.issues.map(({ giver }) => sideOf(rules, giver)),
    durability: rules.constants.durabilityPercent,
    frameworkMinimum: rules.issues.map(({ id }) => minimum.get(id) ?? 0),
  };
}

export function verifyingTables(rules: Rules, commitments: readonly Pick<Commitment, 'issue' | 'report'>[]): DealTables['verifying'] {
  return rules.verifying.map(({ issue, vouchesPercent }) => ({
    issue: issueIndex(rules, issue),
    vouches: vouchesPercent,
    foundStalled: commitments.some((commitment) => commitment.issue === issue && commitment.report === 'violation-found'),
  }));
}

export function guaranteedPercents(rules: Rules, guaranteed: readonly IssueId[]): number[] {
  return rules.issues.map(({ id }) => (guaranteed.includes(id) ? rules.constants.guaranteePercent : 0));
}

export function redLineTables(rules: Rules, brief: Brief, widened: GameState['widened'][SeatId]): readonly RedLineTable[] {
  return brief.redLines.map((line) => {
    const issue = issueIndex(rules, line.issue);
    const bounds = lineBounds(line, { widened, highest: rules.issues[issue]?.highest ?? 0 });
    return { issue, ...bounds, frameworkOnly: line.scope === 'framework' };
  });
}

/** `guaranteed`: promises that the mediator would vouch for besides those it already does. */
type RatificationAsk = { readonly seat: SeatId; readonly terms: Terms; readonly guaranteed: readonly IssueId[] };

export type Verdict = Ratification & { readonly seat: SeatId };

/** What both capitals, in the rules' order, make of one text. */
export function verdictsOf(rules: Rules, state: GameState, { terms, guaranteed }: Omit<RatificationAsk, 'seat'>): readonly Verdict[] {
  const positions = positionsOf(rules, combineTerms(rules, state.inForce, terms));
  const tables = dealTables(rules, state, guaranteed);
  return rules.principals.map((seat) => ({ seat, ...ratification(tables, sideOf(rules, seat), positions) }));
}

/** Whether the seat's capital would ratify the package now, and by what account. */
export function ratificationOf(rules: Rules, state: GameState, ask: RatificationAsk): Ratification {
  const positions = positionsOf(rules, combineTerms(rules, state.inForce, ask.terms));
  return ratification(dealTables(rules, state, ask.guaranteed), sideOf(rules, ask.seat), positions);
}

/** Own cost in points of the terms that the seat would owe. */
export function ownCostPoints(rules: Rules, state: Pick<GameState, 'briefs'>, ask: { readonly seat: SeatId; readonly terms: Terms }): number {
  const { valuePoints } = briefOf(rules, state, ask.seat);
  return rules.issues.reduce((sum, issue, index) => {
    const position = issue.giver === ask.seat ? (ask.terms[issue.id] ?? 0) : 0;
    return sum - (valuePoints[index]?.[position] ?? 0);
  }, 0);
}
