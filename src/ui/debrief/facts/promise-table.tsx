/** Every promise that was ever in force: how often it fell due, was kept, stalled and found out, and what became of it. */
import type { ReactNode } from 'react';
import type { PromiseStory } from '../../../analysis/index.ts';
import { promisesLesson } from '../../../text/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { SeatMark } from '../../widgets/seat-mark.tsx';
import { FactSection } from './fact-section.tsx';
import { type FactColumn, type FactRow, FactTable } from './fact-table.tsx';
import { type OnStep, StepButton } from './step-button.tsx';

type PromiseTableProps = { readonly promises: readonly PromiseStory[]; readonly onStep: OnStep };

export function PromiseTable({ promises, onStep }: PromiseTableProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const columns: readonly FactColumn[] = [
    { key: 'giver', name: say('promises.column.giver') }, { key: 'rounds', name: say('promises.column.rounds') },
    { key: 'kept', name: say('promises.column.kept') }, { key: 'stalled', name: say('promises.column.stalled') },
    { key: 'end', name: say('promises.column.end') },
  ];
  return (
    <FactSection title={say('promises.title')} lesson={promisesLesson(speaker, promises)}>
      {promises.length > 0 && <FactTable caption={say('promises.title')} head={say('promises.column.promise')} columns={columns} rows={promises.map(rowOf)} />}
    </FactSection>
  );

  function rowOf({ issue, position, giver, from, to, due, honoured, stalled, found, unlooked, end }: PromiseStory): FactRow {
    const became = say(`promises.end.${end}`);
    return {
      key: `${issue} ${position} ${from.step}`,
      head: `${speaker.issue(issue)}: ${speaker.label(issue, position)}`,
      cells: [
        <span key="giver" className="fact-seat"><SeatMark seat={giver} /> {speaker.seat(giver)}</span>,
        <span key="rounds" className="fact-place">{say('facts.from-to', { from: from.round, to: to.round })} <StepButton step={from.step} onStep={onStep} /></span>,
        say('promises.kept-of', { honoured, due }), say('promises.stalled', { stalled, found }),
        unlooked > 0 ? `${became}; ${say('promises.unlooked')}` : became,
      ],
    };
  }
}
