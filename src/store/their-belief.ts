/**
 * How far the other side believes a promise of the viewer's: its trust, what the package's verifying terms vouch, a guarantee.
 * All of it is public, so that this tells nothing of the other side's brief.
 * Not here: how far the viewer believes the other side (the engine's assessment).
 */
import { credibilityPercent } from '../bargaining/index.ts';
import {
  combineTerms, type IssueId, issueIndex, type Observation, otherOf, ownTables, positionsOf, type Rules, sideOf, type Terms, trustGauge,
} from '../engine/index.ts';

/** A whole percent, for the issue in F ⊕ `terms`. @throws (invariant) where the viewer is no principal */
export function theirBelief(rules: Rules, now: Observation, { issue, terms }: { readonly issue: IssueId; readonly terms: Terms }): number {
  const { seat, tables } = ownTables(rules, now, []);
  const other = otherOf(rules, seat.seat);
  const percent = Math.trunc((now.gauges[trustGauge(other)] ?? 0) / 100);
  const positions = positionsOf(rules, combineTerms(rules, now.inForce, terms));
  return credibilityPercent({ ...tables, trust: [percent, percent] }, sideOf(rules, other), issueIndex(rules, issue), positions);
}
