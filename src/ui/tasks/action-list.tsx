/** The seat's actions, each with its price, what it is known to do, and why it is closed when it is. */
import type { ReactNode } from 'react';
import { type ActionChoice, type ActionKind, actionOf, type IssueId, linePosition, movableRedLine, type Observation, type OwnView, type Rules } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { iconOfAction, type Speaker } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Sources } from '../papers/sources.tsx';
import { uncited } from '../papers/uncited.ts';
import { Choice } from '../widgets/choice.tsx';
import { Icon } from '../widgets/icon.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';
import { EffectChips } from './effect-chips.tsx';

type ActionListProps = DispatchPartProps & { readonly rules: Rules; readonly texts: ScenarioTexts; readonly now: Observation };

const KINDS: readonly ActionKind[] = ['gesture', 'pressure', 'mandate', 'channel', 'home'];

export function ActionList({ rules, texts, now, ...part }: ActionListProps): ReactNode {
  const { say } = useSpeaker();
  const { choices } = part;
  return KINDS.map((kind) => {
    const ofKind = choices.actions.filter(({ action }) => actionOf(rules, action).kind === kind);
    if (ofKind.length === 0) return undefined;
    return (
      <fieldset className="choices actions" data-kind={kind} key={kind}>
        <legend><Icon name={`kind-${kind}`} />{say(`ui.action-kind.${kind}`)}</legend>
        <div className="choice-list">
          {ofKind.map((choice) => <ActionRow key={choice.action} {...part} {...{ rules, now, choice }} about={texts.actions[choice.action]?.about} />)}
        </div>
      </fieldset>
    );
  });
}

type ActionRowProps = DispatchPartProps & { readonly rules: Rules; readonly now: Observation; readonly choice: ActionChoice; readonly about: Readonly<Record<string, string>> | undefined };

function ActionRow({ rules, now, choice, about, draft, change }: ActionRowProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { action, open, irreversible, issues } = choice;
  const chosen = draft.actions.find((order) => order.action === action);
  const others = draft.actions.filter((order) => order.action !== action);
  const aim = (issue: IssueId | undefined): void => change({ actions: [...others, issue === undefined ? { action } : { action, issue }] });
  const told = speaker.scenario(about ?? {});
  return (
    <div className="action-row">
      <Choice
        type="checkbox"
        icon={iconOfAction(action, actionOf(rules, action).kind)}
        checked={chosen !== undefined}
        disabled={!open && chosen === undefined}
        label={speaker.action(action)}
        about={[uncited(speaker, told), irreversible ? say('choices.action.irreversible') : ''].join(' ').trim()}
        note={<Price choice={choice} isChosen={chosen !== undefined} />}
        onChange={(checked) => (checked ? aim(issues[0]) : change({ actions: others }))}
      />
      <EffectChips rules={rules} now={now} action={actionOf(rules, action)} />
      <Sources text={told} />
      {chosen !== undefined && issues.length > 0 && (
        <SelectField
          label={say('ui.action.issue', { action: speaker.action(action) })}
          value={chosen.issue ?? ''}
          options={issues.map((issue) => ({ value: issue, label: roomOn(speaker, { rules, own: now.own, issue }) }))}
          onChange={aim}
        />
      )}
    </div>
  );
}

/** The issue, and how far its red line would let one go then; one that no consultation moves has only its name. */
function roomOn(speaker: Speaker, { rules, own, issue }: { readonly rules: Rules; readonly own: OwnView; readonly issue: IssueId }): string {
  const brief = own.kind === 'seat' ? rules.briefs[own.seat].find(({ id }) => id === own.brief) : undefined;
  const line = own.kind === 'seat' && brief !== undefined ? movableRedLine(brief, own.widened, issue) : 'none';
  if (line === 'none') return speaker.issue(issue);
  return speaker.say('ui.action.room', { issue: speaker.issue(issue), way: line.bound === 'at-most' ? 'up' : 'down', to: speaker.label(issue, linePosition(line, [line.id])) });
}

/** Action points as pips, or why the action is closed. */
function Price({ choice: { points, open, closed }, isChosen }: { readonly choice: ActionChoice; readonly isChosen: boolean }): ReactNode {
  const { say } = useSpeaker();
  return (
    <>
      {!open && !isChosen && <span>{say(`ui.action.closed.${closed}`)}</span>}
      <span className="pips" aria-hidden="true">{Array.from({ length: points }, (_, index) => <span key={index} className="pip" data-used={isChosen} />)}</span>
      <span className={points === 0 ? undefined : 'visually-hidden'}>{say('ui.action.points', { points })}</span>
    </>
  );
}
