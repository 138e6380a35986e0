/** Whether the people at this device begin with an adviser; a scenario may rule it out. */
import type { ReactNode } from 'react';
import type { ScenarioCard } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Choice } from '../widgets/choice.tsx';

type AdviserChoiceProps = { readonly card: ScenarioCard; readonly chosen: 'on' | 'off'; readonly onChoose: (adviser: 'on' | 'off') => void };

export function AdviserChoice({ card, chosen, onChoose }: AdviserChoiceProps): ReactNode {
  const { say } = useSpeaker();
  const forbidden = card.adviser === 'forbidden';
  return (
    <fieldset className="choices">
      <legend>{say('ui.adviser.choose')}</legend>
      <Choice
        type="checkbox" checked={!forbidden && chosen === 'on'} disabled={forbidden} label={say('ui.adviser.choose.label')}
        about={say(forbidden ? 'ui.adviser.choose.forbidden' : 'ui.adviser.choose.about')} onChange={(checked) => onChoose(checked ? 'on' : 'off')}
      />
    </fieldset>
  );
}
