/** What the seat says in public at the close of the round. */
import type { ReactNode } from 'react';
import { isPrincipal, type Statement, type StatementChoice, type StatementCommand, statementPrices } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import { type Chip, Chips, gaugeChip } from './effect-chips.tsx';
import { StatementDetails } from './statement-details.tsx';
import { TaskFrame } from './task-frame.tsx';
import type { TaskProps } from './task.tsx';

type StatementTaskProps = TaskProps & {
  readonly choices: { readonly kind: 'statement'; readonly statements: readonly StatementChoice[] };
  readonly draft: StatementCommand;
};

export function StatementTask({ game, sitting, choices: { statements }, draft: { statement } }: StatementTaskProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const role = isPrincipal(game.rules, sitting.seat) ? 'principal' : 'mediator';
  const choose = (next: Statement): void => actions.draft({ kind: 'statement', statement: next });
  const chipsOf = (kind: Statement['kind']): readonly Chip[] =>
    statementPrices(game.rules, { seat: sitting.seat, gauges: sitting.now.gauges }, kind).map((price) => gaugeChip(speaker, price));
  const aboutOf = (kind: Statement['kind']): string => {
    const about = say(`statement.about.${kind}`, { role });
    return kind === 'reassure' && chipsOf(kind).length === 0 ? `${about} ${say('statement.about.reassure.full')}` : about;
  };
  const chosen = statements.find(({ kind }) => kind === statement.kind);
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.statement.title')}
      asked={say('ui.statement.asked')}
      gives={[{ kind: 'statement', statement }]}
      buttons={
        <button type="button" className="primary" onClick={() => void actions.send({ kind: 'statement', statement })}>
          {speaker.ownStatement(statement)}
        </button>
      }
    >
      <RadioList<StatementChoice>
        legend={say('ui.statement.legend')}
        chosen={statement.kind}
        onChoose={(choice) => choose(firstOf(choice))}
        options={statements.map((choice) => ({
          value: choice, key: choice.kind, label: say(`statement.name.${choice.kind}`), about: aboutOf(choice.kind), below: <Chips chips={chipsOf(choice.kind)} />,
        }))}
      />
      {chosen !== undefined && <StatementDetails choice={chosen} statement={statement} onChange={choose} />}
    </TaskFrame>
  );
}

/** The first statement of a kind that is open. */
function firstOf(choice: StatementChoice): Statement {
  switch (choice.kind) {
    case 'silent': case 'reassure': case 'praise': return { kind: choice.kind };
    case 'threaten': return { kind: 'threaten', action: choice.actions[0] ?? '' };
    case 'draw-line': return { kind: 'draw-line', issue: choice.issues[0]?.issue ?? '', position: choice.issues[0]?.positions.at(-1) ?? 0 };
    case 'set-deadline': case 'extend-deadline': return { kind: choice.kind, round: choice.rounds[0] ?? 0 };
  }
}
