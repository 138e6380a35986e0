/** How many texts both capitals would have signed, step by step, beside how many if every promise had been believed. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { StepAxis } from './step-axis.tsx';
import { type RoundSpan, stepPlot } from './step-plot.ts';
import { StepSlider } from './step-slider.tsx';
import { useChartWidth } from './use-chart-width.ts';
import { ZoneDrawing } from './zone-drawing.tsx';
import { ZoneKey } from './zone-key.tsx';
import { withAccords, type ZoneDoor, zoneReading, type ZoneStep, zoneSummary, zoneTable } from './zone-table.ts';

export type ZoneChartProps = {
  /** As far as it is counted. */
  readonly course: readonly ZoneStep[];
  readonly doors: readonly ZoneDoor[];
  /** From accordSteps. */
  readonly accords: readonly number[];
  readonly rounds: readonly RoundSpan[];
  readonly lastStep: number;
  readonly step: number;
  readonly onStep: (step: number) => void;
};

export function ZoneChart({ course, doors, accords, rounds, lastStep, step, onStep }: ZoneChartProps): ReactNode {
  const speaker = useSpeaker();
  const { place, width } = useChartWidth();
  const plot = stepPlot({ width, lastStep, direction: speaker.direction });
  const marked = withAccords(doors, accords);
  const now = course[step];
  const summary = zoneSummary(speaker, course);
  return (
    <ChartFigure kind="zone" title={speaker.say('ui.chart.zone.title')} caption={speaker.say('ui.chart.zone.caption')} table={zoneTable(speaker, course, marked)}>
      <p className="chart-summary">{summary}</p>
      <ZoneKey />
      <div className="chart-drawings" ref={place}>
        <ZoneDrawing course={course} doors={marked} rounds={rounds} plot={plot} step={step} summary={summary} onStep={onStep} />
        <StepAxis plot={plot} rounds={rounds} marks={[]} step={step} />
        {now !== undefined && <StepSlider plot={plot} step={step} reading={zoneReading(speaker, now, marked)} onStep={onStep} />}
      </div>
    </ChartFigure>
  );
}
