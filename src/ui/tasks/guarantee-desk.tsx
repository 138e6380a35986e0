/** The mediator may vouch for one promise of the standing offer. */
import type { ReactNode } from 'react';
import type { MediationChoices } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function GuaranteeDesk({ choices: { guaranteeStanding } }: { readonly choices: MediationChoices }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  if (guaranteeStanding.length === 0) return undefined;
  return (
    <section className="desk-part">
      <h3>{say('ui.guarantee.title')}</h3>
      <p className="hint">{say('ui.guarantee.hint')}</p>
      <div className="buttons">
        {guaranteeStanding.map((issue) => (
          <button key={issue} type="button" onClick={() => void actions.send({ kind: 'guarantee', issue })}>{say('ui.guarantee.give', { issue: speaker.issue(issue) })}</button>
        ))}
      </div>
    </section>
  );
}
