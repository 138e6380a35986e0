/** What raised and lowered each side's trust in the other, and the mediator's credit with each side, by groups of causes. */
import type { ReactNode } from 'react';
import { type BigMove, CAUSE_GROUPS, type Credibility, type Opinion } from '../../../analysis/index.ts';
import { credibilityLesson } from '../../../text/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { signed } from '../../papers/signed.ts';
import { FactSection } from './fact-section.tsx';
import { type FactColumn, type FactRow, FactTable } from './fact-table.tsx';
import { type OnStep, StepButton } from './step-button.tsx';

type CredibilityTableProps = { readonly credibility: Credibility; readonly onStep: OnStep };

export function CredibilityTable({ credibility, onStep }: CredibilityTableProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const moves = credibility.trust.flatMap(({ rises, falls }) => [...rises, ...falls]);
  return (
    <FactSection title={say('credibility.title')} lesson={credibilityLesson(speaker, credibility)} folded={say('facts.table')}>
      <div className="fact-pair">
        <OpinionTable title={say('credibility.trust.title')} opinions={credibility.trust} />
        <OpinionTable title={say('credibility.credit.title')} opinions={credibility.credit} />
      </div>
      {moves.length > 0 && (
        <>
          <h4>{say('credibility.moves')}</h4>
          <ul className="fact-moves">{moves.map((move) => <MoveLine key={`${move.gauge} ${move.step} ${JSON.stringify(move.cause)}`} move={move} onStep={onStep} />)}</ul>
        </>
      )}
    </FactSection>
  );
}

function MoveLine({ move: { step, gauge, byCenti, cause }, onStep }: { readonly move: BigMove; readonly onStep: OnStep }): ReactNode {
  const speaker = useSpeaker();
  return <li><span>{speaker.event({ kind: 'gauge-moved', gauge, byCenti, cause })}</span> <StepButton step={step} onStep={onStep} /></li>;
}

function OpinionTable({ title, opinions }: { readonly title: string; readonly opinions: readonly Opinion[] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const groups = CAUSE_GROUPS.filter((group) => opinions.some(({ sums }) => sums.some((sum) => sum.group === group)));
  const level = (key: 'start' | 'end', of: (opinion: Opinion) => number): FactRow =>
    ({ key, kind: 'sum', head: say(`credibility.${key}`), cells: opinions.map((opinion) => speaker.number(of(opinion) / 100, 1)) });
  const rows: readonly FactRow[] = [
    level('start', ({ startCenti }) => startCenti),
    ...groups.map((group) => ({ key: group, head: say(`credibility.group.${group}`), cells: opinions.map(({ sums }) => signed(speaker, (sums.find((sum) => sum.group === group)?.byCenti ?? 0) / 100, 1)) })),
    level('end', ({ endCenti }) => endCenti),
  ];
  const columns: readonly FactColumn[] = opinions.map(({ gauge }) => ({ key: gauge, name: speaker.gauge(gauge), kind: 'number' }));
  return <div><h4>{title}</h4><FactTable caption={title} head={say('credibility.column.cause')} columns={columns} rows={rows} /></div>;
}
