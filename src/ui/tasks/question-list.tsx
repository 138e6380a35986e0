/** Questions that events put to the seat. Orders that leave one open are refused, and the player is brought to it. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Rejection } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';

type QuestionListProps = DispatchPartProps & { readonly texts: ScenarioTexts; readonly rejection: Rejection | undefined };

export function QuestionList({ texts, choices, draft, change, rejection }: QuestionListProps): ReactNode {
  const speaker = useSpeaker();
  const questions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rejection?.code !== 'dispatch/question-open') return;
    const open = questions.current?.querySelector('fieldset:not(:has(:checked))');
    open?.scrollIntoView({ block: 'start' });
    open?.querySelector('input')?.focus({ preventScroll: true });
  }, [rejection]);
  return (
    <div ref={questions}>
      {choices.questions.map(({ event, responses }) => {
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
      })}
    </div>
  );
}
