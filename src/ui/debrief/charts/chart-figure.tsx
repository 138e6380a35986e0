/** What all charts have in common: what to see in it, the drawing, and the same numbers as a table. */
import { type ReactNode, useId } from 'react';
import { type Table, TableTwin } from './table-twin.tsx';

export type ChartFigureProps = {
  readonly kind: 'gauges' | 'film' | 'zone';
  readonly title: string;
  /** How to read it and what to look for. */
  readonly caption: string;
  readonly table: Table;
  readonly children: ReactNode;
};

export function ChartFigure({ kind, title, caption, table, children }: ChartFigureProps): ReactNode {
  const heading = useId();
  return (
    <figure className="chart" data-chart={kind} aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading}>{title}</h3>
        <p>{caption}</p>
      </figcaption>
      {children}
      <TableTwin table={table} />
    </figure>
  );
}
