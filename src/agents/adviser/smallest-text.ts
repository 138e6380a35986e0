/** The smallest exchange that may be named: one step of each side. Not here: whether anybody would want it. */
import { bothGive, combineTerms, orderTerms, type IssueChoice, type Terms } from '../../engine/index.ts';
import type { PolicyInput } from '../policy.ts';

export function smallestText({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>, issues: readonly IssueChoice[]): Terms | 'none' {
  const steps = rules.principals.flatMap((seat) => issues.filter(({ giver }) => giver === seat).flatMap(({ issue, positions, inForce }) =>
    positions.filter((position) => position > inForce).slice(0, 1).map((position) => [issue, position] as const)).slice(0, 1));
  const terms = orderTerms(rules, Object.fromEntries(steps));
  return steps.length > 0 && bothGive(rules, combineTerms(rules, now.inForce, terms)) ? terms : 'none';
}
