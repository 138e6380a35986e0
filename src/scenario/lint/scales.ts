/**
 * Whether every pair of briefs can be scored: a floor below the start below the top (game.md §5).
 * Not here: the numbers (compile/scales.ts).
 */
import { type PairScale, type Rules } from '../../engine/index.ts';
import { type Pair, pairsOf, scaleOf } from '../compile/scales.ts';
import type { Remark } from '../reading/document.ts';
import type { Path } from '../reading/path.ts';

export type Scales = { readonly scales: readonly PairScale[]; readonly remarks: readonly Remark[] };

/** Steps of work that all pairs together may take; far above any scenario that people can play. */
const MOST_WORK = 12_000_000;
const NEEDS = 4;

export function scalesOf(rules: Rules): Scales {
  const pairs = pairsOf(rules);
  const work = pairs.reduce((sum, pair) => sum + workOf(rules, pair), 0);
  if (work > MOST_WORK) return { scales: [], remarks: [{ code: 'scenario/too-much-to-score', path: ['briefs'], at: 'key', values: { found: pairs.length } }] };
  const found = pairs.map((pair) => scaleOf(rules, pair));
  return {
    scales: found.flatMap(({ scale }) => (scale.kind === 'some' ? [scale.scale] : [])),
    remarks: found.flatMap(({ pair, scale }) => (scale.kind === 'some' ? scaleRemarks(rules, pair, scale.scale) : [noDealRemark(rules, pair)])),
  };
}

/** Positions of all issues times the sums that values can have: what the search for the top goes through. */
function workOf({ issues }: Rules, [, second]: Pair): number {
  const spread = second.valuePoints.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 1);
  return issues.reduce((sum, { highest }) => sum + highest + 1, 0) * spread * NEEDS;
}

function noDealRemark(rules: Rules, pair: Pair): Remark {
  return { code: 'scenario/no-deal-possible', path: pathOf(rules, pair, 0), values: { first: pair[0].id, second: pair[1].id } };
}

function scaleRemarks(rules: Rules, pair: Pair, scale: PairScale): readonly Remark[] {
  return ([0, 1] as const).flatMap((side): readonly Remark[] => {
    const [floor, start, top] = [scale.floorCentipoints[side] / 100, scale.startCentipoints[side] / 100, scale.topCentipoints[side] / 100];
    const path = [...pathOf(rules, pair, side), 'noDeal'];
    const brief = pair[side].id;
    return [
      ...(floor >= start ? [{ code: 'scenario/scale-floor', path, at: 'key', values: { found: brief, floor, start } } as const] : []),
      ...(start >= top ? [{ code: 'scenario/scale-top', path, at: 'key', values: { found: brief, other: pair[1 - side]?.id ?? '', start, top } } as const] : []),
    ];
  });
}

function pathOf(rules: Rules, pair: Pair, side: 0 | 1): Path {
  const seat = rules.principals[side];
  return ['briefs', seat, rules.briefs[seat].findIndex(({ id }) => id === pair[side].id)];
}
