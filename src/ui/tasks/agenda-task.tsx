/** The mediator sets the agenda and the format, and chooses which confidences to carry. */
import type { ReactNode } from 'react';
import { type AgendaChoices, type AgendaCommand, agendaPrices, creditGauge, type FamilyId, type Format, trustGauge } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Sources } from '../papers/sources.tsx';
import { uncited } from '../papers/uncited.ts';
import { Choice } from '../widgets/choice.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import { CarryList, type Prices } from './carry-list.tsx';
import { Chips, gaugeChip } from './effect-chips.tsx';
import { formatAbout } from './format-about.ts';
import { TaskFrame } from './task-frame.tsx';
import type { TaskProps } from './task.tsx';

export function AgendaTask({ game, sitting, choices, draft }: TaskProps & { readonly choices: AgendaChoices; readonly draft: AgendaCommand }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { requests } = sitting.now;
  const all = game.rules.families.map(({ id }) => id);
  const askers = (asks: (request: (typeof requests)['us']) => boolean): string => {
    const seats = game.rules.principals.filter((seat) => asks(requests[seat]));
    return seats.length === 0 ? '' : say('ui.agenda.asked-by', { seats: speaker.list(seats.map((seat) => speaker.seatInSentence(seat))) });
  };
  const toggle = (family: FamilyId, checked: boolean): void =>
    actions.draft({ ...draft, families: all.filter((each) => (each === family ? checked : draft.families.includes(each))) });
  const prices: Prices = (opened) =>
    agendaPrices(game.rules, sitting.now, opened).map((price) => gaugeChip(speaker, price));
  const widening = [...(choices.wideFamilies.length > 1 ? [say('ui.agenda.wide.once')] : []), say('ui.agenda.wide.ceiling', { ceiling: speaker.gaugeValue(trustGauge(game.rules.principals[0]), game.rules.constants.trust.gesturesCeilingCenti) }), ...game.rules.principals.flatMap((seat) => {
    const percent = game.rules.constants.hurdle.wideAgendaPercent[seat];
    return percent === 0 ? [] : [say('ui.agenda.wide.hurdle', { seat: speaker.seatInSentence(seat), points: Math.abs(percent), way: percent < 0 ? 'lower' : 'higher' })];
  })];
  const told = (family: FamilyId): string => speaker.scenario(game.texts.families[family]?.about ?? {});
  const carriedOnly = (format: Format): readonly number[] => (format === 'indirect' ? draft.carry : []);
  return (
    <TaskFrame
      sitting={sitting}
      title={say('ui.agenda.title')}
      asked={say('ui.agenda.asked', { amount: speaker.gaugeAmount(creditGauge(game.rules.principals[0]), game.rules.constants.credit.hostingCenti) })}
      buttons={
        <button type="button" className="primary" onClick={() => void actions.send(draft)}>
          {draft.families.length === 0 ? say('ui.agenda.send.none') : say('ui.agenda.send', { format: speaker.format(draft.format), families: speaker.list(draft.families.map((id) => speaker.family(id))) })}
        </button>
      }
    >
      {([['ui.agenda.core', choices.coreFamilies], ['ui.agenda.wide', choices.wideFamilies]] as const).map(([legend, families]) => families.length > 0 && (
        <fieldset className="choices" key={legend}>
          <legend>{say(legend)}</legend>
          {families === choices.wideFamilies && <p className="hint">{widening.join(' ')}</p>}
          <div className="choice-list">
            {families.map((family) => (
              <div className="action-row" key={family}>
                <Choice
                  type="checkbox" checked={draft.families.includes(family)} label={speaker.family(family)}
                  about={uncited(speaker, told(family))} note={askers((request) => request.families.includes(family))}
                  onChange={(checked) => toggle(family, checked)}
                />
                <Chips chips={prices({ families: [family], carry: [] })} />
                <Sources text={told(family)} />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <RadioList<Format>
        legend={say('ui.agenda.format')} chosen={draft.format} onChoose={(format) => actions.draft({ ...draft, format, carry: carriedOnly(format) })}
        options={choices.formats.map((format) => ({
          value: format, key: format, label: speaker.format(format), about: formatAbout(speaker, game.rules, format), note: askers((request) => request.format === format),
        }))}
      />
      {choices.carry.length > 0 && (draft.format === 'indirect'
        ? <CarryList rules={game.rules} now={sitting.now} choices={choices} draft={draft} prices={prices} />
        : choices.formats.includes('indirect') && <p className="hint">{say('ui.agenda.carry.waits', { count: choices.carry.length })}</p>)}
    </TaskFrame>
  );
}
