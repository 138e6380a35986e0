/** What a seat confides, as a clause. */
import type { Confidential } from '../../engine/index.ts';
import type { Words } from '../words.ts';

export function confidenceClause(words: Words, content: Confidential): string {
  const { say } = words;
  switch (content.topic) {
    case 'first-priority': return say('confidence.first-priority', { issue: words.issue(content.issue) });
    case 'hurdle': return say('confidence.hurdle', { least: words.percent(content.leastPercent), most: words.percent(content.mostPercent) });
    case 'price': {
      const prices = content.points.flatMap((points, position) => (position === 0 ? [] : [priceOf(words, content.issue, { points, position })]));
      return say('confidence.price', { issue: words.issue(content.issue), prices: words.list(prices) });
    }
  }
}

function priceOf(words: Words, issue: string, { points, position }: { readonly points: number; readonly position: number }): string {
  return words.say('confidence.price.position', { points: words.points(points * 100), position: words.label(issue, position) });
}
