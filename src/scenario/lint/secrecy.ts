/**
 * Nobody learns through the rules what they may not know: what an action needs is seen by its seat, and what is done
 * in private moves nothing that others see.
 */
import type { SeatId } from '../../engine/index.ts';
import type { Path } from '../reading/path.ts';
import type { EffectSource } from '../schema/effect.ts';
import { type Context, isPublicFlag, isSeenOnlyBy } from './context.ts';
import { type EffectSite, effectSites, leavesOf, type Leaf } from './sites.ts';

export function checkSecrecy(context: Context): void {
  context.source.actions.forEach(({ when, seat }, index) => {
    for (const leaf of leavesOf(when, ['actions', index, 'when'])) checkSeen(context, leaf, seat);
  });
  for (const site of effectSites(context.source)) {
    const only = audienceOf(site);
    if (only !== undefined) site.effects.forEach((effect, index) => checkHidden(context, { effect, path: [...site.path, index], only }));
  }
  checkCables(context);
}

function checkSeen(context: Context, { condition, path }: Leaf, seat: SeatId): void {
  const unseen = unseenPart(context, condition, seat);
  if (unseen !== undefined) context.report({ code: 'scenario/when-unseen', path: [...path, unseen.field], values: { found: unseen.id, seat } });
}

/** What the seat could not know of the condition. */
function unseenPart(context: Context, condition: Leaf['condition'], seat: SeatId): { readonly field: string; readonly id: string } | undefined {
  const { gauges, source } = context;
  if ('gauge' in condition) {
    const seen = gauges.find(({ id }) => id === condition.gauge)?.seenBy.includes(seat) ?? true;
    return seen ? undefined : { field: 'gauge', id: condition.gauge };
  }
  if ('flag' in condition) return isPublicFlag(context, condition.flag) ? undefined : { field: 'flag', id: condition.flag };
  if ('happened' in condition) {
    const cableTo = source.events.find(({ id }) => id === condition.happened)?.cableTo ?? [];
    return cableTo.length === 0 || cableTo.includes(seat) ? undefined : { field: 'happened', id: condition.happened };
  }
  if ('taken' in condition) {
    const action = source.actions.find(({ id }) => id === condition.taken);
    return action === undefined || action.public || action.seat === seat ? undefined : { field: 'taken', id: condition.taken };
  }
  return undefined;
}

/** The seats to whom the effects may show; undefined where everybody may see them. */
function audienceOf(site: EffectSite): readonly SeatId[] | undefined {
  switch (site.kind) {
    case 'action': return site.action.public ? undefined : [site.action.seat];
    case 'event': return site.event.cableTo.length === 0 ? undefined : site.event.cableTo;
    case 'response': return [site.seat];
    case 'seen-response':
    case 'strike': return undefined;
  }
}

type Hidden = { readonly effect: EffectSource; readonly path: Path; readonly only: readonly SeatId[] };

function checkHidden(context: Context, { effect, path, only }: Hidden): void {
  if ('gauge' in effect && !isSeenOnlyBy(context, effect.gauge, only)) {
    context.report({ code: 'scenario/private-seen', path: [...path, 'gauge'], values: { found: effect.gauge, seats: only.join(', ') } });
  }
  if ('leak' in effect) context.report({ code: 'scenario/private-leak', path: [...path, 'leak'], at: 'key', values: { seats: only.join(', ') } });
  if ('flag' in effect && isPublicFlag(context, effect.flag)) {
    context.report({ code: 'scenario/private-flag', path: [...path, 'flag'], values: { found: effect.flag, seats: only.join(', ') } });
  }
}

/** A private cable cannot ask a seat that does not get it. */
function checkCables({ source, report }: Context): void {
  source.events.forEach(({ cableTo, question }, index) => {
    if (question === undefined || cableTo.length === 0 || cableTo.includes(question.seat)) return;
    report({ code: 'scenario/cable-question', path: ['events', index, 'question', 'seat'], values: { found: question.seat, seats: cableTo.join(', ') } });
  });
}
