/** What an accord still lacks of the scenario's framework minimum, and whether that is near. */
import type { Rules, Terms } from '../../engine/index.ts';

/** @param whole everything that would be in force; empty when it is a framework */
export function shortOfFramework({ frameworkMinimum }: Pick<Rules, 'frameworkMinimum'>, whole: Terms): Terms {
  const short = frameworkMinimum.filter(({ issue, position }) => (whole[issue] ?? 0) < position);
  return Object.fromEntries(short.map(({ issue, position }) => [issue, position]));
}

/** More than this is no last step to a framework: the paper of the accord has the whole list. */
const NEAR = 4;

/** What is wanting for a framework, when that is near. */
export function nearFramework(rules: Pick<Rules, 'frameworkMinimum'>, whole: Terms): Terms | undefined {
  const short = shortOfFramework(rules, whole);
  const count = Object.keys(short).length;
  return count > 0 && count <= NEAR ? short : undefined;
}
