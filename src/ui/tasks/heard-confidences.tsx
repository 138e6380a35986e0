/** What the sides have confided to the mediator, beside the text that it drafts from it. Not here: carrying it (carry-list.tsx). */
import type { ReactNode } from 'react';
import type { Observation } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function HeardConfidences({ now: { confidences } }: { readonly now: Pick<Observation, 'confidences'> }): ReactNode {
  const speaker = useSpeaker();
  if (confidences.length === 0) return undefined;
  return (
    <details>
      <summary>{speaker.say('ui.confidence.heard', { count: confidences.length })}</summary>
      <ul className="plain">
        {confidences.map(({ from, content, index }) => (
          <li key={index}>{speaker.say('ui.confidence.from', { seat: speaker.seat(from), content: speaker.confidence(content) })}</li>
        ))}
      </ul>
    </details>
  );
}
