/**
 * What moves and can be done outside the room, as the engine plays it: gauges, flags, actions, events, third party.
 */
import type { Action, Gauge, Rules, ThirdParty, WorldEvent } from '../../engine/index.ts';
import type { ResolvedGauge } from '../gauges.ts';
import type { EventSource, ScenarioSource } from '../schema.ts';
import { hundredths } from './amounts.ts';
import { compileCondition, type ConditionScope } from './condition.ts';
import { compileEffects } from './effect.ts';

export function compileGauges(scope: ConditionScope, gauges: readonly ResolvedGauge[]): readonly Gauge[] {
  return gauges.map(({ id, min, max, start, seenBy, source }) => ({
    id,
    minCenti: hundredths(min),
    maxCenti: hundredths(max),
    startCenti: hundredths(start),
    seenBy,
    drift: (source?.drift ?? []).map(({ when, by }) => ({ when: compileCondition(scope, when), byCenti: hundredths(by) })),
  }));
}

/** Flags of a list are nobody's to see. */
export function compileFlags({ flags }: Pick<ScenarioSource, 'flags'>): Rules['flags'] {
  if (Array.isArray(flags)) return flags.map((id) => ({ id, public: false }));
  return Object.entries(flags).map(([id, flag]) => ({ id, public: flag.public }));
}

export function compileActions(scope: ConditionScope, { actions }: Pick<ScenarioSource, 'actions'>): readonly Action[] {
  return actions.map((action) => ({
    id: action.id,
    seat: action.seat,
    kind: action.kind,
    family: action.family ?? action.id,
    points: action.points,
    when: compileCondition(scope, action.when),
    effects: compileEffects(scope, action.effects),
    target: action.target,
    once: action.once,
    irreversible: action.irreversible,
    public: action.public,
  }));
}

export function compileEvents(scope: ConditionScope, { events }: Pick<ScenarioSource, 'events'>): readonly WorldEvent[] {
  return events.map((event) => ({
    id: event.id,
    family: event.family,
    when: compileCondition(scope, event.when),
    percent: event.chance,
    once: event.once,
    pause: event.pause,
    cableTo: event.cableTo,
    effects: compileEffects(scope, event.effects),
    question: compileQuestion(scope, event),
  }));
}

function compileQuestion(scope: ConditionScope, { question }: EventSource): WorldEvent['question'] {
  if (question === undefined) return { kind: 'none' };
  return {
    kind: 'asked',
    seat: question.seat,
    responses: question.responses.map(({ id, effects, seenEffects }) => ({
      id, effects: compileEffects(scope, effects), seenEffects: compileEffects(scope, seenEffects),
    })),
    attributionPercent: question.attribution,
  };
}

export function compileThirdParty(scope: ConditionScope, { thirdParty }: Pick<ScenarioSource, 'thirdParty'>): ThirdParty {
  if (thirdParty === undefined) return NEVER_STRIKES;
  return {
    fromCenti: hundredths(thirdParty.from),
    basePercent: thirdParty.base,
    perPointCentipercent: hundredths(thirdParty.perPoint),
    adds: thirdParty.adds.map(({ when, percent }) => ({ when: compileCondition(scope, when), percent })),
    restrainedWhen: compileCondition(scope, thirdParty.restrainedWhen),
    effects: compileEffects(scope, thirdParty.effects),
    retaliation: compileEffects(scope, thirdParty.retaliation),
    pause: thirdParty.pause,
  };
}

const NEVER_STRIKES: ThirdParty = {
  fromCenti: 100_00,
  basePercent: 0,
  perPointCentipercent: 0,
  adds: [],
  restrainedWhen: { kind: 'always' },
  effects: [],
  retaliation: [],
  pause: 0,
};
