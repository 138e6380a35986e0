/**
 * Every place of a scenario where a condition, a list of effects or a text stands.
 * Not here: what is wrong with them.
 */
import type { SeatId } from '../../engine/index.ts';
import type { Path } from '../reading/path.ts';
import type { ConditionSource } from '../schema/condition.ts';
import type { EffectSource } from '../schema/effect.ts';
import type { ActionSource, EventSource, ScenarioSource } from '../schema.ts';

export type ConditionSite = {
  readonly condition: ConditionSource;
  readonly path: Path;
  /** What waits for it: an action or event that could never come is a mistake; a third party that is never held back is not. */
  readonly kind: 'action' | 'event' | 'drift' | 'strike' | 'restraint' | 'lapse';
};

export function conditionSites(source: ScenarioSource): readonly ConditionSite[] {
  const drifts = Object.entries(source.gauges).flatMap(([id, gauge]) => gauge.drift.map(({ when }, index): ConditionSite =>
    ({ condition: when, path: ['gauges', id, 'drift', index, 'when'], kind: 'drift' })));
  const actions = source.actions.map(({ when }, index): ConditionSite => ({ condition: when, path: ['actions', index, 'when'], kind: 'action' }));
  const events = source.events.map(({ when }, index): ConditionSite => ({ condition: when, path: ['events', index, 'when'], kind: 'event' }));
  const lapses = effectSites(source).flatMap(({ effects, path }) => effects.flatMap((effect, index): readonly ConditionSite[] =>
    ('gauge' in effect && effect.lapse !== undefined ? [{ condition: effect.lapse.unless, path: [...path, index, 'lapse', 'unless'], kind: 'lapse' }] : [])));
  return [...drifts, ...strikeConditions(source), ...actions, ...events, ...lapses];
}

function strikeConditions({ thirdParty }: ScenarioSource): readonly ConditionSite[] {
  if (thirdParty === undefined) return [];
  return [
    ...thirdParty.adds.map(({ when }, index): ConditionSite => ({ condition: when, path: ['thirdParty', 'adds', index, 'when'], kind: 'strike' })),
    { condition: thirdParty.restrainedWhen, path: ['thirdParty', 'restrainedWhen'], kind: 'restraint' },
  ];
}

export type EffectSite = { readonly effects: readonly EffectSource[]; readonly path: Path } & (
  | { readonly kind: 'action'; readonly action: ActionSource }
  | { readonly kind: 'event'; readonly event: EventSource }
  /** At home, by the response given; abroad, by the one seen. */
  | { readonly kind: 'response' | 'seen-response'; readonly seat: SeatId }
  | { readonly kind: 'strike' }
);

export function effectSites(source: ScenarioSource): readonly EffectSite[] {
  const { thirdParty } = source;
  return [
    ...(thirdParty === undefined ? [] : [
      { effects: thirdParty.effects, path: ['thirdParty', 'effects'], kind: 'strike' } as const,
      { effects: thirdParty.retaliation, path: ['thirdParty', 'retaliation'], kind: 'strike' } as const,
    ]),
    ...source.actions.map((action, index): EffectSite => ({ effects: action.effects, path: ['actions', index, 'effects'], kind: 'action', action })),
    ...source.events.flatMap((event, index): readonly EffectSite[] => [
      { effects: event.effects, path: ['events', index, 'effects'], kind: 'event', event },
      ...responseSites(event, ['events', index, 'question', 'responses']),
    ]),
  ];
}

function responseSites({ question }: EventSource, path: Path): readonly EffectSite[] {
  if (question === undefined) return [];
  const { seat } = question;
  return question.responses.flatMap(({ effects, seenEffects }, index): readonly EffectSite[] => [
    { effects, path: [...path, index, 'effects'], kind: 'response', seat },
    { effects: seenEffects, path: [...path, index, 'seenEffects'], kind: 'seen-response', seat },
  ]);
}

/** A simple condition inside others, with its own place. */
export type Leaf = { readonly condition: Exclude<ConditionSource, string | ConditionSource[] | { all: unknown } | { any: unknown } | { not: unknown }>; readonly path: Path };

/** The simple conditions of a condition, however deep. */
export function leavesOf(condition: ConditionSource, path: Path): readonly Leaf[] {
  const each = (list: readonly ConditionSource[], at: Path): readonly Leaf[] => list.flatMap((part, index) => leavesOf(part, [...at, index]));
  if (condition === 'always' || condition === 'never') return [];
  if (Array.isArray(condition)) return each(condition, path);
  if ('all' in condition) return each(condition.all, [...path, 'all']);
  if ('any' in condition) return each(condition.any, [...path, 'any']);
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not']);
  return [{ condition, path }];
}
