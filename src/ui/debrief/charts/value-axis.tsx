/** Values beside a chart over steps, with a line across for each. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { StepPlot } from './step-plot.ts';

export function ValueAxis({ plot, y, ticks }: { readonly plot: StepPlot; readonly y: (value: number) => number; readonly ticks: readonly number[] }): ReactNode {
  const speaker = useSpeaker();
  const outwards = plot.start < plot.end ? -6 : 6;
  return ticks.map((tick) => (
    <g key={tick}>
      <line className="grid-line" x1={plot.start} x2={plot.end} y1={y(tick)} y2={y(tick)} />
      <text className="axis-text" x={plot.start + outwards} y={y(tick) + 4} textAnchor="end">{speaker.say('ui.chart.count', { count: tick })}</text>
    </g>
  ));
}
