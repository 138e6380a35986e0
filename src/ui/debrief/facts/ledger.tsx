/** Concessions given and got: for each side and issue how far it went, when first, and what stands in the end. */
import type { ReactNode } from 'react';
import type { IssueLedger, Ledger as LedgerOfGame, SideLedger } from '../../../analysis/index.ts';
import type { SeatId } from '../../../engine/index.ts';
import { ledgerLesson } from '../../../text/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { SeatMark } from '../../widgets/seat-mark.tsx';
import { FactSection } from './fact-section.tsx';
import { type FactColumn, type FactRow, FactTable } from './fact-table.tsx';
import { type OnStep, StepButton } from './step-button.tsx';

export function Ledger({ ledger, onStep }: { readonly ledger: LedgerOfGame; readonly onStep: OnStep }): ReactNode {
  const speaker = useSpeaker();
  return (
    <FactSection title={speaker.say('ledger.title')} lesson={ledgerLesson(speaker, ledger)} folded={speaker.say('facts.table')} how={speaker.say('ledger.how')}>
      {ledger.sides.map((side) => {
        const other = ledger.sides.find(({ seat }) => seat !== side.seat);
        return other === undefined ? undefined : <SideTable key={side.seat} side={side} receiver={other.seat} onStep={onStep} />;
      })}
    </FactSection>
  );
}

type SideTableProps = { readonly side: SideLedger; readonly receiver: SeatId; readonly onStep: OnStep };

function SideTable({ side, receiver, onStep }: SideTableProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const title = say('ledger.side', { seat: speaker.seatInSentence(side.seat) });
  const columns: readonly FactColumn[] = [
    { key: 'first', name: say('ledger.column.first') }, { key: 'farthest', name: say('ledger.column.farthest') }, { key: 'in-force', name: say('ledger.column.in-force') },
    { key: 'cost', name: say('ledger.column.cost'), kind: 'number' }, { key: 'worth', name: say('ledger.column.worth', { seat: speaker.seatInSentence(receiver) }), kind: 'number' },
  ];
  return (
    <>
      <h4 className="fact-side"><SeatMark seat={side.seat} /> {title}</h4>
      <FactTable caption={title} head={say('ledger.column.issue')} columns={columns} rows={[...side.issues.map(rowOf), sumRow()]} />
    </>
  );

  function rowOf({ issue, firstMove, farthest, inForce, farthestCost, farthestWorth }: IssueLedger): FactRow {
    const standing = inForce > 0 ? speaker.label(issue, inForce) : say('ledger.status-quo');
    const head = speaker.issue(issue);
    if (firstMove === undefined) return { key: issue, head, cells: [say('ledger.never-offered'), undefined, inForce > 0 ? standing : undefined] };
    const first = <span className="fact-place">{say('facts.round', { round: firstMove.round })} <StepButton step={firstMove.step} onStep={onStep} /></span>;
    return { key: issue, head, cells: [first, speaker.label(issue, farthest), standing, speaker.number(farthestCost), speaker.number(farthestWorth)] };
  }

  function sumRow(): FactRow {
    const worth = side.issues.reduce((sum, { farthestWorth }) => sum + farthestWorth, 0);
    return { key: 'sum', kind: 'sum', head: say('ledger.sums'), cells: [undefined, undefined, undefined, speaker.number(side.offered), speaker.number(worth)] };
  }
}
