/** Issues that the agenda opens, for thought away from the floor; what may be laid is the floor's choices to say. */
import type { DealTables } from '../bargaining/index.ts';
import { issueIndex, type IssueChoice } from '../engine/index.ts';
import type { Rooms } from './package-rooms.ts';
import type { PolicyInput } from './policy.ts';

/** @param families those that count as open; the agenda's own by default */
export function openIssues({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>, families: readonly string[] = now.agenda.families): readonly IssueChoice[] {
  return rules.issues
    .filter(({ family }) => families.includes(family))
    .map(({ id, giver, highest }) => ({ issue: id, giver, inForce: now.inForce[id] ?? 0, positions: Array.from({ length: highest + 1 }, (_, position) => position) }));
}

/** Where a package on these issues may lie; every other issue stays where it is. */
export function roomsOn({ rules }: Pick<PolicyInput, 'rules'>, { inForce }: DealTables, issues: readonly IssueChoice[]): Rooms {
  const rooms: (readonly number[])[] = inForce.map((position) => [position]);
  for (const { issue, positions } of issues) rooms[issueIndex(rules, issue)] = positions;
  return rooms;
}
