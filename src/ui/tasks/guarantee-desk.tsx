/** The mediator may vouch for one promise of the standing offer: chosen first, for it cannot be taken back. */
import { type ReactNode, useState } from 'react';
import { creditGauge, type IssueId, type MediationChoices, type Rules } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SelectField } from '../widgets/select-field.tsx';

export function GuaranteeDesk({ rules, choices: { guaranteeStanding } }: { readonly rules: Rules; readonly choices: MediationChoices }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const [chosen, choose] = useState<IssueId | ''>('');
  const issue = guaranteeStanding.find((each) => each === chosen);
  const { guaranteeCenti, brokenGuaranteeCenti } = rules.constants.credit;
  const credit = creditGauge(rules.principals[0]);
  if (guaranteeStanding.length === 0) return undefined;
  return (
    <section className="desk-part">
      <h3>{say('ui.guarantee.title')}</h3>
      <p className="hint">{say('ui.guarantee.hint', { amount: speaker.gaugeAmount(credit, guaranteeCenti), broken: speaker.gaugeAmount(credit, brokenGuaranteeCenti) })}</p>
      <SelectField
        label={say('ui.guarantee.which')} value={issue ?? ''} onChange={choose}
        options={[{ value: '', label: say('ui.bridge.no-guarantee') }, ...guaranteeStanding.map((each) => ({ value: each, label: speaker.issue(each) }))]}
      />
      {issue !== undefined && (
        <div className="buttons">
          <button type="button" onClick={() => void actions.send({ kind: 'guarantee', issue })}>{say('ui.guarantee.give', { issue: speaker.issue(issue) })}</button>
        </div>
      )}
    </section>
  );
}
