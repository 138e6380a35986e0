/** Trust, escalation and standing over the game: panels over one axis of steps, with what happened marked on it. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { GaugeDrawing } from './gauge-drawing.tsx';
import { GaugeKey } from './gauge-key.tsx';
import type { GaugePanel } from './gauge-panels.ts';
import { gaugeReading, gaugeTable } from './gauge-table.ts';
import { MarkList } from './mark-list.tsx';
import { StepAxis, type StepMark } from './step-axis.tsx';
import { type RoundSpan, stepPlot } from './step-plot.ts';
import { StepSlider } from './step-slider.tsx';
import { useChartWidth } from './use-chart-width.ts';

export type GaugeChartProps = {
  /** From gaugePanels, or others on the same steps. */
  readonly panels: readonly GaugePanel[];
  readonly rounds: readonly RoundSpan[];
  /** In order of steps. */
  readonly marks: readonly StepMark[];
  readonly lastStep: number;
  readonly step: number;
  readonly onStep: (step: number) => void;
};

export function GaugeChart({ panels, rounds, marks, lastStep, step, onStep }: GaugeChartProps): ReactNode {
  const speaker = useSpeaker();
  const { place, width } = useChartWidth();
  const plot = stepPlot({ width, lastStep, direction: speaker.direction });
  return (
    <ChartFigure kind="gauges" title={speaker.say('ui.chart.gauges.title')} caption={speaker.say('ui.chart.gauges.caption')} table={gaugeTable(speaker, { panels, rounds, marks, lastStep })}>
      <div className="chart-drawings" ref={place}>
        {panels.map((panel) => (
          <div key={panel.id} className="gauge-panel">
            <h4>{panel.title}</h4>
            <GaugeKey panel={panel} />
            <GaugeDrawing panel={panel} plot={plot} rounds={rounds} step={step} onStep={onStep} />
          </div>
        ))}
        <StepAxis plot={plot} rounds={rounds} marks={marks} step={step} />
        <StepSlider plot={plot} step={step} reading={gaugeReading(speaker, { panels, rounds, marks, step })} onStep={onStep} />
      </div>
      <MarkList marks={marks} step={step} onStep={onStep} />
    </ChartFigure>
  );
}
