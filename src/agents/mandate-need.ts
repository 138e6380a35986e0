/**
 * Whether a red line that the capital might move stands between the seat and a better accord.
 * Not here: the consultation's price, which every temper pays when it is worth it.
 */
import { issueIndex, type IssueId } from '../engine/index.ts';
import type { DealTables, RedLineTable } from '../bargaining/index.ts';
import { openIssues } from './open-issues.ts';
import { outlookOf, ownSide } from './outlook.ts';
import { groundOf } from './package-ground.ts';
import { nearestAccord } from './package-search.ts';
import type { PolicyInput } from './policy.ts';
import { POINT, roomsOf } from './principal-plan.ts';

/** The issue whose line, moved by one position, would open most; `none` when less than a point is to be had. */
export function neededMandate(input: PolicyInput, issues: readonly IssueId[]): IssueId | 'none' {
  const side = ownSide(input);
  const { tables, leaning } = outlookOf(input);
  const ground = groundOf(tables, roomsOf(input, tables, openIssues(input)));
  const nearest = (redLines: DealTables['redLines'], above: number): number => nearestAccord(ground, { redLines, leaning, above });
  let best: IssueId | 'none' = 'none';
  let most = nearest(tables.redLines, -Infinity) + POINT;
  for (const issue of issues) {
    const index = issueIndex(input.rules, issue);
    const highest = input.rules.issues[index]?.highest ?? 0;
    const widened = tables.redLines.map((lines, of) => (of === side ? lines.map((line) => (line.issue === index ? moved(line, highest) : line)) : lines));
    const after = nearest(widened, most);
    if (after > most) [best, most] = [issue, after];
  }
  return best;
}

function moved(line: RedLineTable, highest: number): RedLineTable {
  return { ...line, least: Math.max(0, line.least - (line.least > 0 ? 1 : 0)), most: Math.min(highest, line.most + 1) };
}
