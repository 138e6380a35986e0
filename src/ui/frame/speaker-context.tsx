/** The voice that panels speak with: the page's own, and inside a game one that knows the scenario's names. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Rules } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { createSpeaker, type Speaker } from '../../text/index.ts';

export const LANGUAGE = 'en';

const SpeakerContext = createContext<Speaker>(createSpeaker({ language: LANGUAGE }));

export function useSpeaker(): Speaker {
  return use(SpeakerContext);
}

/** Inside it, names are those of the scenario. */
export function ScenarioVoice({ rules, texts, children }: {
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly children: ReactNode;
}): ReactNode {
  const speaker = useMemo(() => createSpeaker({ language: LANGUAGE, rules, texts }), [rules, texts]);
  return <SpeakerContext value={speaker}>{children}</SpeakerContext>;
}
