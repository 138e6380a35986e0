/**
 * What scores are measured against, for each pair of briefs (game.md §5): start, floor, top, greatest joint gain.
 * Not here: the arithmetic (bargaining/); no-deal values (engine/).
 * Invariant: fixed by the scenario alone; pairs in the order of the principals' briefs.
 */
import { fullCredibility } from '../../bargaining/index.ts';
import {
  type Brief, type GaugeReading, noDealCentipoints, type PairScale, redLineTables, type Rules, scenarioTables, standingGauge,
} from '../../engine/index.ts';

export type Pair = readonly [Brief, Brief];
/** `none`: even with full trust no package leaves both at least where they start. */
export type ScaleOfPair = { readonly pair: Pair; readonly scale: { readonly kind: 'none' } | { readonly kind: 'some'; readonly scale: PairScale } };

type Unscaled = Omit<Rules, 'scales'>;

/** Every pair of the principals' briefs. */
export function pairsOf({ principals, briefs }: Unscaled): readonly Pair[] {
  return briefs[principals[0]].flatMap((first) => briefs[principals[1]].map((second): Pair => [first, second]));
}

export function scaleOf(rules: Rules, pair: Pair): ScaleOfPair {
  const both = <T>(read: (brief: Brief, side: 0 | 1) => T): [T, T] => [read(pair[0], 0), read(pair[1], 1)];
  const start = both((brief, side) => noDealCentipoints(brief, atStart(rules, brief, side)));
  const { lengths, giver } = scenarioTables(rules);
  const redLines = both((brief) => redLineTables(rules, brief, brief.redLines.filter(({ widens }) => widens).map(({ id }) => id)));
  const full = fullCredibility({ lengths, giver, value: both(({ valuePoints }) => valuePoints), redLines, start });
  if (full.kind === 'none') return { pair, scale: { kind: 'none' } };
  const scale: PairScale = {
    briefs: both(({ id }) => id),
    startCentipoints: start,
    floorCentipoints: both((brief) => noDealCentipoints(brief, atWorst(rules, brief))),
    topCentipoints: full.top,
    jointGainCentipoints: full.jointGain,
  };
  return { pair, scale: { kind: 'some', scale } };
}

/** Gauges as a game opens; standing at the brief's own. */
function atStart(rules: Unscaled, brief: Brief, side: 0 | 1): GaugeReading {
  const own = standingGauge(rules.principals[side]);
  return (id) => steady(id === own ? brief.standingCenti : (rules.gauges.find((gauge) => gauge.id === id)?.startCenti ?? 0));
}

/** Every gauge that the brief names at its worst bound. */
function atWorst(rules: Unscaled, brief: Brief): GaugeReading {
  return (id) => {
    const gauge = rules.gauges.find((each) => each.id === id);
    const worse = brief.noDeal.weights.find((weight) => weight.gauge === id)?.worse ?? 'higher';
    return steady((worse === 'higher' ? gauge?.maxCenti : gauge?.minCenti) ?? 0);
  };
}

function steady(centi: number): ReturnType<GaugeReading> {
  return { nowCenti: centi, olderCenti: centi, newerCenti: centi };
}
