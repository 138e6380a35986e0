/** Issues that the agenda opens, for thought away from the floor; what may be laid is the floor's choices to say. */
import type { IssueChoice } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

/** @param families those that count as open; the agenda's own by default */
export function openIssues({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>, families: readonly string[] = now.agenda.families): readonly IssueChoice[] {
  return rules.issues
    .filter(({ family }) => families.includes(family))
    .map(({ id, giver, highest }) => ({ issue: id, giver, inForce: now.inForce[id] ?? 0, positions: Array.from({ length: highest + 1 }, (_, position) => position) }));
}
