/** A drawing over steps. Pressing in it goes to the step there; the slider below does the same with keys. */
import type { PointerEvent, ReactNode } from 'react';
import { stepAt, type StepPlot } from './step-plot.ts';

export function StepDrawing({ plot, height, summary, onStep, children }: {
  readonly plot: StepPlot;
  readonly height: number;
  readonly summary: string;
  readonly onStep: (step: number) => void;
  readonly children: ReactNode;
}): ReactNode {
  const go = ({ currentTarget, clientX, buttons }: PointerEvent<SVGSVGElement>): void => {
    if (buttons !== 1) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    onStep(stepAt(plot, ((clientX - left) * plot.width) / width));
  };
  return (
    <svg className="chart-drawing" data-steps="" viewBox={`0 0 ${plot.width} ${height}`} role="img" aria-label={summary} onPointerDown={go} onPointerMove={go}>
      {children}
    </svg>
  );
}
