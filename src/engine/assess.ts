/**
 * A seat's own account of a package, from its own observation alone.
 * Not here: arithmetic (bargaining/). The other side's values enter as zeros and are never read.
 */
import { accordKind, credibilityPercent, ratification, valueOfPosition, type DealTables } from '../bargaining/index.ts';
import type { Assessment, TermAssessment } from './assessment.ts';
import { guaranteedPercents, redLineTables, scenarioTables, verifyingTables } from './deal-tables.ts';
import { invariant, type IssueId, type SeatId, type Terms } from './ids.ts';
import { issueIndex, lookup, sideOf, trustGauge } from './lookup.ts';
import type { Observation, OwnView } from './observation.ts';
import type { Rules } from './ruleset.ts';
import { combineTerms, positionsOf } from './terms.ts';

/**
 * What the package named by `terms`, laid over what is in force, would mean for the viewer's own capital now.
 * @param guaranteed promises that the mediator would vouch for besides those it already does
 * @throws (invariant) where the viewer is no principal
 */
export function assess(rules: Rules, observation: Observation, terms: Terms, guaranteed: readonly IssueId[] = []): Assessment {
  const { seat, tables } = ownTables(rules, observation, guaranteed);
  const side = sideOf(rules, seat.seat);
  const whole = combineTerms(rules, observation.inForce, terms);
  const positions = positionsOf(rules, whole);
  const verdict = ratification(tables, side, positions);
  const { redLines } = briefById(rules, seat);
  return {
    whole,
    accord: accordKind(tables, positions),
    worth: verdict.worth,
    worthInForce: verdict.worthInForce,
    noDealCentipoints: seat.noDealCentipoints,
    hurdlePercent: seat.hurdlePercent,
    hurdle: verdict.hurdle,
    margin: verdict.margin,
    ratifies: verdict.ratifies,
    changes: verdict.changes,
    bothGive: verdict.bothGive,
    crossed: verdict.crossed.flatMap((index) => {
      const line = redLines[index];
      return line === undefined ? [] : [{ redLine: line.id, issue: line.issue }];
    }),
    terms: Object.entries(whole).map(([issue, position]) => {
      const index = issueIndex(rules, issue);
      return { issue, position, ...valueOfPosition(tables, side, index, position, positions) };
    }),
  };
}

/** What each position of one issue would be worth to the viewer, everything else as in F ⊕ `terms`. */
export function positionValues(rules: Rules, observation: Observation, issue: IssueId, terms: Terms): readonly TermAssessment[] {
  const { seat, tables } = ownTables(rules, observation, []);
  const side = sideOf(rules, seat.seat);
  const positions = positionsOf(rules, combineTerms(rules, observation.inForce, terms));
  const index = issueIndex(rules, issue);
  return Array.from({ length: (rules.issues[index]?.highest ?? 0) + 1 }, (_, position) => (
    { issue, position, ...valueOfPosition(tables, side, index, position, positions) }
  ));
}

/** Worth units (points × 10,000) that the package would count more for the viewer if every promise in it were believed. */
export function mistrustWorth({ constants }: Rules, { terms, accord }: Pick<Assessment, 'terms' | 'accord'>): number {
  const lost = terms.reduce((sum, { points, centipoints }) => sum + (points > 0 ? points * 10_000 - centipoints * 100 : 0), 0);
  return accord === 'framework' ? lost : (lost * constants.durabilityPercent) / 100;
}

/**
 * How far the other side believes the viewer's promise on an issue, everything else as in F ⊕ `terms`, in whole percent. Its
 * trust, what is vouched and guaranteed are public, so that this tells nothing of its brief.
 */
export function theirBeliefPercent(rules: Rules, observation: Observation, issue: IssueId, terms: Terms): number {
  const { seat, tables } = ownTables(rules, observation, []);
  const other = sideOf(rules, seat.seat) === 0 ? 1 : 0;
  return credibilityPercent(tables, other, issueIndex(rules, issue), positionsOf(rules, combineTerms(rules, observation.inForce, terms)));
}

type OwnSeat = Extract<OwnView, { kind: 'seat' }>;

/** The tables of bargaining/ as far as the seat knows them: its own half, and what is public. */
function ownTables(rules: Rules, observation: Observation, guaranteed: readonly IssueId[]): { readonly seat: OwnSeat; readonly tables: DealTables } {
  const { own } = observation;
  invariant(own.kind === 'seat' && rules.principals.includes(own.seat), 'only a principal can assess a package');
  const side = sideOf(rules, own.seat);
  const brief = briefById(rules, own);
  const nothing = brief.valuePoints.map((row) => row.map(() => 0));
  const mine = <T>(ours: T, theirs: T): [T, T] => (side === 0 ? [ours, theirs] : [theirs, ours]);
  const trustPercent = (seat: SeatId): number => Math.trunc((observation.gauges[trustGauge(seat)] ?? 0) / 100);
  const tables: DealTables = {
    ...scenarioTables(rules),
    value: mine(brief.valuePoints, nothing),
    verifying: verifyingTables(rules, observation.commitments),
    guaranteed: guaranteedPercents(rules, [...observation.guaranteed, ...guaranteed]),
    trust: [trustPercent(rules.principals[0]), trustPercent(rules.principals[1])],
    inForce: positionsOf(rules, observation.inForce),
    noDeal: mine(own.noDealCentipoints, 0),
    hurdle: mine(own.hurdlePercent, 0),
    redLines: mine(redLineTables(rules, brief, own.widened), []),
  };
  return { seat: own, tables };
}

function briefById(rules: Rules, { brief }: OwnSeat): Rules['briefs'][SeatId][number] {
  const found = lookup(rules).brief.get(brief);
  invariant(found !== undefined, `unknown brief ${brief}`);
  return found;
}
