/** Up to three things that the seat could do, best first, each with what is expected of it, why, and a way to take it up. */
import type { ReactNode } from 'react';
import type { Option } from '../../agents/index.ts';
import type { Command, Terms } from '../../engine/index.ts';
import { asDraft, type SeatSitting } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { AdviceText, textOf } from './advice-text.tsx';

export function AdviceOptions({ sitting, options }: { readonly sitting: SeatSitting; readonly options: readonly Option[] }): ReactNode {
  const { say } = useSpeaker();
  const texts = options.flatMap(({ command }) => textOf(command) ?? []);
  return (
    <>
      <h3 className="visually-hidden">{say('ui.adviser.options')}</h3>
      <ol className="advice">
        {options.map((option, nth) => <OptionCard key={JSON.stringify(option.command)} place={nth + 1} firstText={texts[0]} {...{ option, sitting }} />)}
      </ol>
    </>
  );
}

type OptionCardProps = { readonly option: Option; readonly place: number; readonly firstText: Terms | undefined; readonly sitting: SeatSitting };

function OptionCard({ option: { command, expects, why }, place, firstText, sitting }: OptionCardProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { title, detail } = speaker.proposal(command);
  const text = textOf(command);
  return (
    <li className="advice-option" data-place={place}>
      <h4><span className="advice-place" aria-hidden="true">{speaker.number(place)}</span>{title}</h4>
      {text === undefined ? detail !== '' && <p className="advice-detail">{detail}</p> : <AdviceText terms={text} first={text === firstText ? undefined : firstText} />}
      {expects.length > 0 && (
        <dl className="advice-rows" aria-label={say('ui.adviser.expects')}>
          {expects.map((expected) => {
            const { name, amount } = speaker.expectation(expected);
            return <div key={`${name} ${amount}`}><dt>{name}</dt><dd>{amount}</dd></div>;
          })}
        </dl>
      )}
      {why.length > 0 && (
        <details>
          <summary>{say('ui.adviser.why')}</summary>
          <ul>{speaker.reasons(why).map((reason) => <li key={reason}>{reason}</li>)}</ul>
        </details>
      )}
      <TakeUp draft={asDraft(sitting, command)} present={sitting.draft} title={title} />
    </li>
  );
}

type TakeUpProps = { readonly draft: Command | undefined; readonly present: Command | undefined; readonly title: string };

/** Puts the proposal before the seat; sending it stays the seat's own doing. */
function TakeUp({ draft, present, title }: TakeUpProps): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  if (draft === undefined) return <p className="hint">{say('ui.adviser.by-button')}</p>;
  // Once taken up it stays a button, so that whoever pressed it does not lose the place.
  if (JSON.stringify(draft) === JSON.stringify(present)) return <button type="button" aria-disabled="true">{say('ui.adviser.taken')}</button>;
  return <button type="button" aria-label={say('ui.adviser.take-up.about', { title })} onClick={() => actions.draft(draft)}>{say('ui.adviser.take-up')}</button>;
}
