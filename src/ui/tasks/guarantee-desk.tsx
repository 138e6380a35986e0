/** The mediator may vouch for one promise of the standing offer. */
import type { ReactNode } from 'react';
import { creditGauge, type MediationChoices, type Rules } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function GuaranteeDesk({ rules, choices: { guaranteeStanding } }: { readonly rules: Rules; readonly choices: MediationChoices }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { guaranteeCenti, brokenGuaranteeCenti } = rules.constants.credit;
  const credit = creditGauge(rules.principals[0]);
  if (guaranteeStanding.length === 0) return undefined;
  return (
    <section className="desk-part">
      <h3>{say('ui.guarantee.title')}</h3>
      <p className="hint">{say('ui.guarantee.hint', { amount: speaker.gaugeAmount(credit, guaranteeCenti), broken: speaker.gaugeAmount(credit, brokenGuaranteeCenti) })}</p>
      <div className="buttons desk-choices">
        {guaranteeStanding.map((issue) => (
          <button key={issue} type="button" aria-label={say('ui.guarantee.give', { issue: speaker.issue(issue) })} onClick={() => void actions.send({ kind: 'guarantee', issue })}>{speaker.issue(issue)}</button>
        ))}
      </div>
    </section>
  );
}
