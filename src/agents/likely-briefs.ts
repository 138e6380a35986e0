/**
 * How likely each brief of the scenario is to be the one that a side holds, from what it has shown.
 * Not here: what the briefs are worth in numbers (estimate.ts).
 * Invariant: the weights are ≥ 0 and add up to 1.
 */
import { combine, ratifier, type DealTables, type Ratification, type Side } from '../bargaining/index.ts';
import { firstPriority, issueIndex, type Brief, type Rules, type Terms } from '../engine/index.ts';
import type { Evidence } from './evidence.ts';

export type Candidate = {
  readonly brief: Brief;
  /** The tables of the present state if the side held this brief. */
  readonly tables: DealTables;
};

/** Texts looked at: the newest say most. */
const TEXTS = 3;

export function likelihoods(rules: Rules, candidates: readonly Candidate[], { side, evidence }: { readonly side: Side; readonly evidence: Evidence }): readonly number[] {
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return [1];
  const raw = candidates.map((candidate) => candidate.brief.weight
    * textsFit(rules, candidate, { side, evidence })
    * wordsFit(candidate.brief, evidence)
    * confidencesFit(rules, candidate.brief, evidence));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (sum > 0 ? weight / sum : 1 / candidates.length));
}

/** A delegation lays what its capital would ratify, and its capital refuses what it would not. */
function textsFit(rules: Rules, { tables }: Candidate, { side, evidence }: { readonly side: Side; readonly evidence: Evidence }): number {
  const verdict = ratifier(tables, side);
  const onText = (terms: Terms): Ratification => verdict(combine(tables.inForce, namedPositions(rules, terms)));
  let fit = 1;
  for (const terms of evidence.accepted.slice(-TEXTS)) {
    const { crossed, margin } = onText(terms);
    if (crossed.length > 0) fit *= 0.3;
    else if (margin < -60_000) fit *= 0.6;
  }
  for (const terms of evidence.refused.slice(-TEXTS)) {
    if (onText(terms).ratifies) fit *= 0.5;
  }
  return fit;
}

/** −1 where the terms name nothing, as bargaining/ wants it. */
export function namedPositions(rules: Rules, terms: Terms): readonly number[] {
  return rules.issues.map(({ id }) => terms[id] ?? -1);
}

function wordsFit({ redLines }: Brief, { lines }: Evidence): number {
  return lines.reduce((fit, line) => fit * (redLines.some(({ issue, position }) => issue === line.issue && position === line.position) ? 1 : 0.7), 1);
}

/** Confidences are true: a brief that contradicts one is all but ruled out; 1 where nothing does. */
export function confidencesFit(rules: Rules, { valuePoints }: Brief, { confided }: Evidence): number {
  return confided.reduce((fit, content) => {
    switch (content.topic) {
      case 'first-priority': return fit * (firstPriority(valuePoints) === issueIndex(rules, content.issue) ? 1 : 0.02);
      case 'price': {
        const row = valuePoints[issueIndex(rules, content.issue)] ?? [];
        return fit * (content.points.every((points, position) => row[position] === points) ? 1 : 0.02);
      }
      case 'hurdle': return fit;
    }
  }, 1);
}
