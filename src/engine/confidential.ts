/**
 * The true statement that a confidence comes to: filled in from the seat's own brief and hurdle, never by the seat.
 * Not here: entrusting it (rules/confidences.ts), carrying it to the other side (rules/agenda.ts).
 */
import type { Confidential, ConfidenceOrder } from './command.ts';
import { issueIndex } from './lookup.ts';
import type { Brief, Rules } from './ruleset.ts';

/** Of the hurdle only the range of so many percent is told in which it lies. */
const HURDLE_RANGE = 20;

/** A hurdle of 47 percent is told as 40 to 59. */
export function confidentialOf(rules: Rules, { valuePoints, hurdlePercent }: Pick<Brief, 'valuePoints'> & { readonly hurdlePercent: number }, { topic, issue = '' }: Omit<ConfidenceOrder, 'mayPassOn'>): Confidential {
  switch (topic) {
    case 'first-priority': return { topic, issue: rules.issues[firstPriority(valuePoints)]?.id ?? '' };
    case 'hurdle': {
      const leastPercent = Math.trunc(hurdlePercent / HURDLE_RANGE) * HURDLE_RANGE;
      return { topic, leastPercent, mostPercent: leastPercent + HURDLE_RANGE - 1 };
    }
    case 'price': return { topic, issue, points: valuePoints[issueIndex(rules, issue)] ?? [] };
  }
}

/** Index of the issue with the widest spread of value; the first of them on a tie. */
export function firstPriority(valuePoints: Brief['valuePoints']): number {
  const spreads = valuePoints.map((row) => Math.max(...row) - Math.min(...row));
  return spreads.indexOf(Math.max(...spreads));
}
