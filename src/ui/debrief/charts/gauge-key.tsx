/** Which line is whose: a piece of it with the shape in which it ends. A panel of one line needs none. */
import type { ReactNode } from 'react';
import type { GaugePanel } from './gauge-panels.ts';
import { SeatShape } from './seat-shape.tsx';

export function GaugeKey({ panel: { series } }: { readonly panel: GaugePanel }): ReactNode {
  if (series.length < 2) return undefined;
  return (
    <ul className="chart-key">
      {series.map(({ id, label, dash, seat }) => (
        <li key={id}>
          <svg viewBox="0 0 44 14" aria-hidden="true" data-seat={seat}>
            <line className="gauge-line" x1={1} x2={36} y1={7} y2={7} strokeDasharray={dash} />
            {seat !== undefined && <SeatShape seat={seat} x={37} y={7} size={11} />}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
