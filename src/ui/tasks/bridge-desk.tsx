/** The mediator's own text: drafting it, sounding the sides out on it, and a guarantee to lay with it. */
import type { ReactNode } from 'react';
import { type Bridge, creditGauge, type IssueId, type Terms } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import type { MediationProps } from './mediation-task.tsx';
import { PackageTable } from './package-table.tsx';

export function BridgeDesk({ game, sitting, choices, draft }: MediationProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const isDrafted = Object.keys(draft.terms).length > 0;
  const promised = Object.keys(draft.terms).filter((issue) => (draft.terms[issue] ?? 0) > 0);
  const change = (terms: Terms, guarantee: IssueId | undefined): void => {
    const next: Bridge = guarantee === undefined || (terms[guarantee] ?? 0) === 0 ? { kind: 'bridge', terms } : { kind: 'bridge', terms, guarantee };
    actions.draft(next);
  };
  if (choices.text.length === 0) return undefined;
  return (
    <section className="desk-part">
      <h3>{say('ui.bridge.title')}</h3>
      <p className="hint">{say(choices.mayBridge ? 'ui.bridge.hint' : 'choices.bridge.none')}</p>
      <PackageTable rules={game.rules} texts={game.texts} now={sitting.now} issues={choices.text} terms={draft.terms} onChange={(terms) => change(terms, draft.guarantee)} />
      {choices.mayBridge && choices.mayGuarantee && promised.length > 0 && (
        <SelectField
          label={say('ui.bridge.guarantee')} value={draft.guarantee ?? ''} onChange={(issue) => change(draft.terms, issue === '' ? undefined : issue)}
          options={[{ value: '', label: say('ui.bridge.no-guarantee') }, ...promised.map((issue) => ({ value: issue, label: speaker.issue(issue) }))]}
        />
      )}
      {isDrafted && choices.soundOut.length > 0 && (
        <>
          <p className="hint">{say('ui.sound-out.hint', { amount: speaker.gaugeAmount(creditGauge(choices.soundOut[0] ?? game.rules.principals[0]), game.rules.constants.credit.soundingCenti) })}</p>
          <div className="buttons">
            {choices.soundOut.map((seat) => (
              <button key={seat} type="button" onClick={() => void actions.send({ kind: 'sound-out', seat, terms: draft.terms })}>{say('ui.sound-out', { seat: speaker.seatInSentence(seat) })}</button>
            ))}
          </div>
        </>
      )}
      <Answers {...{ game, sitting, choices, draft }} />
    </section>
  );
}

/** What the sides said when they were sounded out in this round, latest first. */
function Answers({ sitting: { past } }: MediationProps): ReactNode {
  const speaker = useSpeaker();
  const opened = past.findLastIndex(({ event }) => event.kind === 'round-opened');
  const answers = past.slice(opened).flatMap(({ event }, index) => (event.kind === 'sounded-out' ? [{ index, event }] : [])).reverse();
  if (answers.length === 0) return undefined;
  return <ul className="answers">{answers.map(({ index, event }) => <li key={index}>{speaker.event(event)}</li>)}</ul>;
}
