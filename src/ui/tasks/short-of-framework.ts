/** What an accord still lacks of the scenario's framework minimum. */
import type { Rules, Terms } from '../../engine/index.ts';

/** @param whole everything that would be in force; empty when it is a framework */
export function shortOfFramework({ frameworkMinimum }: Pick<Rules, 'frameworkMinimum'>, whole: Terms): Terms {
  const short = frameworkMinimum.filter(({ issue, position }) => (whole[issue] ?? 0) < position);
  return Object.fromEntries(short.map(({ issue, position }) => [issue, position]));
}
