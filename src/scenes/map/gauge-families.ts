/**
 * Which gauge or issue of any scenario drives which part of the map, by the words of its id.
 * Not here: what it drives (map-model.ts).
 */
import type { GaugeId, Issue, Observation, Rules } from '../../engine/index.ts';

export const FAMILIES = {
  posture: 'posture force forces fleet deployments',
  shipping: 'red-sea shipping lanes sea',
  breakout: 'breakout',
  pressure: 'pressure economy economic',
  unrest: 'unrest',
} as const;

/** The first gauge that the viewer sees whose id holds one of the words. */
export function familyOf({ gauges }: Observation, words: string): GaugeId | undefined {
  return Object.keys(gauges).find((id) => wordsIn(id, words));
}

export function termOf({ issues }: Rules, words: string): Issue | undefined {
  return issues.find(({ id }) => wordsIn(id, words));
}

/** Whether one of the words, or rows of words, stands in the id. */
export function wordsIn(id: string, words: string): boolean {
  return words.split(' ').some((word) => `-${id}-`.includes(`-${word}-`));
}
