/**
 * The lines that every game has: trust each way, escalation with its rungs, standing of each seat.
 * Not here: how they are drawn (gauge-chart.tsx).
 */
import { extent } from 'd3-array';
import { ESCALATION, type GaugeId, type Rules, SEATS, type SeatId, standingGauge, trustGauge } from '../../../engine/index.ts';
import type { Speaker } from '../../../text/index.ts';

export type GaugeSeries = {
  readonly id: string;
  readonly label: string;
  /** By step; undefined where nobody knows. */
  readonly values: readonly (number | undefined)[];
  /** As SVG writes it; empty for a whole line. Lines of one panel differ in it. */
  readonly dash: string;
  /** Whose it is: it takes the seat's colour and ends in its shape. */
  readonly seat?: SeatId;
};

/** A stretch of the scale that has a name. */
export type GaugeBand = { readonly label: string; readonly from: number; readonly to: number };

/** Lines on one scale. */
export type GaugePanel = {
  readonly id: string;
  readonly title: string;
  readonly series: readonly GaugeSeries[];
  readonly bands: readonly GaugeBand[];
  readonly range: readonly [number, number];
};

/** `gauges`: hundredths of every gauge, after each step. */
export function gaugePanels(speaker: Speaker, rules: Rules, gauges: readonly Readonly<Record<GaugeId, number>>[]): readonly GaugePanel[] {
  const valuesOf = (id: GaugeId): readonly (number | undefined)[] => gauges.map((each) => (each[id] === undefined ? undefined : each[id] / 100));
  const ofSeat = (id: GaugeId, seat: SeatId): GaugeSeries => ({ id, label: speaker.gauge(id), values: valuesOf(id), dash: DASHES[SEATS.indexOf(seat)] ?? '', seat });
  const panel = (id: string, series: readonly GaugeSeries[], bands: readonly GaugeBand[] = []): GaugePanel =>
    ({ id, title: speaker.say(`ui.chart.gauges.${id}`), series, bands, range: bands.length > 0 ? [0, 100] : rangeOf(series) });
  return [
    panel('trust', rules.principals.map((seat) => ofSeat(trustGauge(seat), seat))),
    panel('escalation', [{ id: ESCALATION, label: speaker.gauge(ESCALATION), values: valuesOf(ESCALATION), dash: '' }], rungBands(speaker, rules)),
    panel('standing', SEATS.map((seat) => ofSeat(standingGauge(seat), seat))),
  ];
}

const LEAST_RANGE = 30;

/** What the lines need, in whole tens. A line needs no zero below it; its numbers stand beside it. */
function rangeOf(series: readonly GaugeSeries[]): readonly [number, number] {
  const [low = 0, high = 100] = extent(series.flatMap(({ values }) => values.filter((value) => value !== undefined)));
  const least = Math.max(0, Math.min(Math.floor(low / 10) * 10, 100 - LEAST_RANGE));
  return [least, Math.max(Math.ceil(high / 10) * 10, least + LEAST_RANGE)];
}

const DASHES = ['', '7 4', '2 4'];

function rungBands(speaker: Speaker, { ladder }: Rules): readonly GaugeBand[] {
  return ladder.map(({ id, fromCenti }, nth) => ({ label: speaker.rung(id), from: fromCenti / 100, to: (ladder[nth + 1]?.fromCenti ?? 100_00) / 100 }));
}
