/**
 * What a principal asks of the mediator for the coming table.
 * Not here: what the mediator makes of it (mediator-agenda.ts).
 */
import { lookup, trustGauge, type Dispatch, type DispatchChoices } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

/** What its brief asks for; face to face once it trusts the other side enough. Where no table comes any more it leaves it at what it asked for last. */
export function tableRequest({ rules, now, seat }: PolicyInput, { families, formats }: DispatchChoices): Dispatch['request'] {
  if (now.stage !== 'talks') return now.requests[seat];
  const brief = now.own.kind === 'seat' ? lookup(rules).brief.get(now.own.brief) : undefined;
  const asked = brief?.request ?? now.requests[seat];
  const trusts = (now.gauges[trustGauge(seat)] ?? 0) >= 4000;
  const format = trusts && formats.includes('direct') ? 'direct' : asked.format;
  return { families: asked.families.filter((family) => families.includes(family)), format };
}
