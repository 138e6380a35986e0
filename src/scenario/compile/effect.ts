/**
 * Effects from the author's form to the engine's.
 * Not here: which effects are allowed where (lint/effects.ts).
 */
import { type Effect, FOREVER } from '../../engine/index.ts';
import type { EffectSource } from '../schema/effect.ts';
import { hundredths } from './amounts.ts';
import { compileCondition, type ConditionScope } from './condition.ts';

export function compileEffects(scope: ConditionScope, effects: readonly EffectSource[]): readonly Effect[] {
  return effects.map((effect) => compileEffect(scope, effect));
}

function compileEffect(scope: ConditionScope, source: EffectSource): Effect {
  if ('gauge' in source) {
    const { gauge, by, lapse } = source;
    return {
      kind: 'gauge',
      gauge,
      byCenti: hundredths(by),
      lapse: lapse === undefined ? { kind: 'never' } : { kind: 'after', rounds: lapse.after, unless: compileCondition(scope, lapse.unless) },
    };
  }
  if ('flag' in source) return { kind: 'flag', flag: source.flag, rounds: source.for === 'forever' ? FOREVER : source.for };
  if ('mandate' in source) return { kind: 'mandate' };
  if ('leak' in source) return { kind: 'leak' };
  return { kind: 'hurdle', byPercent: source.hurdle, rounds: source.for };
}
