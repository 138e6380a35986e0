/**
 * What speaks against a text, in the order of its weight: for the reasons a seat gives.
 * Not here: what would mend it (would-change.ts).
 */
import type { Assessment } from '../engine/index.ts';
import type { Reason } from './policy.ts';
import { POINT, sharePercent, type Plan } from './principal-plan.ts';

export function whatSpeaksAgainst(text: Assessment, { plan: { idealMargin, wantedPercent } }: { readonly plan: Plan }): readonly Reason[] {
  return reasonsAgainst(text, [{ kind: 'below-aspiration', sharePercent: sharePercent(text.margin, idealMargin), wantedPercent }]);
}

/** @param tooLittle what is said of a text that the capital would ratify */
export function reasonsAgainst(text: Assessment, tooLittle: readonly Reason[]): readonly Reason[] {
  const [crossed] = text.crossed;
  if (crossed !== undefined) return [{ kind: 'red-line', ...crossed }];
  const against: Reason[] = [];
  if (text.ratifies) against.push(...tooLittle);
  else against.push({ kind: 'would-not-ratify', marginPoints: Math.floor(text.margin / POINT) });
  const lost = text.terms.reduce((sum, { points, credibilityPercent }) => sum + (points > 0 ? points * (100 - credibilityPercent) : 0), 0);
  if (lost >= 500) against.push({ kind: 'credibility-lost', points: Math.trunc(lost / 100) });
  if (text.hurdle >= 3 * POINT) against.push({ kind: 'hurdle', percent: text.hurdlePercent, points: Math.trunc(text.hurdle / POINT) });
  return against;
}
