/** The numbers of a chart, for whoever reads better than she sees, or wants them exactly. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';

export type Table = {
  readonly caption: string;
  readonly head: readonly string[];
  /** As many cells as the head has; the first names the row. */
  readonly rows: readonly (readonly string[])[];
};

export function TableTwin({ table }: { readonly table: Table }): ReactNode {
  const { say } = useSpeaker();
  return (
    <details className="table-twin">
      <summary>{say('ui.chart.table')}</summary>
      <table>
        <caption>{table.caption}</caption>
        <thead><tr>{table.head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
        <tbody>{table.rows.map((row) => <Row key={row.join('\n')} row={row} head={table.head} />)}</tbody>
      </table>
    </details>
  );
}

/** A narrow window shows each cell after its own head; a row that is named by a number too. */
function Row({ row: [first = '', ...cells], head: [name, ...heads] }: { readonly row: readonly string[]; readonly head: readonly string[] }): ReactNode {
  return (
    <tr>
      <th scope="row" data-head={/^\p{N}+$/u.test(first) ? name : undefined}>{first}</th>
      {heads.map((head, nth) => <td key={head} data-head={head} data-empty={(cells[nth] ?? '') === ''}>{cells[nth]}</td>)}
    </tr>
  );
}
