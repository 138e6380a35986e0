/** One panel of gauges: named bands, lines, and their values at the step that is looked at. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { GaugePanel, GaugeSeries } from './gauge-panels.ts';
import { gaugeSummary } from './gauge-table.ts';
import { SeatShape } from './seat-shape.tsx';
import { PresentLine, RoundStripes } from './step-backdrop.tsx';
import { StepDrawing } from './step-drawing.tsx';
import type { RoundSpan, StepPlot } from './step-plot.ts';
import { ValueAxis } from './value-axis.tsx';

const PLAIN = 116;
const BANDED = 196;
const TOP = 8;
const TICKS = 4;

type Scale = (value: number) => number;

export function GaugeDrawing({ panel, plot, rounds, step, onStep }: {
  readonly panel: GaugePanel;
  readonly plot: StepPlot;
  readonly rounds: readonly RoundSpan[];
  readonly step: number;
  readonly onStep: (step: number) => void;
}): ReactNode {
  const speaker = useSpeaker();
  const height = panel.bands.length > 0 ? BANDED : PLAIN;
  const bottom = height - 6;
  const y = scaleLinear(panel.range, [bottom, TOP]);
  return (
    <StepDrawing plot={plot} height={height} summary={gaugeSummary(speaker, panel)} onStep={onStep}>
      <RoundStripes plot={plot} top={TOP} bottom={bottom} rounds={rounds} />
      <Bands panel={panel} plot={plot} y={y} />
      <ValueAxis plot={plot} y={y} ticks={panel.bands.length > 0 ? panel.bands.map(({ from }) => from) : y.ticks(TICKS)} />
      <PresentLine plot={plot} top={TOP} bottom={height} step={step} />
      {panel.series.map((series) => <SeriesLine key={series.id} series={series} plot={plot} y={y} step={step} />)}
      <BandNames panel={panel} plot={plot} y={y} />
    </StepDrawing>
  );
}

function Bands({ panel: { bands }, plot, y }: { readonly panel: GaugePanel; readonly plot: StepPlot; readonly y: Scale }): ReactNode {
  return bands.map(({ label, from, to }, nth) => (
    <rect
      key={label} className="gauge-band" style={{ opacity: (nth * 0.22) / Math.max(1, bands.length - 1) }}
      x={Math.min(plot.start, plot.end)} width={Math.abs(plot.end - plot.start)} y={y(to)} height={y(from) - y(to)}
    />
  ));
}

function BandNames({ panel: { bands }, plot, y }: { readonly panel: GaugePanel; readonly plot: StepPlot; readonly y: Scale }): ReactNode {
  const inwards = plot.start < plot.end ? 6 : -6;
  return bands.map(({ label, from, to }) => (
    <text key={label} className="band-name" x={plot.start + inwards} y={(y(from) + y(to)) / 2 + 4} textAnchor="start">{label}</text>
  ));
}

function SeriesLine({ series: { values, dash, seat }, plot, y, step }: {
  readonly series: GaugeSeries; readonly plot: StepPlot; readonly y: Scale; readonly step: number;
}): ReactNode {
  const path = line<number | undefined>((_, nth) => plot.x(nth), (value) => y(value ?? 0)).defined((value) => value !== undefined);
  const last = values.at(-1);
  const now = values[step];
  return (
    <g data-seat={seat}>
      <path className="gauge-line" d={path(values) ?? ''} strokeDasharray={dash} />
      {seat !== undefined && last !== undefined && <SeatShape seat={seat} x={plot.x(values.length - 1)} y={y(last)} size={11} />}
      {now !== undefined && <circle className="gauge-now" cx={plot.x(step)} cy={y(now)} r={4.5} />}
    </g>
  );
}
