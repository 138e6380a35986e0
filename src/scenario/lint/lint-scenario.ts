/**
 * Whether a scenario of the right shape makes sense: all checks of its content, one after the other.
 * Not here: whether it is a good game; the author's proof plays it for that.
 */
import { partiesOf, type Parties } from '../parties.ts';
import type { Problem } from '../problem.ts';
import { MOST_PROBLEMS } from '../problem-codes.ts';
import { type Document, lineOf, problemOf, type Remark } from '../reading/document.ts';
import { formatPath } from '../reading/path.ts';
import type { ScenarioSource } from '../schema.ts';
import { checkBriefs } from './briefs.ts';
import { checkConditions } from './conditions.ts';
import { type Context, contextOf } from './context.ts';
import { checkEffects } from './effects.ts';
import { checkFlags } from './flags.ts';
import { checkFrame } from './frame.ts';
import { checkGauges } from './gauges.ts';
import { checkIds } from './ids.ts';
import { checkIssues } from './issues.ts';
import { checkPlaces } from './places.ts';
import { checkSecrecy } from './secrecy.ts';
import { checkTexts } from './texts.ts';
import { checkTwins } from './twins.ts';

const CHECKS: readonly ((context: Context) => void)[] = [
  checkIds, checkFrame, checkIssues, checkGauges, checkBriefs, checkConditions, checkEffects, checkSecrecy, checkTwins, checkFlags, checkPlaces, checkTexts,
];

/** Who is who, and everything that is wrong or suspicious. */
export type Lint = { readonly parties: Parties | undefined; readonly problems: readonly Problem[] };

export function lintScenario(source: ScenarioSource, document: Document): Lint {
  const problems: Problem[] = [];
  const report = (remark: Remark): void => {
    problems.push(problemOf(document, remark));
  };
  const parties = partiesOf(source);
  if (parties === undefined) {
    report({ code: 'scenario/roles', path: ['seats'], at: 'key' });
    return { parties, problems };
  }
  const context = contextOf({
    source,
    parties,
    report,
    isFull: () => problems.length > MOST_PROBLEMS,
    isWritten: (path) => document.places.has(formatPath(path)),
    lineOf: (path) => lineOf(document, path),
  });
  for (const check of CHECKS) check(context);
  return { parties, problems };
}
