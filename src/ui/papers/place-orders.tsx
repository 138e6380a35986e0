/** The present seat's orders that belong to a place, each a toggle with its price and what it is known to do: the same draft as the list of orders and the pins of the map. */
import type { ReactNode } from 'react';
import { type ActionChoice, actionOf, type Dispatch, type IssueId, type Observation, type Rules } from '../../engine/index.ts';
import { type Known, placeOfAction, type PlaceId } from '../../scenario/index.ts';
import type { OrderDesk } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { EffectChips } from '../tasks/effect-chips.tsx';
import { Choice } from '../widgets/choice.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { Sources } from './sources.tsx';
import { uncited } from './uncited.ts';

type PlaceOrdersProps = { readonly game: Known; readonly place: PlaceId; readonly sitting: { readonly now: Observation } & Partial<OrderDesk> };

export function PlaceOrders({ game, place, sitting: { now, choices, draft } }: PlaceOrdersProps): ReactNode {
  const { say } = useSpeaker();
  if (choices === undefined) return undefined;
  if (choices.kind !== 'dispatch' || draft?.kind !== 'dispatch') return <p className="hint">{say('ui.place.actions.later')}</p>;
  const here = choices.actions.filter(({ action }) => placeOfAction(game, action) === place);
  if (here.length === 0) return <p className="hint">{say('ui.place.actions.none')}</p>;
  return (
    <fieldset className="choices place-orders">
      <legend>{say('ui.place.actions')}</legend>
      <p className="hint">{say('choices.dispatch.points', { points: choices.pointsLeft })}</p>
      <div className="choice-list">{here.map((choice) => <Order key={choice.action} rules={game.rules} now={now} choice={choice} draft={draft} />)}</div>
    </fieldset>
  );
}

function Order({ rules, now, choice, draft }: { readonly rules: Rules; readonly now: Observation; readonly choice: ActionChoice; readonly draft: Dispatch }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { action, points, open, closed, irreversible, issues } = choice;
  const chosen = draft.actions.find((order) => order.action === action);
  const about = speaker.actionAbout(action);
  const aim = (issue: IssueId): void =>
    actions.draft({ ...draft, actions: draft.actions.map((order) => (order.action === action ? { action, issue } : order)) });
  return (
    <div className="action-row">
      <Choice
        type="checkbox" checked={chosen !== undefined} disabled={!open && chosen === undefined} label={speaker.action(action)}
        about={[uncited(speaker, about), irreversible ? say('choices.action.irreversible') : ''].join(' ').trim()}
        note={open || chosen !== undefined ? say('ui.action.points', { points }) : say(`ui.action.closed.${closed}`)}
        onChange={() => actions.toggleAction(action)}
      />
      <EffectChips rules={rules} now={now} action={actionOf(rules, action)} />
      <Sources text={about} />
      {chosen !== undefined && issues.length > 0 && (
        <SelectField
          label={say('ui.action.issue', { action: speaker.action(action) })} value={chosen.issue ?? ''}
          options={issues.map((issue) => ({ value: issue, label: speaker.issue(issue) }))} onChange={aim}
        />
      )}
    </div>
  );
}
