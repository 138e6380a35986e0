/** Own commitments, a row each: honoured or stalled this round. What either means is said once, above them. */
import { type ReactNode, useId } from 'react';
import type { IssueId, Observation } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Choice } from '../widgets/choice.tsx';
import type { DispatchPartProps } from './dispatch-task.tsx';

const CONDUCTS = ['comply', 'stall'] as const;

type ConductListProps = DispatchPartProps & { readonly now: Observation };

export function ConductList({ now, ...part }: ConductListProps): ReactNode {
  const { say } = useSpeaker();
  const { commitments } = part.choices;
  if (commitments.length === 0) return undefined;
  return (
    <fieldset className="choices conduct">
      <legend>{say('ui.conduct.title')}</legend>
      <p className="hint">{say('ui.conduct.hint')}</p>
      <ul>{commitments.map((issue) => <ConductRow key={issue} {...part} {...{ now, issue }} />)}</ul>
    </fieldset>
  );
}

function ConductRow({ now, issue, draft, change }: ConductListProps & { readonly issue: IssueId }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const name = useId();
  const label = speaker.label(issue, now.inForce[issue] ?? 0);
  const chosen = draft.stall.includes(issue) ? 'stall' : 'comply';
  const others = draft.stall.filter((stalled) => stalled !== issue);
  return (
    <li role="radiogroup" aria-label={say('ui.conduct.legend', { issue: speaker.issue(issue), label })}>
      <span><b>{speaker.issue(issue)}</b> <span className="hint">{label}</span></span>
      {CONDUCTS.map((conduct) => (
        <Choice
          key={conduct} type="radio" name={name} checked={conduct === chosen} label={say(`ui.conduct.${conduct}`)}
          onChange={() => change({ stall: conduct === 'stall' ? [...others, issue] : others })}
        />
      ))}
    </li>
  );
}
