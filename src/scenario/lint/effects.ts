/**
 * Effects: what they name exists, and each stands where it means something.
 * Not here: who would see them (secrecy.ts); twins (twins.ts).
 */
import type { SeatId } from '../../engine/index.ts';
import type { Path } from '../reading/path.ts';
import type { EffectSource } from '../schema/effect.ts';
import { checkReference, type Context, isPrincipalIn } from './context.ts';
import { checkSourceList } from './issues.ts';
import { type EffectSite, effectSites } from './sites.ts';

export function checkEffects(context: Context): void {
  for (const site of effectSites(context.source)) {
    site.effects.forEach((effect, index) => checkEffect(context, site, { effect, path: [...site.path, index] }));
  }
  context.source.actions.forEach((action, index) => {
    const path = ['actions', index];
    const widens = action.effects.some((effect) => 'mandate' in effect);
    if (action.target === 'issue' && !widens) context.report({ code: 'scenario/target-without-mandate', path: [...path, 'target'], values: { found: action.id } });
    if (action.effects.length === 0) context.report({ code: 'scenario/action-without-effect', path, values: { found: action.id } });
    checkSourceList(context, action.sources, [...path, 'sources']);
  });
  checkEvents(context);
  checkSourceList(context, context.source.thirdParty?.sources, ['thirdParty', 'sources']);
}

type Placed = { readonly effect: EffectSource; readonly path: Path };

function checkEffect(context: Context, site: EffectSite, { effect, path }: Placed): void {
  if ('gauge' in effect) {
    checkReference(context, { thing: 'gauge', id: effect.gauge, path: [...path, 'gauge'] });
    if (effect.lapse !== undefined && site.kind !== 'action') onlyInActions(context, 'lapse', [...path, 'lapse']);
    if (site.kind === 'action') checkOwnTrust(context, site.action, { effect, path });
    return;
  }
  if ('flag' in effect) {
    checkReference(context, { thing: 'flag', id: effect.flag, path: [...path, 'flag'] });
    return;
  }
  if ('leak' in effect) return;
  const word = 'mandate' in effect ? 'mandate' : 'hurdle';
  if (site.kind !== 'action') return onlyInActions(context, word, [...path, word]);
  if (!isPrincipalIn(context, site.action.seat)) context.report({ code: 'scenario/not-for-mediator', path: [...path, word], at: 'key', values: { found: word } });
  if (word === 'mandate' && site.action.target !== 'issue') {
    context.report({ code: 'scenario/mandate-without-target', path: [...path, word], at: 'key', values: { found: site.action.id } });
  }
}

function onlyInActions({ report }: Context, found: string, path: Path): void {
  report({ code: 'scenario/only-in-actions', path, at: 'key', values: { found } });
}

type Action = { readonly seat: SeatId; readonly kind: string; readonly id: string };

/** trust-X is how far X trusts: a gesture of X is meant for the other side's trust, and so is its pressure. */
function checkOwnTrust({ report, parties }: Context, action: Action, { effect, path }: Placed): void {
  if (!('gauge' in effect) || effect.gauge !== `trust-${action.seat}`) return;
  const isMistaken = (action.kind === 'gesture' && effect.by > 0) || (action.kind === 'pressure' && effect.by < 0);
  const meant = parties.principals.find((seat) => seat !== action.seat);
  if (isMistaken && meant !== undefined) report({ code: 'scenario/own-trust', path: [...path, 'gauge'], values: { found: effect.gauge, seat: action.seat, near: `trust-${meant}` } });
}

function checkEvents(context: Context): void {
  context.source.events.forEach((event, index) => {
    const path = ['events', index];
    if (event.once && event.pause > 0) context.report({ code: 'scenario/pause-without-repeat', path: [...path, 'pause'], at: 'key', values: { found: event.id } });
    checkSourceList(context, event.sources, [...path, 'sources']);
  });
}
