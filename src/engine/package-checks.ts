/** What makes a set of terms a package that may be laid on the table. */
import type { IssueChoice } from './choices.ts';
import type { Terms } from './ids.ts';
import type { Rejection } from './rejection.ts';
import type { Rules } from './ruleset.ts';
import { bothGive, combineTerms, sameTerms } from './terms.ts';

export type PackageCheck = { readonly inForce: Terms; readonly issues: readonly IssueChoice[]; readonly terms: Terms };

/** Everything that still stands in the way of a package; nothing when it may be laid. */
export function missingFrom(rules: Rules, check: PackageCheck): readonly Rejection[] {
  const terms = Object.entries(check.terms);
  if (terms.length === 0) return [{ code: 'offer/changes-nothing' }];
  const named = terms.flatMap(([issue, position]) => checkTerm(rules, check.issues, { issue, position }));
  if (named.length > 0) return named;
  const whole = combineTerms(rules, check.inForce, check.terms);
  if (sameTerms(rules, whole, check.inForce)) return [{ code: 'offer/changes-nothing' }];
  return bothGive(rules, whole) ? [] : [{ code: 'offer/one-sided' }];
}

type Term = { readonly issue: string; readonly position: number };

function checkTerm(rules: Rules, issues: readonly IssueChoice[], { issue, position }: Term): readonly Rejection[] {
  const choice = issues.find((one) => one.issue === issue);
  if (choice === undefined) {
    const known = rules.issues.some(({ id }) => id === issue);
    return [{ code: known ? 'offer/off-agenda' : 'offer/unknown-issue', given: issue, allowed: issues.map((one) => one.issue) }];
  }
  if (choice.positions.includes(position)) return [];
  return [{ code: 'offer/unknown-position', issue, given: `${position}`, allowed: choice.positions.map(String) }];
}
