/**
 * What a temper that puts verification first wants of every package: to see the other side's promises being kept.
 * Not here: what verification adds to credibility (bargaining/), which every temper weighs.
 */
import type { IssueChoice, IssueId } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

/**
 * The first issue on the table by which the other side's promises are seen being kept and on which the package has no
 * term; none for tempers that only weigh verification.
 */
export function missingVerification({ rules, seat, temper }: Pick<PolicyInput, 'rules' | 'seat' | 'temper'>, offer: readonly IssueChoice[], positionOf: (issue: IssueId) => number): IssueId | 'none' {
  if (temper.verification === 'weighed') return 'none';
  const wanted = rules.verifying.filter(({ issue }) => offer.some((open) => open.issue === issue && open.giver !== seat));
  return wanted.find(({ issue }) => positionOf(issue) === 0)?.issue ?? 'none';
}
