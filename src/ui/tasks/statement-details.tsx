/** What a statement needs to be said of it: which action, which line, which round. */
import type { ReactNode } from 'react';
import type { Statement, StatementChoice } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SelectField } from '../widgets/select-field.tsx';

type StatementDetailsProps = {
  readonly choice: StatementChoice;
  readonly statement: Statement;
  readonly onChange: (statement: Statement) => void;
};

export function StatementDetails({ choice, statement, onChange }: StatementDetailsProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (choice.kind === 'threaten' && statement.kind === 'threaten') {
    return (
      <SelectField
        label={say('ui.statement.action')} value={statement.action} options={choice.actions.map((action) => ({ value: action, label: speaker.action(action) }))}
        onChange={(action) => onChange({ kind: 'threaten', action })}
      />
    );
  }
  if (choice.kind === 'draw-line' && statement.kind === 'draw-line') {
    const positions = choice.issues.find(({ issue }) => issue === statement.issue)?.positions ?? [];
    return (
      <div className="field-row">
        <SelectField
          label={say('ui.statement.issue')} value={statement.issue} options={choice.issues.map(({ issue }) => ({ value: issue, label: speaker.issue(issue) }))}
          onChange={(issue) => onChange({ kind: 'draw-line', issue, position: choice.issues.find((each) => each.issue === issue)?.positions.at(-1) ?? 0 })}
        />
        <SelectField
          label={say('ui.statement.position')} value={String(statement.position)}
          options={positions.map((position) => ({ value: String(position), label: speaker.position(statement.issue, position) }))}
          onChange={(position) => onChange({ ...statement, position: Number(position) })}
        />
      </div>
    );
  }
  if ((choice.kind === 'set-deadline' || choice.kind === 'extend-deadline') && 'round' in statement) {
    return (
      <SelectField
        label={say('ui.statement.round')} value={String(statement.round)} options={choice.rounds.map((round) => ({ value: String(round), label: say('ui.statement.end-of-round', { round }) }))}
        onChange={(round) => onChange({ kind: choice.kind, round: Number(round) })}
      />
    );
  }
  return undefined;
}
