/** Own commitments: each is honoured or stalled this round. */
import type { ReactNode } from 'react';
import type { Observation } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';

const CONDUCTS = ['comply', 'stall'] as const;

export function ConductList({ now, choices, draft, change }: DispatchPartProps & { readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return choices.commitments.map((issue) => (
    <RadioList<(typeof CONDUCTS)[number]>
      key={issue}
      legend={say('ui.conduct.legend', { issue: speaker.issue(issue), label: speaker.label(issue, now.inForce[issue] ?? 0) })}
      layout="row"
      chosen={draft.stall.includes(issue) ? 'stall' : 'comply'}
      onChoose={(conduct) => {
        const others = draft.stall.filter((stalled) => stalled !== issue);
        change({ stall: conduct === 'stall' ? [...others, issue] : others });
      }}
      options={CONDUCTS.map((conduct) => ({ value: conduct, key: conduct, label: say(`ui.conduct.${conduct}`), about: say(`ui.conduct.${conduct}.about`) }))}
    />
  ));
}
