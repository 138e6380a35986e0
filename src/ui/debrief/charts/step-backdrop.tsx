/** What lies behind the lines of a chart over steps: the rounds as stripes, and before them the step that is looked at and that of the chosen text. */
import type { ReactNode } from 'react';
import { useChosenStep } from '../chosen-step.ts';
import type { RoundSpan, StepPlot } from './step-plot.ts';

type Bounds = { readonly plot: StepPlot; readonly top: number; readonly bottom: number };

export function RoundStripes({ plot, top, bottom, rounds }: Bounds & { readonly rounds: readonly RoundSpan[] }): ReactNode {
  return rounds.map(({ round, from, to }, nth) => (
    <rect
      key={round} className="round-stripe" data-odd={nth % 2 === 1}
      x={Math.min(plot.x(from), plot.x(to))} width={Math.abs(plot.x(to) - plot.x(from))} y={top} height={bottom - top}
    />
  ));
}

export function PresentLine({ plot, top, bottom, step }: Bounds & { readonly step: number }): ReactNode {
  const chosen = useChosenStep();
  return (
    <>
      {chosen !== undefined && <line className="chosen-line" x1={plot.x(chosen)} x2={plot.x(chosen)} y1={top} y2={bottom} />}
      <line className="present-line" x1={plot.x(step)} x2={plot.x(step)} y1={top} y2={bottom} />
    </>
  );
}
