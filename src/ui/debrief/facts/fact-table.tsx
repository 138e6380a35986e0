/** A table of facts that a narrow window shows row by row, each cell under the name of its column. */
import type { ReactNode } from 'react';

export type FactColumn = { readonly key: string; readonly name: string; readonly kind?: 'number' };
export type FactRow = { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[]; readonly kind?: 'sum' };

type FactTableProps = {
  /** What it lists, for those who hear it. */
  readonly caption: string;
  /** Name of the first column, whose cells name the rows. */
  readonly head: string;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly FactRow[];
};

/** More columns than these do not fit into a narrow window. */
const MOST_SIDE_BY_SIDE = 2;

export function FactTable({ caption, head, columns, rows }: FactTableProps): ReactNode {
  return (
    <table className={columns.length > MOST_SIDE_BY_SIDE ? 'fact-table wide' : 'fact-table'} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{head}</th>
          {columns.map(({ key, name, kind }) => <th key={key} scope="col" role="columnheader" data-kind={kind}>{name}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row" data-kind={row.kind}>
            <th scope="row" role="rowheader">{row.head}</th>
            {columns.map((column, index) => (
              <td key={column.key} role="cell" data-kind={column.kind} data-empty={row.cells[index] === undefined ? true : undefined}>
                <span className="fact-name">{column.name}</span>{' '}<span>{row.cells[index]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
