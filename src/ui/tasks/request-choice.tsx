/** What a principal asks of the mediator for the coming table. */
import type { ReactNode } from 'react';
import { type Format, meetingOf, type Observation, type Rules } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Choice } from '../widgets/choice.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';
import { formatAbout } from './format-about.ts';
import { WideRequest } from './wide-request.tsx';

export function RequestChoice({ rules, now, choices, draft: { request }, change }: DispatchPartProps & { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (choices.families.length === 0) return undefined;
  const asked = speaker.list(choices.families.filter((id) => request.families.includes(id)).map((id) => speaker.family(id)));
  return (
    <>
      <details className="request" onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'start' })}>
        <summary>{say('ui.request.summary', { format: speaker.format(request.format), families: asked })}</summary>
        <fieldset className="choices" data-layout="row">
          <legend>{say('ui.request.families')}</legend>
          <div className="choice-list">
            {choices.families.map((family) => (
              <Choice
                key={family} type="checkbox" checked={request.families.includes(family)} label={speaker.family(family)}
                onChange={(checked) => change({ request: { ...request, families: choices.families.filter((each) => (each === family ? checked : request.families.includes(each))) } })}
              />
            ))}
          </div>
        </fieldset>
        <RadioList<Format>
          legend={say('ui.request.format')} chosen={request.format} onChoose={(format) => change({ request: { ...request, format } })}
          options={choices.formats.filter((format) => meetingOf(rules, now).formats.includes(format)).map((format) => ({ value: format, key: format, label: speaker.format(format), about: formatAbout(speaker, rules, format) }))}
        />
      </details>
      <WideRequest rules={rules} now={now} request={request} />
    </>
  );
}
