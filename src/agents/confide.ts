/**
 * What a principal entrusts to the mediator, and whether it may be passed on.
 * Not here: the truth of it, which the engine fills in.
 */
import { issueIndex, lookup, type ConfidenceOrder, type DispatchChoices, type IssueId } from '../engine/index.ts';
import type { PolicyInput, Reason } from './policy.ts';
import { feelsLike } from './whim.ts';

export type Confided = { readonly orders: readonly ConfidenceOrder[]; readonly reasons: readonly Reason[] };

/** First priority, then the hurdle or the price of what matters most; each said once, and never more than the temper likes. Nothing once the talks are over. */
export function confide(input: PolicyInput, choices: DispatchChoices): Confided {
  if (input.now.stage !== 'talks') return { orders: [], reasons: [] };
  const untold = ordersLeft(input, choices);
  const orders = untold.slice(0, choices.confidencesLeft).filter((_, nth) => feelsLike(input, `confide ${nth}`, input.temper.confidePercent - 20 * nth));
  return { orders, reasons: orders.map(({ topic }) => ({ kind: 'confides', topic })) };
}

function ordersLeft(input: PolicyInput, { confidences }: DispatchChoices): readonly ConfidenceOrder[] {
  const told = input.now.confidences.filter(({ from }) => from === input.seat).map(({ content }) => content);
  const mayPassOn = feelsLike(input, 'pass on', 35 + input.temper.confidePercent / 2);
  const open = new Set(confidences.map(({ topic }) => topic));
  const orders: ConfidenceOrder[] = [];
  if (open.has('first-priority') && told.every(({ topic }) => topic !== 'first-priority')) orders.push({ topic: 'first-priority', mayPassOn });
  const prices = pricesLeft(input, confidences.find(({ topic }) => topic === 'price')?.issues ?? [])
    .filter((issue) => told.every((content) => content.topic !== 'price' || content.issue !== issue));
  const hurdle = open.has('hurdle') && told.every(({ topic }) => topic !== 'hurdle');
  if (hurdle && feelsLike(input, 'hurdle first', 40)) orders.push({ topic: 'hurdle', mayPassOn });
  for (const issue of prices) orders.push({ topic: 'price', issue, mayPassOn });
  return orders;
}

/** Issues by how much is at stake for the seat, most first. */
function pricesLeft({ rules, now }: PolicyInput, issues: readonly IssueId[]): readonly IssueId[] {
  const values = (now.own.kind === 'seat' ? lookup(rules).brief.get(now.own.brief)?.valuePoints : undefined) ?? [];
  const spread = (issue: IssueId): number => {
    const row = values[issueIndex(rules, issue)] ?? [0];
    return Math.max(...row) - Math.min(...row);
  };
  return [...issues].sort((a, b) => spread(b) - spread(a)).slice(0, 5);
}
