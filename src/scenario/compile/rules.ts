/**
 * From a checked scenario to what the engine plays: every field of Rules, scales still to come.
 * Not here: texts (texts.ts), scales (scales.ts), complaints (lint/).
 */
import { type Rules, RULES_VERSION } from '../../engine/index.ts';
import { resolvedGauges } from '../gauges.ts';
import type { Parties } from '../parties.ts';
import type { ScenarioSource } from '../schema.ts';
import { compileBriefs } from './briefs.ts';
import { compileCalendars } from './calendar.ts';
import type { ConditionScope } from './condition.ts';
import { compileConstants } from './constants.ts';
import { compileFamilies, compileIssues, compileVerifying } from './issues.ts';
import { compileActions, compileEvents, compileFlags, compileGauges, compileThirdParty } from './world.ts';

export function compileRules(source: ScenarioSource, parties: Parties): Rules {
  const resolved = resolvedGauges(source, parties);
  const scope: ConditionScope = { issues: source.issues, ladder: source.ladder, resolved };
  return {
    rulesVersion: RULES_VERSION,
    scenario: source.id,
    principals: parties.principals,
    mediator: parties.mediator,
    ...compileCalendars(source),
    families: compileFamilies(source),
    issues: compileIssues(source, parties),
    frameworkMinimum: source.issues.flatMap(({ id }) => {
      const position = source.framework[id];
      return position === undefined ? [] : [{ issue: id, position }];
    }),
    verifying: compileVerifying(source),
    gauges: compileGauges(scope, resolved),
    flags: compileFlags(source),
    briefs: compileBriefs(source, resolved),
    actions: compileActions(scope, source),
    events: compileEvents(scope, source),
    ladder: source.ladder.map(({ id, from }) => ({ id, fromCenti: Math.round(from * 100) })),
    thirdParty: compileThirdParty(scope, source),
    constants: compileConstants(source),
    tempers: Object.entries(source.tempers).map(([id, { name: _, about: __, like, ...traits }]) => ({ id, like, traits })),
    scales: [],
  };
}
