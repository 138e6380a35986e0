/** What mistrust and the hurdle at home take off a text, to the nearest point; what takes nothing is left out. */
import type { Assessment } from '../../engine/index.ts';
import type { Reason } from '../policy.ts';
import { POINT } from '../principal-plan.ts';

type Loss = Extract<Reason, { kind: 'credibility-lost' | 'hurdle' }>;

export function whatItLoses({ terms, hurdle, hurdlePercent }: Assessment): readonly Loss[] {
  const mistrust = Math.round(terms.reduce((sum, { points: full, centipoints }) => sum + (full > 0 ? full - centipoints / 100 : 0), 0));
  const atHome = Math.round(hurdle / POINT);
  return [...(mistrust > 0 ? [{ kind: 'credibility-lost' as const, points: mistrust }] : []), ...(atHome > 0 ? [{ kind: 'hurdle' as const, percent: hurdlePercent, points: atHome }] : [])];
}
