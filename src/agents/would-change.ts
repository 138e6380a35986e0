/**
 * The one change of a text that would turn a no into a yes, at the least loss to the other side.
 * Not here: why it is a no (reasons-against.ts).
 * Invariant: the change alone, everything else as in the text, lifts the own margin to the target and crosses no own red line.
 */
import { accordKind } from '../bargaining/index.ts';
import type { IssueChoice, Terms } from '../engine/index.ts';
import { otherSide, ownSide, type Outlook } from './outlook.ts';
import { costsOf, marginsOf } from './package-costs.ts';
import { isPackage, roomsFor } from './package-rooms.ts';
import type { PolicyInput, Reason } from './policy.ts';
import { roomsOf, wholeOf } from './principal-plan.ts';

/** @param ask the text, the own margin wanted (worth units), and what may be named */
export function whatWouldChange(input: PolicyInput, { tables }: Pick<Outlook, 'tables'>, ask: { readonly terms: Terms; readonly target: number; readonly offer: readonly IssueChoice[] }): readonly Reason[] {
  const whole = wholeOf(input, tables, ask.terms);
  const kind = accordKind(tables, whole);
  if (kind === 'none') return [];
  const own = ownSide(input);
  const other = otherSide(input);
  const costs = costsOf(tables, whole, kind);
  const rooms = roomsFor(tables, roomsOf(input, tables, ask.offer), kind);
  const fixed = tables.verifying.map(({ issue }) => issue);
  let best: readonly Reason[] = [];
  let most = -Infinity;
  rooms.forEach((room, issue) => {
    if (fixed.includes(issue)) return;
    for (const position of room) {
      const changed = whole.map((old, at) => (at === issue ? position : old));
      const margins = marginsOf(costs, changed);
      if (position === whole[issue] || margins[other] <= most || margins[own] < ask.target || !isPackage(tables, changed, kind)) continue;
      best = [{ kind: 'would-change', issue: input.rules.issues[issue]?.id ?? '', position }];
      most = margins[other];
    }
  });
  return best;
}
