/** Questions that events put to the seat. */
import type { ReactNode } from 'react';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';

export function QuestionList({ texts, choices, draft, change }: DispatchPartProps & { readonly texts: ScenarioTexts }): ReactNode {
  const speaker = useSpeaker();
  return choices.questions.map(({ event, responses }) => {
    const others = draft.responses.filter((given) => given.event !== event);
    return (
      <RadioList<string>
        key={event}
        legend={speaker.question(event) || speaker.headline(event)}
        hint={speaker.say('ui.question.hint')}
        chosen={draft.responses.find((given) => given.event === event)?.response ?? ''}
        onChoose={(response) => change({ responses: [...others, { event, response }] })}
        options={responses.map((response) => ({
          value: response, key: response, label: speaker.response(event, response),
          about: speaker.scenario(texts.events[event]?.responses[response]?.about ?? {}),
        }))}
      />
    );
  });
}
