/**
 * What is negotiated, as the engine plays it: families, issues, verification.
 */
import type { Family, Issue, Verifying } from '../../engine/index.ts';
import { otherPrincipal, type Parties } from '../parties.ts';
import type { IssueSource, ScenarioSource } from '../schema.ts';

const NO_POSITION_2015 = -1;

export function compileFamilies({ families }: ScenarioSource): readonly Family[] {
  return Object.entries(families).map(([id, { wide, reluctant }]) => ({
    id, scope: wide && reluctant !== undefined ? { kind: 'wide', reluctant } : { kind: 'core' },
  }));
}

export function compileIssues(source: ScenarioSource, parties: Parties): readonly Issue[] {
  return source.issues.map((issue) => ({
    id: issue.id,
    family: issue.family,
    giver: issue.giver,
    receiver: otherPrincipal(parties, issue.giver),
    highest: issue.positions.length - 1,
    detectionPercent: issue.detection,
    position2015: issue.position2015 ?? NO_POSITION_2015,
    tellingPoints: tellingPoints(source, issue),
  }));
}

/**
 * The mean of the giver's own cost over all its briefs, rounded half up.
 * Costs 3 and 4 at a position: 4.
 */
function tellingPoints({ briefs }: ScenarioSource, { id, giver, positions }: IssueSource): readonly number[] {
  const givers = briefs[giver];
  return positions.map((_, position) => {
    const sum = givers.reduce((total, { values }) => total - (values?.[id]?.[position] ?? 0), 0);
    return Math.floor((2 * sum + givers.length) / (2 * givers.length));
  });
}

export function compileVerifying({ verification, issues }: ScenarioSource): readonly Verifying[] {
  return Object.entries(verification).map(([id, { for: helped, vouches, detects }]) => {
    const positions = issues.find((issue) => issue.id === id)?.positions ?? [];
    const table = (rows: Rows | undefined): readonly (readonly number[])[] => positions.map((_, position) =>
      issues.map((issue) => (helped.includes(issue.id) && rows !== undefined ? (rowFor(rows, issue.id)?.[position] ?? 0) : 0)));
    return { issue: id, vouchesPercent: table(vouches), detectsPercent: table(detects) };
  });
}

type Rows = ScenarioSource['verification'][string]['vouches'];
const DEFAULT_ROW = 'default';

/** The row of a verification table that counts for an issue. */
export function rowFor(rows: Rows, issue: string): readonly number[] | undefined {
  return Array.isArray(rows) ? rows : (rows[issue] ?? rows[DEFAULT_ROW]);
}
