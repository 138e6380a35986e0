/** The step that a chart shows, as a native slider below it: its ends lie under the ends of the plot. */
import { type ReactNode, useId } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { StepPlot } from './step-plot.ts';

export function StepSlider({ plot, step, reading, onStep }: {
  readonly plot: StepPlot;
  readonly step: number;
  /** What the chart says of this step. */
  readonly reading: string;
  readonly onStep: (step: number) => void;
}): ReactNode {
  const { say } = useSpeaker();
  const id = useId();
  const margin = (pixels: number): string => `calc(${(pixels * 100) / plot.width}% - 0.625rem)`;
  const isMirrored = plot.start > plot.end;
  const [before, after] = isMirrored ? [plot.width - plot.start, plot.end] : [plot.start, plot.width - plot.end];
  return (
    <div className="step-slider">
      <input
        id={id} type="range" min={0} max={plot.lastStep} value={step} aria-valuetext={reading}
        style={{ marginInline: `${margin(before)} ${margin(after)}`, inlineSize: `calc(${((plot.width - before - after) * 100) / plot.width}% + 1.25rem)` }}
        onChange={({ target }) => onStep(Number(target.value))}
      />
      <p className="chart-reading"><label htmlFor={id}>{say('ui.chart.step-of', { step, last: plot.lastStep })}</label> {reading}</p>
    </div>
  );
}
