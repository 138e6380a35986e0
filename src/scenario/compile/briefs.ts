/**
 * Briefs as the engine plays them: tables in issue order, bounds and weights made explicit.
 */
import type { Brief, NoDeal, RedLine, SeatId } from '../../engine/index.ts';
import type { ResolvedGauge } from '../gauges.ts';
import type { BriefSource, ScenarioSource } from '../schema.ts';
import { hundredths } from './amounts.ts';

/** More than any gauge can take off. */
const NO_LIMIT_CENTIPOINTS = 100_000_000;

export function compileBriefs(source: ScenarioSource, gauges: readonly ResolvedGauge[]): Readonly<Record<SeatId, readonly Brief[]>> {
  const compile = (seat: SeatId): readonly Brief[] => source.briefs[seat].map((brief) => compileBrief(source, gauges, brief));
  return { us: compile('us'), iran: compile('iran'), oman: compile('oman') };
}

function compileBrief(source: ScenarioSource, gauges: readonly ResolvedGauge[], brief: BriefSource): Brief {
  return {
    id: brief.id,
    weight: brief.weight,
    valuePoints: source.issues.map(({ id, positions }) => positions.map((_, position) => brief.values?.[id]?.[position] ?? 0)),
    redLines: brief.redLines.map(compileRedLine),
    noDeal: compileNoDeal(gauges, brief),
    standingCenti: hundredths(brief.standing),
    request: { families: requestedFamilies(source, brief), format: brief.request.format },
  };
}

function compileRedLine({ id, issue, atMost, atLeast, widens, scope }: BriefSource['redLines'][number]): RedLine {
  const bound = atMost === undefined ? { bound: 'at-least', position: atLeast ?? 0 } as const : { bound: 'at-most', position: atMost } as const;
  return { id, issue, ...bound, widens, scope };
}

function compileNoDeal(gauges: readonly ResolvedGauge[], { noDeal }: BriefSource): NoDeal {
  return {
    basePoints: noDeal?.base ?? 0,
    weights: (noDeal?.weights ?? []).map(({ gauge, perUnit, reference, most, mean }) => ({
      gauge,
      centipointsPerUnit: hundredths(perUnit),
      referenceCenti: hundredths(reference),
      worse: gauges.find(({ id }) => id === gauge)?.worse ?? 'higher',
      meanOfTwoCloses: mean,
      mostCentipoints: most === undefined ? NO_LIMIT_CENTIPOINTS : hundredths(most),
    })),
  };
}

/** In the order of the families; all that are not wide when the author names none. */
function requestedFamilies({ families }: ScenarioSource, { request }: BriefSource): readonly string[] {
  return Object.entries(families).filter(([id, { wide }]) => request.families?.includes(id) ?? !wide).map(([id]) => id);
}
