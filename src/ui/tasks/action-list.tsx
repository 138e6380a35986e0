/** The seat's actions, each with its price, what it does, and why it is closed when it is. */
import type { ReactNode } from 'react';
import { type ActionChoice, type ActionKind, actionOf, type IssueId, type Rules } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Sources } from '../papers/sources.tsx';
import { Choice } from '../widgets/choice.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';

type ActionListProps = DispatchPartProps & { readonly rules: Rules; readonly texts: ScenarioTexts };

const KINDS: readonly ActionKind[] = ['gesture', 'pressure', 'mandate', 'channel', 'home'];

export function ActionList({ rules, texts, ...part }: ActionListProps): ReactNode {
  const { say } = useSpeaker();
  const { choices } = part;
  return KINDS.map((kind) => {
    const ofKind = choices.actions.filter(({ action }) => actionOf(rules, action).kind === kind);
    if (ofKind.length === 0) return undefined;
    return (
      <fieldset className="choices" key={kind}>
        <legend>{say(`ui.action-kind.${kind}`)}</legend>
        <div className="choice-list wide">
          {ofKind.map((choice) => <ActionRow key={choice.action} {...part} choice={choice} about={texts.actions[choice.action]?.about} />)}
        </div>
      </fieldset>
    );
  });
}

type ActionRowProps = DispatchPartProps & { readonly choice: ActionChoice; readonly about: Readonly<Record<string, string>> | undefined };

function ActionRow({ choice, about, draft, change }: ActionRowProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { action, points, open, closed, irreversible, issues } = choice;
  const chosen = draft.actions.find((order) => order.action === action);
  const others = draft.actions.filter((order) => order.action !== action);
  const aim = (issue: IssueId | undefined): void => change({ actions: [...others, issue === undefined ? { action } : { action, issue }] });
  const told = speaker.scenario(about ?? {});
  const plain = speaker.citations(told).map((part) => (part.kind === 'text' ? part.text : '')).join('').replaceAll(/ +([.,;])/g, '$1');
  const note = open || chosen !== undefined ? say('ui.action.points', { points }) : say(`ui.action.closed.${closed}`);
  return (
    <div className="action-row">
      <Choice
        type="checkbox"
        checked={chosen !== undefined}
        disabled={!open && chosen === undefined}
        label={speaker.action(action)}
        about={[plain, irreversible ? say('choices.action.irreversible') : ''].join(' ').trim()}
        note={note}
        onChange={(checked) => (checked ? aim(issues[0]) : change({ actions: others }))}
      />
      <Sources text={told} />
      {chosen !== undefined && issues.length > 0 && (
        <SelectField
          label={say('ui.action.issue', { action: speaker.action(action) })}
          value={chosen.issue ?? ''}
          options={issues.map((issue) => ({ value: issue, label: speaker.issue(issue) }))}
          onChange={aim}
        />
      )}
    </div>
  );
}
