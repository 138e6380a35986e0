/**
 * Conditions from the author's form to the engine's: bounds made explicit and inclusive.
 * Not here: whether their ids exist (lint/); a condition that names what does not exist never gets here.
 */
import type { AccordKind, Condition } from '../../engine/index.ts';
import type { ResolvedGauge } from '../gauges.ts';
import type { ConditionSource } from '../schema/condition.ts';
import type { ScenarioSource } from '../schema.ts';
import { hundredths } from './amounts.ts';

export type ConditionScope = Pick<ScenarioSource, 'issues' | 'ladder'> & { readonly resolved: readonly ResolvedGauge[] };

/** Later than any game lasts. */
export const EVER = 999;

export function compileCondition(scope: ConditionScope, source: ConditionSource): Condition {
  const compile = (part: ConditionSource): Condition => compileCondition(scope, part);
  if (source === 'always' || source === 'never') return { kind: source };
  if (Array.isArray(source)) return { kind: 'all', of: source.map(compile) };
  if ('all' in source) return { kind: 'all', of: source.all.map(compile) };
  if ('any' in source) return { kind: 'any', of: source.any.map(compile) };
  if ('not' in source) return { kind: 'not', of: compile(source.not) };
  if ('gauge' in source) return gaugeCondition(scope, source);
  if ('term' in source) return termCondition(scope, source);
  if ('flag' in source) return { kind: 'flag', flag: source.flag };
  if ('round' in source) return roundCondition(source.round);
  if ('rung' in source) return rungCondition(scope, source.rung);
  if ('accord' in source) return { kind: 'accord', is: accordsOf(source.accord) };
  if ('happened' in source) return { kind: 'happened', event: source.happened, after: source.after ?? 0, within: source.within ?? EVER };
  if ('taken' in source) return { kind: 'taken', action: source.taken, after: source.after ?? 0, within: source.within ?? EVER };
  if ('agenda' in source) return { kind: 'agenda', family: source.agenda };
  return { kind: 'deadline', is: source.deadline };
}

type With<Word extends string> = Extract<ConditionSource, Record<Word, unknown>>;

function gaugeCondition({ resolved }: ConditionScope, source: With<'gauge'>): Condition {
  const gauge = resolved.find(({ id }) => id === source.gauge);
  const least = [hundredths(gauge?.min ?? 0)];
  const most = [hundredths(gauge?.max ?? 0)];
  if (source.atLeast !== undefined) least.push(hundredths(source.atLeast));
  if (source.above !== undefined) least.push(hundredths(source.above) + 1);
  if (source.atMost !== undefined) most.push(hundredths(source.atMost));
  if (source.below !== undefined) most.push(hundredths(source.below) - 1);
  return { kind: 'gauge', gauge: source.gauge, atLeastCenti: Math.max(...least), atMostCenti: Math.min(...most) };
}

/** Without bounds: in force at any position. Only an upper bound: not in force counts as position 0. */
function termCondition({ issues }: ConditionScope, { term, atLeast, atMost }: With<'term'>): Condition {
  const highest = (issues.find(({ id }) => id === term)?.positions.length ?? 1) - 1;
  return { kind: 'term', issue: term, atLeast: atLeast ?? (atMost === undefined ? 1 : 0), atMost: atMost ?? highest };
}

function roundCondition(round: With<'round'>['round']): Condition {
  if (typeof round === 'number') return { kind: 'round', atLeast: round, atMost: round };
  return { kind: 'round', atLeast: round.atLeast ?? 1, atMost: round.atMost ?? EVER };
}

function rungCondition({ ladder }: ConditionScope, rung: With<'rung'>['rung']): Condition {
  if (typeof rung === 'string') return { kind: 'rung', atLeast: rung, atMost: rung };
  return { kind: 'rung', atLeast: rung.atLeast ?? ladder[0]?.id ?? '', atMost: rung.atMost ?? ladder.at(-1)?.id ?? '' };
}

function accordsOf(accord: With<'accord'>['accord']): readonly AccordKind[] {
  return typeof accord === 'string' ? [accord] : [...new Set(accord)];
}
