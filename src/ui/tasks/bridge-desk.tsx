/** The mediator's own text: drafting it, sounding the sides out on it, and a guarantee to lay with it. */
import type { ReactNode } from 'react';
import { type Bridge, creditGauge, type IssueId, type Terms } from '../../engine/index.ts';
import { withinChoices } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { HeardConfidences } from './heard-confidences.tsx';
import type { MediationProps } from './mediation-task.tsx';
import { PackageTable } from './package-table.tsx';
import { SoundOut } from './sound-out.tsx';

export function BridgeDesk(props: MediationProps): ReactNode {
  const { game, sitting, choices, draft } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { bridgeCenti, bridgeRefusedCenti } = game.rules.constants.credit;
  const credit = creditGauge(game.rules.principals[0]);
  const change = (terms: Terms, guarantee: IssueId | undefined): void => {
    const next: Bridge = guarantee === undefined || (terms[guarantee] ?? 0) === 0 ? { kind: 'bridge', terms } : { kind: 'bridge', terms, guarantee };
    actions.draft(next);
  };
  const amount = speaker.gaugeAmount(credit, bridgeCenti);
  const isLaid = 'table' in sitting.now.phase && sitting.now.phase.table.bridged;
  if (choices.text.length === 0) return undefined;
  return (
    <section className="desk-part">
      <h3>{say('ui.bridge.title')}</h3>
      <p className="hint">{choices.mayBridge ? say('ui.bridge.hint', { amount, refused: speaker.gaugeAmount(credit, bridgeRefusedCenti) }) : say(isLaid ? 'ui.bridge.laid' : 'ui.bridge.no-credit', { amount })}</p>
      <HeardConfidences now={sitting.now} />
      {choices.mayBridge && <Beginnings {...props} onChange={(terms) => change(terms, draft.guarantee)} />}
      {(choices.mayBridge || choices.soundOut.length > 0) && (
        <PackageTable rules={game.rules} texts={game.texts} now={sitting.now} issues={choices.text} terms={draft.terms} onChange={(terms) => change(terms, draft.guarantee)} />
      )}
      {choices.mayBridge && <Guarantee {...props} onChange={(issue) => change(draft.terms, issue)} />}
      <SoundOut {...props} />
    </section>
  );
}

/** A text is seldom begun with nothing: what each side laid last, and what the mediator laid. */
function Beginnings({ game, sitting, choices, onChange }: MediationProps & { readonly onChange: (terms: Terms) => void }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { lastOffers } = sitting.now;
  const begun = [...game.rules.principals, game.rules.mediator]
    .map((seat) => ({ seat, terms: withinChoices(lastOffers[seat], choices.text) }))
    .filter(({ terms }) => Object.keys(terms).length > 0);
  if (begun.length === 0) return undefined;
  return (
    <div className="buttons desk-choices" role="group" aria-label={say('ui.bridge.begin')}>
      <span aria-hidden="true">{say('ui.bridge.begin')}</span>
      {begun.map(({ seat, terms }) => (
        <button key={seat} type="button" onClick={() => onChange(terms)}>
          {seat === game.rules.mediator ? say('ui.bridge.begin.own') : speaker.seat(seat)}
        </button>
      ))}
    </div>
  );
}

/** Only promises that the mediator's credit with the side that relies on them still covers. */
function Guarantee({ game, choices, draft, onChange }: MediationProps & { readonly onChange: (issue: IssueId | undefined) => void }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { guaranteeCenti, brokenGuaranteeCenti } = game.rules.constants.credit;
  const credit = creditGauge(game.rules.principals[0]);
  if (choices.mayGuarantee.length === 0) return undefined;
  return (
    <div className="guarantee">
      <SelectField
        label={say('ui.bridge.guarantee')} value={draft.guarantee ?? ''} onChange={(issue) => onChange(issue === '' ? undefined : issue)}
        options={[{ value: '', label: say('ui.bridge.no-guarantee') }, ...choices.mayGuarantee.map((issue) => ({ value: issue, label: speaker.issue(issue) }))]}
      />
      <p className="hint">{say('ui.guarantee.bridge.hint', { amount: speaker.gaugeAmount(credit, guaranteeCenti), broken: speaker.gaugeAmount(credit, brokenGuaranteeCenti) })}</p>
    </div>
  );
}
