/**
 * What every check of a scenario's content works with: the scenario, who is who, which ids exist, and how to report.
 */
import { type SeatId, SEATS, TEMPER_IDS } from '../../engine/index.ts';
import { type ResolvedGauge, resolvedGauges } from '../gauges.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Parties } from '../parties.ts';
import type { Remark } from '../reading/document.ts';
import type { Path } from '../reading/path.ts';
import type { ScenarioSource } from '../schema.ts';
import { shown } from '../shape/values.ts';
import { PLACE_IDS } from '../theatre.ts';

/** Things that are named by id elsewhere. */
export type Thing = 'issue' | 'family' | 'gauge' | 'flag' | 'rung' | 'venue' | 'event' | 'action' | 'source' | 'place' | 'temper';

export type Context = {
  readonly source: ScenarioSource;
  readonly parties: Parties;
  readonly gauges: readonly ResolvedGauge[];
  readonly ids: Readonly<Record<Thing, readonly string[]>>;
  readonly report: (remark: Remark) => void;
  /** Whether there are more problems already than anybody is told. */
  readonly isFull: () => boolean;
  /** Whether the author wrote something at the path. */
  readonly isWritten: (path: Path) => boolean;
  /** Line at which the author wrote it. */
  readonly lineOf: (path: Path) => number;
};

export type ContextInput = Pick<Context, 'source' | 'parties' | 'report' | 'isFull' | 'isWritten' | 'lineOf'>;

export function contextOf(input: ContextInput): Context {
  const { source, parties } = input;
  const gauges = resolvedGauges(source, parties);
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return {
    ...input,
    gauges,
    ids: {
      issue: idsOf(source.issues),
      family: Object.keys(source.families),
      gauge: idsOf(gauges),
      flag: Array.isArray(source.flags) ? source.flags : Object.keys(source.flags),
      rung: idsOf(source.ladder),
      venue: Object.keys(source.venues),
      event: idsOf(source.events),
      action: idsOf(source.actions),
      source: idsOf(source.sources),
      place: PLACE_IDS,
      temper: [...TEMPER_IDS, ...Object.keys(source.tempers)],
    },
  };
}

export type Reference = { readonly thing: Thing; readonly id: string; readonly path: Path; readonly at?: 'key' | 'value' };

const MOST_KNOWN = 12;

/** Whether the id exists; if not, that is reported with the closest one that does. */
export function checkReference({ ids, report, isFull }: Pick<Context, 'ids' | 'report' | 'isFull'>, { thing, id, path, at = 'value' }: Reference): boolean {
  const known = ids[thing];
  if (known.includes(id)) return true;
  const near = isFull() ? undefined : nearestWord(id, known);
  const list = known.length > MOST_KNOWN ? `${known.slice(0, MOST_KNOWN).join(', ')}, …` : known.join(', ');
  report({ code: `scenario/unknown-${thing}`, path, at, values: { found: shown(id), known: list === '' ? 'none' : list, ...(near === undefined ? {} : { near }) } });
  return false;
}

/** Highest position of an issue; −1 for an unknown one. */
export function highestOf({ source }: Pick<Context, 'source'>, issue: string): number {
  return (source.issues.find(({ id }) => id === issue)?.positions.length ?? 0) - 1;
}

/** Reports a position beyond the issue's scale. */
export function checkPosition(context: Context, { issue, position, path }: { readonly issue: string; readonly position: number | undefined; readonly path: Path }): void {
  const highest = highestOf(context, issue);
  if (position === undefined || highest < 0 || position <= highest) return;
  context.report({ code: 'scenario/position-too-high', path, values: { found: position, issue, highest } });
}

export function isPrincipalIn({ parties }: Pick<Context, 'parties'>, seat: SeatId): boolean {
  return parties.principals.includes(seat);
}

/** All briefs with their places. */
export function briefsIn({ source }: Pick<Context, 'source'>): readonly { readonly seat: SeatId; readonly brief: ScenarioSource['briefs']['us'][number]; readonly path: Path }[] {
  return SEATS.flatMap((seat) => source.briefs[seat].map((brief, index) => ({ seat, brief, path: ['briefs', seat, index] })));
}

/** Whether exactly the seats of `only`, or fewer, see the gauge. */
export function isSeenOnlyBy({ gauges }: Pick<Context, 'gauges'>, gauge: string, only: readonly SeatId[]): boolean {
  return gauges.find(({ id }) => id === gauge)?.seenBy.every((seat) => only.includes(seat)) ?? true;
}

/** Flags that every seat sees. */
export function isPublicFlag({ source: { flags } }: Pick<Context, 'source'>, flag: string): boolean {
  return !Array.isArray(flags) && flags[flag]?.public === true;
}
