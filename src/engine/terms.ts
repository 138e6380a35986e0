/**
 * Terms and packages: naming, combining, and which kind of accord they make.
 * Not here: what they are worth (bargaining/).
 * Invariant: keys of every Terms made here stand in the rules' issue order.
 */
import type { AccordKind, IssueId, SeatId, Terms } from './ids.ts';
import type { Rules } from './ruleset.ts';

/** Keys put into issue order; unknown issues dropped. */
export function orderTerms(rules: Rules, terms: Terms): Terms {
  const ordered: Record<IssueId, number> = {};
  for (const { id } of rules.issues) {
    const position = terms[id];
    if (position !== undefined) ordered[id] = position;
  }
  return ordered;
}

/** F ⊕ P: P's position replaces F's for the same issue; the status quo drops out. */
export function combineTerms(rules: Rules, inForce: Terms, named: Terms): Terms {
  const combined: Record<IssueId, number> = {};
  for (const { id } of rules.issues) {
    const position = named[id] ?? inForce[id] ?? 0;
    if (position > 0) combined[id] = position;
  }
  return combined;
}

/** A position for every issue, 0 where the terms name none. */
export function positionsOf(rules: Rules, terms: Terms): number[] {
  return rules.issues.map(({ id }) => terms[id] ?? 0);
}

/** The terms of a whole package; the status quo drops out. */
export function termsOf(rules: Rules, positions: readonly number[]): Terms {
  return combineTerms(rules, {}, Object.fromEntries(rules.issues.map(({ id }, issue) => [id, positions[issue] ?? 0])));
}

export function sameTerms(rules: Rules, a: Terms, b: Terms): boolean {
  return rules.issues.every(({ id }) => (a[id] ?? 0) === (b[id] ?? 0));
}

/** Whether the terms hold at least one promise of each principal. */
export function bothGive(rules: Rules, terms: Terms): boolean {
  const gives = (seat: SeatId): boolean => rules.issues.some(({ id, giver }) => giver === seat && (terms[id] ?? 0) > 0);
  return gives(rules.principals[0]) && gives(rules.principals[1]);
}

/** none without a promise of each principal; framework when the framework minimum is met; else interim. */
export function accordKindOf(rules: Rules, inForce: Terms): AccordKind {
  if (!bothGive(rules, inForce)) return 'none';
  return rules.frameworkMinimum.every(({ issue, position }) => (inForce[issue] ?? 0) >= position) ? 'framework' : 'interim';
}
