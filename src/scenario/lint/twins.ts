/**
 * Twins: two actions of a seat, or two events, that do exactly the same. One of them is usually a copy half edited.
 */
import type { Path } from '../reading/path.ts';
import type { EffectSource } from '../schema/effect.ts';
import type { Context } from './context.ts';

type Doing = { readonly id: string; readonly does: string; readonly path: Path };

export function checkTwins(context: Context): void {
  const { actions, events } = context.source;
  report(context, actions.flatMap(({ id, seat, effects }, index) =>
    (effects.length === 0 ? [] : [{ id, does: `${seat} ${textOf(effects)}`, path: ['actions', index, 'effects'] }])));
  report(context, events.flatMap(({ id, effects, question, cableTo }, index) => {
    if (effects.length === 0) return [];
    const answers = question?.responses.map((response) => [textOf(response.effects), textOf(response.seenEffects)]) ?? [];
    return [{ id, does: JSON.stringify([textOf(effects), cableTo, question?.seat, answers]), path: ['events', index, 'effects'] }];
  }));
}

function report(context: Context, doings: readonly Doing[]): void {
  const first = new Map<string, Doing>();
  for (const doing of doings) {
    const earlier = first.get(doing.does);
    if (earlier === undefined) first.set(doing.does, doing);
    else context.report({ code: 'scenario/same-effects', path: doing.path, values: { found: doing.id, other: earlier.id, line: context.lineOf(earlier.path) } });
  }
}

/** The same text for the same effects in any order. */
function textOf(effects: readonly EffectSource[]): string {
  return effects.map((effect) => JSON.stringify(Object.entries(effect).sort(([a], [b]) => (a < b ? -1 : 1)))).sort().join(';');
}
