/** Confidences that the mediator may carry to the other side in indirect talks, each with what carrying it is declared to move. */
import type { ReactNode } from 'react';
import { type AgendaChoices, type AgendaCommand, type Observation, type Rules, trustGauge } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Choice } from '../widgets/choice.tsx';
import { type Chip, Chips } from './effect-chips.tsx';

/** What a part of an agenda is declared to move. */
export type Prices = (opened: Pick<AgendaCommand, 'families' | 'carry'>) => readonly Chip[];

type CarryListProps = { readonly rules: Rules; readonly now: Observation; readonly choices: AgendaChoices; readonly draft: AgendaCommand; readonly prices: Prices };

export function CarryList({ rules, now, choices, draft, prices }: CarryListProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const toggle = (index: number, checked: boolean): void =>
    actions.draft({ ...draft, carry: choices.carry.filter((each) => (each === index ? checked : draft.carry.includes(each))) });
  return (
    <fieldset className="choices">
      <legend>{say('ui.agenda.carry')}</legend>
      <p className="hint">{say('ui.agenda.carry.hint', { most: choices.mostCarried, ceiling: speaker.gaugeValue(trustGauge(rules.principals[0]), rules.constants.trust.wordsCeilingCenti) })}</p>
      <div className="choice-list">
        {now.confidences.filter(({ index }) => choices.carry.includes(index)).map(({ index, from, content }) => (
          <div className="action-row" key={index}>
            <Choice
              type="checkbox" checked={draft.carry.includes(index)}
              disabled={!draft.carry.includes(index) && draft.carry.length >= choices.mostCarried}
              label={say('ui.confidence.from', { seat: speaker.seat(from), content: speaker.confidence(content) })}
              onChange={(checked) => toggle(index, checked)}
            />
            <Chips chips={prices({ families: [], carry: [index] })} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
